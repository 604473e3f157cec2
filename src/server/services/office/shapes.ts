import type { OfficeActionType } from '@/game/office/office-action';
import type { Side } from '@/game/play';
import type { GameRules } from '@/game/rules';
import type { LeagueId } from '@/game/state';
import type { LeagueClocks } from '@/leagues/clocks';
import type { LeagueRole } from '@/server/db/schema/people';

/** Shapes of the league office, as they cross the wire. Times are UTC, ISO 8601. */

export interface DecidedGame {
  readonly seq: number;
  /** Secret of the fresh invite of a seat that was opened; else null. */
  readonly invite: string | null;
}

/** What the caller may decide in a game. */
export interface GameTools {
  readonly leagueId: LeagueId;
  readonly role: LeagueRole | null;
  readonly actions: readonly OfficeActionType[];
  /** Managers of each side's team, who could be given its seat. */
  readonly managers: Readonly<
    Record<Side, readonly { readonly userId: string; readonly name: string; readonly tag: string }[]>
  >;
}

/** Charts that a league has made. */
export interface ChartVersion {
  readonly hash: string;
  readonly name: string;
  readonly createdAt: string;
}

export interface LeagueSettings {
  readonly leagueId: LeagueId;
  readonly name: string;
  /** Named by whoever saves. */
  readonly version: number;
  readonly rules: GameRules;
  readonly clocks: LeagueClocks;
  /** Hash of the charts of new games; null for the standard ones. */
  readonly charts: string | null;
  readonly chartVersions: readonly ChartVersion[];
}
