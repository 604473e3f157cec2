import type { Dice } from '../dice';
import type { LineupId } from '../lineup';
import type { FieldingError, Play } from '../play';
import { finishPlay } from '../resolve/finish-play';
import { playFaults } from '../resolve/play-faults';
import { startWork, type Move, type Work } from '../resolve/work';
import type { PlayDraft } from '../draft';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '../decisions';
import type { OpenDecisions } from '../phase';
import type { GameState } from '../state';
import type { Table } from '../table';
import { manOn } from './man-on';
import { err, ok, type Result } from '@/shared/result';
import { parseNotation } from '../notation/parse-notation';
import type { NotationFault, Written } from '../notation/written';
import type { HandEntry } from './hand-entry';
import { planPlay, type Plan } from './plan-play';

/** Why an entry is no play. `at` is a place in its notation, or null when the whole cannot be. */
export type EntryFault = Omit<NotationFault, 'at'> & { readonly at: number | null };

/**
 * A person's entry as a complete play of the situation, or what is wrong with it. Pure; the page shows with it what the
 * server will make. What the entry leaves open follows from the rules (`planPlay`); runs, charges and the winning run
 * are settled as for any play. The dice of the draft go with it.
 */
export function proposePlay(state: GameState, entry: HandEntry, table: Table): Result<Play, EntryFault> {
  const parsed = parseNotation(entry.notation, state);
  if (!parsed.ok) return parsed;
  const written = withEntry(parsed.value, entry);
  const nobody = written.movements.find(({ from }) => from > 0 && manOn(state, from) === null);
  if (nobody !== undefined) return whole('There is no such runner.');
  const plan = planPlay(written, state);
  if (!plan.ok) return whole(plan.error);
  const play = madePlay(state, written, plan.value, table);
  const [fault] = playFaults(play);
  if (fault !== undefined) return whole(`This cannot be: ${fault}.`);
  return ok({ ...play, source: { by: 'paper', outcome: entry.outcome, notation: entry.notation.trim() } });
}

const whole = (message: string): Result<never, EntryFault> => err({ at: null, message, expected: [] });

/** What was changed beside the line goes over what it says. */
function withEntry(written: Written, { moves, errors }: HandEntry): Written {
  if (moves === null && errors === null) return written;
  const changed = moves ?? [];
  const kept = written.movements.filter(({ from }) => !changed.some((one) => one.from === from));
  return { ...written, movements: [...kept, ...changed], errors: errors ?? written.errors };
}

/** Dice that lie on the table already; an entry rolls none. */
const NO_DICE: Dice = {
  rolled: [],
  roll: () => {
    throw new Error('an entry rolls no dice');
  },
};

const decisionsOf = ({ phase }: GameState): OpenDecisions =>
  phase.type === 'result' || phase.type === 'confirm' || phase.type === 'roll' || phase.type === 'advance'
    ? { defense: phase.defense, offense: phase.offense }
    : { defense: STANDARD_DEFENSE, offense: STANDARD_OFFENSE };

const draftOf = ({ phase }: GameState): PlayDraft | null =>
  phase.type === 'result' || phase.type === 'confirm' ? phase.draft : null;

/** An injury die lies among the at-bat dice (J-1): what is entered does not heal anybody. */
function hurtBy({ rolls, pitcher, batter }: Work): LineupId | null {
  const face = rolls.drafted.find(({ use }) => use === 'injury')?.face;
  return face === 1 ? pitcher.lineupId : face === 2 ? batter.lineupId : null;
}

function madePlay(state: GameState, written: Written, plan: Plan, table: Table): Play {
  const w: Work = startWork(state, decisionsOf(state), draftOf(state), table, NO_DICE);
  w.kind = written.kind;
  w.ball = written.ball;
  w.errors = plan.errors satisfies readonly FieldingError[];
  w.outs = plan.outs;
  w.lastOutForce = plan.lastOutForce;
  w.sacrificeHit = written.sacrifice === 'hit';
  w.sacrificeFly = plan.sacrificeFly;
  w.groundedIntoDoublePlay = plan.groundedIntoDoublePlay;
  w.hurt = hurtBy(w);
  w.overTheFence = written.kind === 'homeRun' && !written.insideThePark;
  for (const move of plan.moves) {
    if (move === null) continue;
    const runner = move.from === 0 ? w.batter.lineupId : manOn(state, move.from);
    const chargedTo =
      move.from === 0 ? w.pitcher.lineupId : (state.runnersChargedTo[move.from - 1] ?? w.pitcher.lineupId);
    if (runner !== null) w.moves[move.from] = { ...move, runner, chargedTo } satisfies Move;
  }
  return finishPlay(w);
}
