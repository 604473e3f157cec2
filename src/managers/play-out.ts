import type { BoxScore } from '@/game/box-score';
import { applyPlay } from '@/game/apply-play';
import { applySubstitution } from '@/game/apply-substitution';
import { creditEnd, creditHalf } from '@/game/credit/credit-half';
import { creditInto } from '@/game/credit/credit-play';
import { creditSubstitution } from '@/game/credit/credit-substitution';
import { emptyBox } from '@/game/empty-box';
import type { GameEvent } from '@/game/events';
import { endGame, startHalf, whatFollows } from '@/game/next-half';
import type { OpenDecisions } from '@/game/phase';
import type { Play } from '@/game/play';
import { recordingDice } from '@/game/recording-dice';
import { resolvePlay } from '@/game/resolve/resolve-play';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import { judgeChanges } from '@/game/substitute/judge-changes';
import type { Table } from '@/game/table';
import { defined } from '@/shared/assert';
import { below, type Rng } from '@/shared/rng';
import type { Manager } from './manager';

export interface PlayOutInput {
  /** The game at its first pitch, or anywhere between two plays. */
  readonly start: GameState;
  readonly table: Table;
  readonly away: Manager;
  readonly home: Manager;
  /** The managers draw from it, and so do the dice without a `face` of their own. */
  readonly rng: Rng;
  /** The dice: what die `n` of so many sides shows. */
  readonly face?: Face;
  /** Told what happens, in order, as a log tells it. */
  readonly tell?: ((event: GameEvent) => void) | undefined;
}

type Face = (n: number, sides: number) => number;

export interface PlayedOut {
  /** The finished game. */
  readonly state: GameState;
  /** Of the plays made here. */
  readonly box: BoxScore;
  readonly plays: readonly Play[];
}

/**
 * Plays a game to its end with a computer on each side: the rules, fold and scoring of a live game without its log.
 * The same start, table, managers and seed give the same plays.
 */
export function playOut({ start, table, away, home, rng, face = facesOf(rng), tell }: PlayOutInput): PlayedOut {
  const plays: Play[] = [];
  let state = start;
  const box = emptyBox(start);
  let next = start.dice.next;
  for (;;) {
    state = substituted(state, box, { away, home, table, rng, tell });
    const awayBats = state.half === 'top';
    const [offense, defense] = awayBats ? [away, home] : [home, away];
    const decisions: OpenDecisions = {
      defense: defense.decideDefense(state, table, rng),
      offense: offense.decideOffense(state, table, rng),
    };
    const play = finishPlay(state, decisions, { table, offense, defense, face, next });
    next += play.dice.length;
    plays.push(play);
    tell?.({ type: 'playMade', data: { play, diceNext: next } });
    state = applyPlay(state, play);
    creditInto(box, play);
    const following = whatFollows(state);
    if (following === 'play') continue;
    tell?.(following);
    if (following.type === 'gameEnded') {
      creditEnd(box, state, following.data);
      return { state: { ...endGame(state, following.data), dice: { ...state.dice, next } }, box, plays };
    }
    state = startHalf(state, following.data);
    creditHalf(box, following.data);
  }
}

const facesOf =
  (rng: Rng): Face =>
  (_n, sides) =>
    below(rng, sides) + 1;

/** Both managers change what they want before the next roll; one who has to mend his lineup does so first. */
function substituted(
  before: GameState,
  box: BoxScore,
  { away, home, table, rng, tell }: Pick<PlayOutInput, 'away' | 'home' | 'table' | 'rng' | 'tell'>,
): GameState {
  let state = before;
  for (const side of SIDES) {
    const manager = side === 'away' ? away : home;
    for (let changes = 0; changes < MOST_CHANGES; changes++) {
      const asked = manager.substitute(state, side, table, rng);
      if (asked === null) break;
      const judged = judgeChanges(state, side, asked);
      if (!judged.ok) break;
      tell?.({ type: 'substituted', data: judged.value });
      creditSubstitution(box, state, judged.value);
      state = applySubstitution(state, judged.value);
    }
  }
  return state;
}

/** A manager who never has enough is stopped. */
const MOST_CHANGES = 9;

interface Finishing {
  readonly table: Table;
  readonly offense: Manager;
  readonly defense: Manager;
  readonly face: Face;
  readonly next: number;
}

/** Rolls, and answers whatever the rules ask, until the play is finished. */
function finishPlay(state: GameState, decisions: OpenDecisions, how: Finishing): Play {
  const { table, face, next } = how;
  let resolution = resolvePlay(state, decisions, null, table, recordingDice(next, face));
  while (resolution.type === 'question') {
    const { draft, question } = resolution;
    const manager = question.asked === 'offense' ? how.offense : how.defense;
    const answered = { ...draft, answers: [...draft.answers, manager.chooseAdvance(state, question, table)] };
    const dice = recordingDice(next + draft.dice.length, face);
    resolution = resolvePlay(state, decisions, answered, table, dice);
  }
  return defined(resolution.type === 'play' ? resolution.play : null, 'cards that can be read');
}
