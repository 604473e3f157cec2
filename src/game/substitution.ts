import type { LineupId, LineupPlayer, PlayerKey } from './lineup';
import type { Half, Side } from './play';
import type { LineupPosition } from './positions';

/**
 * One change of a lineup as a manager asks for it; several made together are one substitution (a double switch, an
 * exchange of positions), judged as a whole.
 */
export type LineupChange =
  /** A man from the bench comes in for an active one, who is out of the game. */
  | {
      readonly type: 'enter';
      readonly player: PlayerKey;
      readonly replaces: LineupId;
      readonly position: LineupPosition;
      /** 1–9; null for a pitcher who does not bat. */
      readonly battingOrder: number | null;
    }
  /** A man who is in the game plays another position, or (a pitcher whose hitter is lost) takes a place in the order. */
  | {
      readonly type: 'move';
      readonly lineupId: LineupId;
      readonly position: LineupPosition;
      readonly battingOrder: number | null;
    }
  /** A man leaves and nobody comes in for him: only where the designated hitter is lost. */
  | { readonly type: 'leave'; readonly lineupId: LineupId };

export const CHANGE_ROLES = [
  'pinchHitter',
  'pinchRunner',
  'designatedHitter',
  'pitcher',
  'fielder',
  /** In the game already, now elsewhere. */
  'move',
  'leave',
] as const;
export type ChangeRole = (typeof CHANGE_ROLES)[number];

/** One change as it was made. */
export interface MadeChange {
  readonly role: ChangeRole;
  readonly lineupId: LineupId;
  /** Whom he came in for; null for one who was in already. */
  readonly replaced: LineupId | null;
  /** What he was before; null for a man from the bench. */
  readonly from: LineupPosition | null;
  readonly position: LineupPosition;
  readonly battingOrder: number | null;
}

/** A substitution as a fact: folding it needs no rules. */
export interface Substituted {
  readonly side: Side;
  readonly changes: readonly MadeChange[];
  /** Everyone whose entry is new or changed, those who left included. */
  readonly lineup: readonly LineupPlayer[];
  /** The side still has its designated hitter. */
  readonly designatedHitter: boolean;
}

/** A substitution in the game's record: what feed, box score and scorebook print. */
export interface SubstitutionRecord {
  readonly side: Side;
  readonly changes: readonly MadeChange[];
  readonly inning: number;
  readonly half: Half;
  /** Number of the last play before it. */
  readonly afterPlay: number;
}
