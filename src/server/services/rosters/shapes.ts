import type { PlayerKey } from '@/game/lineup';
import type { Side } from '@/game/play';
import type { LeagueId } from '@/game/state';
import type { Opponent } from '@/leagues/roster/conflict';
import type { Counter } from '@/leagues/roster/count-roster';
import type { GameCardset, PoolMan, RosterCheck } from '@/leagues/roster/pool';

/** A side's roster as it is now, judged. */
export interface RosterNow {
  /** In the order they came. */
  readonly roster: readonly PlayerKey[];
  /** Seq of its last change. */
  readonly version: number;
  readonly checks: readonly RosterCheck[];
  readonly counts: Readonly<Record<Counter, number>>;
  /** Men of lineups that were handed in, who stay until others are; empty for whoever may not see those. */
  readonly inLineup: readonly PlayerKey[];
}

/** All that a roster picker needs. */
export interface RosterPool extends RosterNow {
  readonly gameId: string;
  readonly side: Side;
  readonly league: LeagueId;
  readonly teamId: number;
  /** Everyone whom the team could bring, and everyone on the roster. */
  readonly pool: readonly PoolMan[];
  /** Everyone on the other side. */
  readonly opponents: readonly Opponent[];
  /** The game's ladder, the first first; empty in a league without. */
  readonly cardsets: readonly GameCardset[];
  /** Most men, and fewest who can play. */
  readonly size: number;
  readonly fewest: number;
  /** The caller may change it now; `closed` says why not. */
  readonly canEdit: boolean;
  readonly closed: string | null;
}

/** What a change of a roster answers. `seq`: of the event it made; the roster's `version` when it changed nothing. */
export interface ChangedRoster extends RosterNow {
  readonly seq: number;
}

interface AnyRosterEntry {
  /** The entry's own key. */
  readonly id: number;
  readonly gameId: string;
  readonly teamId: number;
  readonly side: Side;
  readonly person: string;
  readonly name: string;
}

/** A card on a game's roster. */
export interface CardEntry extends AnyRosterEntry {
  readonly league: 'pd';
  readonly cardId: number;
  readonly cardset: GameCardset;
  /** The version of the card that the game is played with. */
  readonly cardHash: string;
}

/** A player of paper cards on a game's roster. */
export interface PlayerEntry extends AnyRosterEntry {
  readonly league: 'sba';
  readonly playerId: number;
}

export type ListedEntry = CardEntry | PlayerEntry;

/** A team's last game, and how its men of then stand to this one. */
export interface LastRoster {
  readonly gameId: string;
  /** When it was created, UTC, ISO 8601. */
  readonly at: string;
  readonly opponent: string;
  readonly men: readonly {
    readonly player: PlayerKey;
    readonly name: string;
    /** Why he cannot come now; null when he can. */
    readonly why: string | null;
  }[];
}

/** `left`: who could not be brought again, and why. */
export interface CopiedRoster extends ChangedRoster {
  readonly from: LastRoster;
}

/** What a ladder of cardsets for a new game is chosen from, and what it would mean for some teams. */
export interface LadderOffer {
  /** Every set of the league, the oldest first. */
  readonly cardsets: readonly {
    readonly cardset: number;
    readonly name: string;
    /** It is in the game where nobody says anything. */
    readonly isStandard: boolean;
  }[];
  /** Cards that each of the teams asked for could bring: its own, and those of no team. */
  readonly teams: readonly { readonly teamId: number; readonly own: number; readonly free: number }[];
}
