import type { Hand } from '@/game/abilities';
import type { LineupCard, PlayerKey } from '@/game/lineup';
import type { Side } from '@/game/play';
import type { GameRules } from '@/game/rules';
import type { LeagueId } from '@/game/state';
import type { Outing } from '@/leagues/lineup/rest';
import type { LineupSheet, SheetSlot } from '@/leagues/lineup/sheet';
import type { PoolMan } from '@/leagues/roster/pool';

/** What pages of lineups are sent (docs/protocol.md). Times are UTC, ISO 8601. */

export interface TeamSheets {
  readonly teamId: number;
  /** The team's managers share them; else they are the caller's own. */
  readonly isShared: boolean;
  /** Saved ones, the oldest first. */
  readonly sheets: readonly LineupSheet[];
  /** Of the game that was asked for. */
  readonly drafts: readonly LineupSheet[];
  /** Men whom these name and who cannot be named now: they left the team, or are not on the game's roster. */
  readonly gone: readonly { readonly player: PlayerKey; readonly name: string }[];
}

/** Everyone whom a lineup may name. */
export interface LineupTeam {
  readonly teamId: number;
  readonly league: LeagueId;
  readonly name: string;
  readonly abbreviation: string;
  /** Six-digit hex, `#rrggbb`. */
  readonly color: string;
  /** What the team's next games are played by, or the game itself. */
  readonly rules: GameRules;
  /** With `standing` as of today; in a game its roster, all of them legal. */
  readonly men: readonly PoolMan[];
  /** What the pitchers threw in the last games; who is absent has not pitched. */
  readonly rest: readonly { readonly player: PlayerKey; readonly outings: readonly Outing[] }[];
  /** Of a game that was asked for. */
  readonly game: {
    readonly gameId: string;
    readonly side: Side;
    readonly opponent: string;
    /** Whom the other side would send to the mound by what everyone knows; its sealed lineup is not asked. */
    readonly probable: { readonly name: string; readonly throws: Hand } | null;
  } | null;
}

/** A lineup that came from elsewhere, not saved yet. */
export interface ProposedLineup {
  readonly designatedHitter: boolean;
  readonly slots: readonly SheetSlot[];
}

/** What a team began its last game with. */
export interface LastLineup extends ProposedLineup {
  readonly gameId: string;
  readonly at: string;
  readonly opponent: string;
  /** Those of it who cannot play now, with why; their places are empty. */
  readonly missing: readonly { readonly name: string; readonly why: string }[];
}

/** What a side has handed in, as its own managers see it. */
export interface HandedLineup {
  readonly lineup: LineupCard;
  /** In place of it when the opponent starts a left-hander; null for the same. */
  readonly againstLeft: LineupCard | null;
}

/** What a game is proposed to begin with, ready to be handed in. */
export interface BeginLineup {
  readonly lineup: LineupCard;
  /** In place of it when the opponent starts a left-hander; null for the same. */
  readonly againstLeft: LineupCard | null;
  /** `draft`: made for this game. */
  readonly source: 'computer' | 'saved' | 'draft';
  /** Names of the sheets that the two come from; null where the computer picked, or where there is no second one. */
  readonly names: readonly (string | null)[];
  /** What a manager should know, one sentence each. */
  readonly notes: readonly string[];
  /** The opponent's likely starter, by what everyone knows. */
  readonly probable: { readonly name: string; readonly throws: Hand } | null;
}
