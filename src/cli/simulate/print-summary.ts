import { MAJORS_2019, RATES_2019, SHARES_2019 } from './reference.data';
import { COLUMNS, type Summary } from './tally';

const rows = (
  ours: Readonly<Record<string, number>>,
  theirs: Readonly<Partial<Record<string, number>>>,
  names: readonly string[],
  digits: number,
): string[] =>
  names.map((name) => {
    const [own, real] = [ours[name] ?? 0, theirs[name]];
    const off =
      real === undefined || real === 0
        ? ''
        : `${own >= real ? '+' : '−'}${Math.abs((own / real - 1) * 100).toFixed(1)} %`;
    return `  ${name.padEnd(13)}${own.toFixed(digits).padStart(8)}${(real?.toFixed(digits) ?? '').padStart(8)}${off.padStart(10)}`;
  });

/** A table for people: what was simulated beside the major leagues of 2019. */
export function printSummary(title: string, { perTeamGame, rates, share }: Summary): string {
  return [
    title,
    '',
    `  ${'a team and game'.padEnd(13)}${'here'.padStart(6)}${'2019'.padStart(8)}`,
    ...rows(perTeamGame, MAJORS_2019, COLUMNS, 2),
    '',
    ...rows(rates, RATES_2019, ['BA', 'OBP', 'SLG', 'BABIP'], 3),
    '',
    '  share of games',
    ...rows(share, SHARES_2019, ['homeWin', 'oneRun', 'extraInnings'], 3),
  ].join('\n');
}
