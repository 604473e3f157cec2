import type { Side } from '@/game/play';
import { otherSide } from '@/game/sides';
import type { GameState } from '@/game/state';

/** Runs by which a side is ahead; negative when it is behind. */
export const leadOf = (state: GameState, side: Side): number => state.score[side] - state.score[otherSide(side)];

/** Scheduled innings after this one; 0 in the last and in extra innings. */
export const inningsLeft = ({ rules, inning }: GameState): number => Math.max(0, rules.innings - inning);
