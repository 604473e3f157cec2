import { NO_RUNNERS, type Runners } from '../bases';
import type { LineupId } from '../lineup';
import type { Advance, Play, PlaySource } from '../play';
import { defined } from '@/shared/assert';
import { passCharges, type Charges } from './charged-after';
import { tableDice } from './rolls';
import { cutAtWinningRun } from './walk-off';
import { manAt, type Work } from './work';

/** A third out by force, or before the batter reached first: nobody scores, and everyone else stays. */
function cancelBehindThirdOut(w: Work): void {
  if (w.outsBefore + w.outs < 3 || !w.lastOutForce) return;
  for (let origin = 1; origin <= 3; origin++) {
    const move = w.moves[origin];
    if (move !== null && move !== undefined && !move.out) w.moves[origin] = null;
  }
  w.sacrificeFly = false;
}

/** On a fielder's choice that retires a runner the charges pass on. */
function passOnFieldersChoice(w: Work): void {
  if (w.kind !== 'fieldersChoice') return;
  const { moves, state } = w;
  const isOut = [moves[0]?.out === true, moves[1]?.out === true, moves[2]?.out === true, moves[3]?.out === true];
  const charged = state.runnersChargedTo;
  const pitcher = w.pitcher.lineupId;
  const charges: Charges = [
    pitcher,
    state.runners[0] === null ? null : (charged[0] ?? pitcher),
    state.runners[1] === null ? null : (charged[1] ?? pitcher),
    state.runners[2] === null ? null : (charged[2] ?? pitcher),
  ];
  passCharges(charges, isOut);
  for (const move of moves) if (move !== null && !move.out) move.chargedTo = charges[move.from] ?? pitcher;
}

function sourceOf(w: Work): PlaySource {
  const { outcome } = w;
  return w.table.readCards === null ? { by: 'paper', outcome } : { by: 'cards', outcome, cell: w.cell };
}

/** The play as it is kept: runs counted, bases settled, credits complete. */
export function finishPlay(w: Work): Play {
  cancelBehindThirdOut(w);
  cutAtWinningRun(w);
  passOnFieldersChoice(w);
  const { state, moves } = w;
  const advances: Advance[] = [];
  const after: [LineupId | null, LineupId | null, LineupId | null] = [
    state.runners[0],
    state.runners[1],
    state.runners[2],
  ];
  let runs = 0;
  let rbi = 0;
  // Lead man first, so that a base is left before the next man takes it.
  for (let origin = 3; origin >= 0; origin--) {
    const move = moves[origin];
    if (move === null || move === undefined) continue;
    if (origin > 0) after[origin - 1] = null;
    if (!move.out) {
      if (move.to === 4) {
        move.scored = true;
        runs += 1;
        if (move.rbi) rbi += 1;
      } else {
        after[move.to - 1] = move.runner;
        move.rbi = false;
      }
    }
    advances.push(move);
  }
  const isEmpty = after[0] === null && after[1] === null && after[2] === null;
  const runnersAfter: Runners = isEmpty ? NO_RUNNERS : after;
  const batter = manAt(w, 0);
  return {
    number: state.playCount + 1,
    inning: state.inning,
    half: state.half,
    outsBefore: w.outsBefore,
    scoreBefore: state.score,
    runnersBefore: state.runners,
    order: defined(w.batter.battingOrder, 'place in the order'),
    batter,
    pitcher: w.pitcher.lineupId,
    catcher: w.catcher.lineupId,
    responsibleBatter: batter,
    responsiblePitcher: w.pitcher.lineupId,
    kind: w.kind,
    ball: w.ball,
    advances,
    errors: w.errors,
    runnersAfter,
    outs: w.outs,
    runs,
    rbi,
    sacrificeHit: w.sacrificeHit,
    sacrificeFly: w.sacrificeFly,
    groundedIntoDoublePlay: w.groundedIntoDoublePlay,
    source: sourceOf(w),
    dice: tableDice(w.rolls),
    defense: w.decisions.defense,
    offense: w.decisions.offense,
    checked: w.checked,
    pitcherTired: w.pitcherTired,
    hurt: w.hurt,
  };
}
