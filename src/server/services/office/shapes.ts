import type { OfficeActionType } from '@/game/office/office-action';
import type { Side } from '@/game/play';
import type { GameRules } from '@/game/rules';
import type { PhaseType } from '@/game/phase';
import type { EndReason, GameStatus, LeagueId } from '@/game/state';
import type { LeagueClocks } from '@/leagues/clocks';
import type { TradeRules } from '@/leagues/trades/trade-rules';
import type { AwaitedSide } from '@/server/db/queries/turns';
import type { LeagueRole } from '@/server/db/schema/people';

/** Shapes of the league office, as they cross the wire. Times are UTC, ISO 8601. */

export interface DecidedGame {
  readonly seq: number;
  /** Secret of the fresh invite of a seat that was opened; else null. */
  readonly invite: string | null;
}

/** A side of a game, and who sits there: null for an open seat. */
export interface SeatInfo {
  readonly name: string;
  readonly isComputer: boolean;
  readonly manager: string | null;
}

/** What the caller may decide in a game. */
export interface GameTools {
  readonly leagueId: LeagueId;
  readonly role: LeagueRole | null;
  readonly actions: readonly OfficeActionType[];
  /** How the game stands, as far as it says what can be done. */
  readonly game: {
    readonly status: GameStatus;
    readonly phase: PhaseType;
    readonly endReason: EndReason | null;
    readonly away: SeatInfo;
    readonly home: SeatInfo;
  };
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
  /** How its managers may trade. */
  readonly trades: TradeRules;
  /** Hash of the charts of new games; null for the standard ones. */
  readonly charts: string | null;
  readonly chartVersions: readonly ChartVersion[];
}

export const QUEUE_KINDS = [
  'challenge',
  'revision',
  'stop',
  'overdue',
  'decision',
  'idle',
  'import',
  'service',
  'manager',
  'trade',
  'sample',
] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

/** Something that needs somebody of the league. */
export interface QueueItem {
  /** Stays the same while it needs somebody. */
  readonly id: string;
  readonly kind: QueueKind;
  readonly title: string;
  /** What is wrong, in one sentence. */
  readonly detail: string;
  readonly since: string;
  /** A game that is not over, where it is about one. */
  readonly gameId: string | null;
  readonly seasonId?: number;
  readonly teamId?: number;
  /** Seq of the request, of a `revision`. */
  readonly asked?: number;
  /** A `trade` that waits for the league. */
  readonly offerId?: number;
  /** Whom the game waits for, of one that is late. */
  readonly awaited?: readonly AwaitedSide[];
}

export const CHECKLIST_KEYS = ['helper', 'rules', 'managers', 'import', 'season'] as const;

export interface OfficeQueue {
  readonly items: readonly QueueItem[];
  /** What a new league sets up. */
  readonly checklist: readonly { readonly key: (typeof CHECKLIST_KEYS)[number]; readonly done: boolean }[];
}

/** One entry of the league's log. */
export interface AuditRow {
  readonly id: number;
  readonly at: string;
  /** Null for the server itself, and for somebody who is no more. */
  readonly by: { readonly userId: string; readonly name: string; readonly tag: string } | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly summary: string;
  readonly reason: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface AuditPage {
  readonly rows: readonly AuditRow[];
  /** Ask again with `before` = this; null at the end. */
  readonly next: number | null;
}

/** What there is to filter the log by. */
export interface AuditFilters {
  readonly kinds: readonly string[];
  readonly people: readonly { readonly userId: string; readonly name: string; readonly tag: string }[];
}
