import { MAJORS_2019, RATES_2019 } from './reference.data';
import type { Column, Summary } from './tally';

/** How near the average league has to come to 2019 (domain 4.1), in parts of the figure. */
const TOLERANCES: readonly (readonly [number, readonly Column[]])[] = [
  [0.03, ['R', 'H', 'HR', 'BB', 'SO']],
  [0.08, ['2B', 'GIDP', 'SB', 'E', 'LOB']],
  [0.25, ['SH', 'IBB', 'ROE']],
];
const RATE_TOLERANCE = 0.004;

/** What lies outside: name, figure here, figure of 2019. Empty when the league is accepted. `slack` widens every tolerance. */
export function outside({ perTeamGame, rates }: Summary, slack = 1): readonly string[] {
  const faults: string[] = [];
  for (const [tolerance, columns] of TOLERANCES) {
    for (const column of columns) {
      const [own, real] = [perTeamGame[column], MAJORS_2019[column] ?? 0];
      if (Math.abs(own / real - 1) > tolerance * slack) faults.push(`${column} ${own.toFixed(3)} against ${real}`);
    }
  }
  for (const name of ['BA', 'OBP', 'SLG'] as const) {
    if (Math.abs(rates[name] - RATES_2019[name]) > RATE_TOLERANCE * slack) {
      faults.push(`${name} ${rates[name].toFixed(4)} against ${RATES_2019[name]}`);
    }
  }
  return faults;
}
