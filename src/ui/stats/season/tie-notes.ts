import type { Meeting } from '@/leagues/season/head-to-head';
import type { Standing } from '@/leagues/season/standings';
import { signed } from '../format';

type Row = Pick<
  Standing,
  'teamId' | 'place' | 'division' | 'pct' | 'wins' | 'losses' | 'runs' | 'runsAllowed' | 'tieBreak'
>;

/** The rule that parted two neighbours of the same share: the one that puts the lower of them where it is. */
const ruleOf = (upper: Row, lower: Row): NonNullable<Row['tieBreak']> | null =>
  upper.pct !== lower.pct ? null : (upper.tieBreak ?? lower.tieBreak);

/**
 * One sentence for each two neighbours whom a rule had to part: by which, and what it counted. Empty before the first
 * game, when all are level. `meetings` are those of the season.
 */
export function tieNotes(
  rows: readonly Row[],
  meetings: readonly Meeting[],
  nameOf: (teamId: number) => string,
): readonly string[] {
  return rows.flatMap((lower, i) => {
    const upper = rows[i - 1];
    if (upper === undefined || upper.division !== lower.division || upper.wins + upper.losses === 0) return [];
    const rule = ruleOf(upper, lower);
    if (rule === null) return [];
    const both = `${nameOf(upper.teamId)} before ${nameOf(lower.teamId)}`;
    if (rule === 'lot') return [`${both}: drawn by lot.`];
    const difference = ({ runs, runsAllowed }: Row): string => signed(0)(runs - runsAllowed);
    if (rule === 'runDifference') {
      return [`${both}: run difference ${difference(upper)} against ${difference(lower)}.`];
    }
    const met = meetings.find((one) => one.teamId === upper.teamId && one.opponentId === lower.teamId);
    const score = met === undefined ? '' : ` (${met.wins}–${met.losses} against each other)`;
    return [`${both}: the games among those level${score}.`];
  });
}
