import type { BoxScore, PitchingLine, TeamBox } from '../box-score';
import type { LineupId } from '../lineup';
import type { Side } from '../play';
import { otherSide } from '../sides';
import { isSaveSituation, isTyingRunNear } from './save-situation';

/** Gives the decisions of a game that is over: winner, loser, save and holds (9.17, 9.19, SPEC WL). */
export function settleDecisions(box: BoxScore, winner: Side): void {
  const won = box[winner];
  const lost = box[otherSide(winner)];
  const winning = winningPitcher(won, box.record.win);
  if (winning !== null) winning.decision = 'win';
  const losing = lost.pitching.find((line) => line.lineupId === box.record.loss);
  if (losing !== undefined) losing.decision = 'loss';
  creditSave(won);
  creditHolds(won);
  creditHolds(lost);
}

function winningPitcher(team: TeamBox, candidate: LineupId | null): PitchingLine | null {
  const [starter, ...relievers] = team.pitching;
  const line = team.pitching.find(({ lineupId }) => lineupId === candidate) ?? null;
  if (line === null || starter === undefined) return line;
  if (line === starter) {
    const isLongEnough = line.outs >= 3 * Math.min(5, inningsFielded(team) - 1);
    return isLongEnough ? line : (mostEffective(relievers) ?? line);
  }
  const isBriefAndIneffective = line.outs < 3 && line.erOnMound >= 2;
  if (!isBriefAndIneffective) return line;
  return mostEffective(team.pitching.slice(team.pitching.indexOf(line) + 1)) ?? line;
}

const inningsFielded = (team: TeamBox): number =>
  Math.floor(team.pitching.reduce((sum, { outs }) => sum + outs, 0) / 3);

/** Most outs, then fewest runs, then the earliest. */
function mostEffective(lines: readonly PitchingLine[]): PitchingLine | null {
  return lines.reduce<PitchingLine | null>((best, line) => {
    if (best === null) return line;
    return line.outs > best.outs || (line.outs === best.outs && line.r < best.r) ? line : best;
  }, null);
}

/** The man who finished the win: a small lead for an inning, the tying run near, or three innings. */
function creditSave(team: TeamBox): void {
  const line = team.pitching.at(-1);
  if (line === undefined || team.pitching.length === 1 || line.decision === 'win' || line.outs === 0) return;
  const { entry } = line;
  if (entry.lead <= 0) return;
  line.save = (entry.lead <= 3 && line.outs >= 3) || isTyingRunNear(entry) || line.outs >= 9;
}

/** Those who came in to save, got somebody out, kept the lead and left. */
function creditHolds(team: TeamBox): void {
  team.pitching.forEach((line, index) => {
    const isBetween = index > 0 && index < team.pitching.length - 1;
    if (!isBetween || line.outs === 0 || line.decision === 'win' || line.blownSave) return;
    line.hold = isSaveSituation(line.entry);
  });
}
