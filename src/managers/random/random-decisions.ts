import type { Base } from '@/game/bases';
import { STANDARD_OFFENSE, type DefensiveDecision, type OffensiveDecision } from '@/game/decisions';
import { defensiveOptions, legalOffense, offensiveOptions } from '@/game/legality';
import { basesOccupied } from '@/game/queries';
import type { GameState } from '@/game/state';
import { chance, pick } from './lots';
import type { Rng } from '@/shared/rng';

/** A legal decision of the side in the field, at random among all it may take. */
export function randomDefense(state: GameState, rng: Rng): DefensiveDecision {
  const options = defensiveOptions(state);
  return {
    alignment: 'normal',
    infieldDepth: pick(rng, options.infieldDepths),
    outfieldDepth: pick(rng, options.outfieldDepths),
    hold: options.hold.filter(() => chance(rng, 50)),
    intentionalWalk: options.intentionalWalk && chance(rng, 4),
  };
}

/** One runner or several; nobody where those may not go. */
function randomSteal(state: GameState, rng: Rng): readonly Base[] {
  const steal = basesOccupied(state).filter(() => chance(rng, 70));
  return legalOffense(state, { ...STANDARD_OFFENSE, steal }) === null ? steal : [];
}

/** A legal decision of the side at bat, at random among all it may take. */
export function randomOffense(state: GameState, rng: Rng): OffensiveDecision {
  const options = offensiveOptions(state);
  const steal = chance(rng, 10) ? randomSteal(state, rng) : [];
  const hitAndRun = steal.length === 0 && options.hitAndRun && chance(rng, 10);
  const bunts = steal.length === 0 && !hitAndRun && chance(rng, 10) ? options.bunts : [];
  return { approach: 'normal', steal, hitAndRun, bunt: bunts.length > 0 ? pick(rng, bunts) : null };
}
