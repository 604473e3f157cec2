import type { Action } from '@/game/actions';
import type { Base } from '@/game/bases';
import { STANDARD_OFFENSE, type DefensiveDecision, type OffensiveDecision } from '@/game/decisions';
import type { Actor } from '@/game/events';
import { defensiveOptions, legalOffense, offensiveOptions } from '@/game/legality';
import { CARD_OUTCOMES, type CardOutcome } from '@/game/outcomes';
import type { Side } from '@/game/play';
import { basesOccupied, battingSide, sidesToAct } from '@/game/queries';
import type { GameState } from '@/game/state';
import { assert, assertNever } from '@/shared/assert';
import { below, type Rng } from '@/shared/rng';
import type { GameLog } from './a-game';
import { manager } from './a-game';

const pick = <T>(rng: Rng, items: readonly T[]): T => items[below(rng, items.length)] as T;
const chance = (rng: Rng, percent: number): boolean => below(rng, 100) < percent;

/** A legal decision of the side in the field, at random among all it is offered. */
export function randomDefense(state: GameState, rng: Rng): DefensiveDecision {
  const options = defensiveOptions(state);
  return {
    alignment: 'normal',
    infieldDepth: pick(rng, options.infieldDepths),
    outfieldDepth: 'normal',
    hold: options.hold.filter(() => chance(rng, 50)),
    intentionalWalk: options.intentionalWalk && chance(rng, 4),
  };
}

/** One runner or several; nobody where those may not go. */
function randomSteal(state: GameState, rng: Rng): readonly Base[] {
  const steal = basesOccupied(state).filter(() => chance(rng, 70));
  return legalOffense(state, { ...STANDARD_OFFENSE, steal }) === null ? steal : [];
}

/** A legal decision of the side at bat, at random among all it is offered. */
export function randomOffense(state: GameState, rng: Rng): OffensiveDecision {
  const options = offensiveOptions(state);
  const steal = chance(rng, 10) ? randomSteal(state, rng) : [];
  const hitAndRun = steal.length === 0 && options.hitAndRun && chance(rng, 10);
  const bunts = steal.length === 0 && !hitAndRun && chance(rng, 10) ? options.bunts : [];
  return { approach: 'normal', steal, hitAndRun, bunt: bunts.length > 0 ? pick(rng, bunts) : null };
}

/** A legal next action and who takes it. */
export function randomMove(state: GameState, rng: Rng): { readonly by: Actor; readonly action: Action } {
  const side: Side = pick(rng, sidesToAct(state));
  const { phase } = state;
  const by = manager(side);
  switch (phase.type) {
    case 'decisions':
      return side === battingSide(state)
        ? { by, action: { type: 'decideOffense', decision: randomOffense(state, rng) } }
        : { by, action: { type: 'decideDefense', decision: randomDefense(state, rng) } };
    case 'roll':
      return { by, action: { type: 'roll' } };
    case 'advance':
      return { by, action: { type: 'chooseAdvance', choice: pick(rng, phase.question.choices) } };
    case 'result': {
      const outcome: CardOutcome = pick(rng, CARD_OUTCOMES);
      return { by, action: { type: 'submitResult', outcome, fielder: null } };
    }
    case 'lineups':
    case 'ready':
    case 'positions':
    case 'suspended':
    case 'final':
      throw new Error(`no move in phase ${phase.type}`);
    default:
      return assertNever(phase);
  }
}

/** Plays on with legal moves until the game is over. `seen` is told of the log after each action. */
export function playRandomly(game: GameLog, rng: Rng, seen: (game: GameLog) => void = () => {}): GameLog {
  for (let moves = 0; game.state.phase.type !== 'final'; moves++) {
    assert(moves < 20_000, 'a game that ends');
    const { by, action } = randomMove(game.state, rng);
    game.act(by, action);
    seen(game);
  }
  return game;
}
