import type { BoxScore } from '../box-score';
import { earnedRuns } from '../earned-runs/earned-runs';
import type { Play } from '../play';
import type { Ruling, RulingRecord } from '../ruling';
import { SIDES } from '../sides';

/** What the scorer ruled, in the box score, in place (SPEC EA, WL). `plays` are the latest, `earlier` the rulings before. */
export function creditRuling(
  box: BoxScore,
  ruling: Ruling,
  plays: readonly Play[],
  earlier: readonly RulingRecord[],
): void {
  if (ruling.type === 'win') return awardWin(box, ruling.pitcher);
  if (ruling.type === 'decisions') return recordDecisions(box, ruling);
  if (ruling.earned === isEarnedSoFar(ruling, plays, earlier)) return;
  for (const side of SIDES) {
    const line = box[side].pitching.find(({ lineupId }) => lineupId === ruling.pitcher);
    if (line === undefined) continue;
    const change = ruling.earned ? 1 : -1;
    line.er = Math.max(0, Math.min(line.r, line.er + change));
    box[side].er = Math.max(0, box[side].er + change);
  }
}

function awardWin(box: BoxScore, pitcher: number): void {
  for (const side of SIDES) {
    const { pitching } = box[side];
    const winner = pitching.find((line) => line.lineupId === pitcher);
    if (winner === undefined) continue;
    for (const line of pitching) if (line.decision === 'win') line.decision = null;
    winner.decision = 'win';
    winner.save = false;
    winner.hold = false;
  }
}

/** The record's winner, loser and save in place of all that the rules gave; who has one of them has no hold. */
function recordDecisions(box: BoxScore, { win, loss, save }: Extract<Ruling, { type: 'decisions' }>): void {
  for (const side of SIDES) {
    for (const line of box[side].pitching) {
      const { lineupId } = line;
      line.decision = lineupId === win ? 'win' : lineupId === loss ? 'loss' : null;
      line.save = lineupId === save;
      if (line.save || line.decision === 'win') line.hold = false;
    }
  }
}

/** By the last ruling on the run, else by the rules where its half-inning is at hand; null when nobody knows. */
function isEarnedSoFar(
  ruling: Extract<Ruling, { type: 'earnedRun' }>,
  plays: readonly Play[],
  earlier: readonly RulingRecord[],
): boolean | null {
  const before = earlier.findLast(
    ({ ruling: one }) => one.type === 'earnedRun' && one.play === ruling.play && one.runner === ruling.runner,
  )?.ruling;
  if (before?.type === 'earnedRun') return before.earned;
  const play = plays.find(({ number }) => number === ruling.play);
  if (play === undefined) return null;
  const half = plays.filter(({ inning, half: side }) => inning === play.inning && side === play.half);
  const fate = earnedRuns(half).find((run) => run.play === ruling.play && run.runner === ruling.runner);
  return fate?.earned ?? null;
}
