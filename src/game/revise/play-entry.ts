import type { Destination, Origin } from '../bases';
import type { AdvanceReason, BallInPlay, FieldingError, PlayKind } from '../play';
import type { FielderNumber } from '../positions';

/** How one man's part in a play is scored. Who he is, whether he was forced and who is charged with him stay. */
export interface AdvanceEntry {
  /** 0 for the batter. */
  readonly from: Origin;
  readonly to: Destination;
  readonly out: boolean;
  readonly reason: AdvanceReason;
  readonly rbi: boolean;
  /** As in `Advance`. */
  readonly by: readonly FielderNumber[];
}

/** A play as a scorer enters it anew: all that a correction may change, and where everyone went to hold it against. */
export interface PlayEntry {
  readonly kind: PlayKind;
  readonly ball: BallInPlay | null;
  /** Lead runner first, batter last. */
  readonly advances: readonly AdvanceEntry[];
  readonly errors: readonly Pick<FieldingError, 'fielder' | 'type'>[];
  readonly sacrificeHit: boolean;
  readonly sacrificeFly: boolean;
  readonly groundedIntoDoublePlay: boolean;
}

/** The entry that says of a play what it says now. */
export function entryOf(play: PlayEntry): PlayEntry {
  const { kind, sacrificeHit, sacrificeFly, groundedIntoDoublePlay } = play;
  const advances = play.advances.map(({ from, to, out, reason, rbi, by }) => ({ from, to, out, reason, rbi, by }));
  const ball: BallInPlay | null =
    play.ball === null
      ? null
      : { trajectory: play.ball.trajectory, fielder: play.ball.fielder, bunt: play.ball.bunt, foul: play.ball.foul };
  const errors = play.errors.map(({ fielder, type }) => ({ fielder, type }));
  return { kind, ball, advances, errors, sacrificeHit, sacrificeFly, groundedIntoDoublePlay };
}
