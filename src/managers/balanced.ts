import { chooseAdvance } from './choose-advance';
import { decideDefense } from './decide-defense';
import { decideOffense } from './decide-offense';
import type { Manager } from './manager';
import { pickLineup } from './pick-lineup';

/** Sound baseball: runners go exactly when the break-even tables say so. */
export const BALANCED: Manager = {
  style: 'balanced',
  lineup: pickLineup,
  decideDefense,
  substitute: () => null,
  decideOffense,
  chooseAdvance: (state, question, table) => chooseAdvance(state, question, table, 0),
};
