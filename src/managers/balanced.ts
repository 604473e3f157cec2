import { STANDARD_OFFENSE } from '@/game/decisions';
import { chooseAdvance } from './choose-advance';
import { decideDefense } from './decide-defense';
import type { Manager } from './manager';
import { pickLineup } from './pick-lineup';

/** Sound baseball: runners go exactly when the break-even tables say so. */
export const BALANCED: Manager = {
  style: 'balanced',
  lineup: pickLineup,
  decideDefense,
  // Swinging away: stealing, bunting and hit-and-run are not among the rules that can be played yet.
  decideOffense: () => STANDARD_OFFENSE,
  chooseAdvance: (state, question, table) => chooseAdvance(state, question, table, 0),
};
