import { chooseAdvance } from './choose-advance';
import { decideDefense } from './decide-defense';
import { decideOffense } from './decide-offense';
import type { Manager } from './manager';
import { pickLineup } from './pick-lineup';
import { substitute } from './substitute';
import type { Tendencies } from './tendencies';

/** The manager who decides by such tendencies. */
export const managerWith = (how: Tendencies): Manager => ({
  style: how.style,
  lineup: pickLineup,
  decideDefense: (state, table) => decideDefense(state, table, how),
  decideOffense: (state, table, rng) => decideOffense(state, table, rng, how),
  chooseAdvance: (state, question, table) => chooseAdvance(state, question, table, how.boldness),
  substitute: (state, side, table) => substitute(state, side, table, how),
});
