import { MAJORS_2019, RATES_2019 } from './reference.data';
import type { Column, Summary } from './tally';

/** How near the average league has to come to 2019 (domain 4.1), in parts of the figure. */
const TOLERANCES: readonly (readonly [number, readonly Column[]])[] = [
  [0.03, ['R', 'H', 'HR', 'BB', 'SO']],
  [0.08, ['2B', 'GIDP', 'SB', 'E', 'LOB']],
  [0.25, ['SH', 'IBB', 'ROE']],
];
const RATE_TOLERANCE = 0.004;

/** The tolerances are for so many games; there they are judged as they stand. */
export const GAMES_TO_JUDGE = 20_000;

/**
 * Standard errors beyond its tolerance that a figure of fewer games may lie before it counts as outside. Over 200,000
 * games SLG is .4341; over 5,000 luck alone moves it by .0016, so a tolerance of .004 blames a league that is right one
 * time in forty. Two errors more make that one in twenty thousand.
 */
const ERRORS = 2;

export interface Verdict {
  /** Name, figure here, figure of 2019. */
  readonly outside: readonly string[];
  /** Beyond the tolerance, by no more than luck explains over so few games: with its error. */
  readonly undecided: readonly string[];
}

/** Whether the average league plays like 2019. Accepted when both lists are empty. */
export function judge({ perTeamGame, rates, standardErrors }: Summary, games: number): Verdict {
  const outside: string[] = [];
  const undecided: string[] = [];
  const look = (name: string, own: Figure, real: number, tolerance: number): void => {
    const beyond = Math.abs(own.value - real) - tolerance;
    if (beyond <= ROUNDING) return;
    const luck = games >= GAMES_TO_JUDGE ? 0 : ERRORS * own.error;
    const written = own.value.toFixed(own.digits);
    if (beyond > luck) outside.push(`${name} ${written} against ${real}`);
    else undecided.push(`${name} ${written} ± ${luck.toFixed(own.digits)} against ${real}`);
  };
  for (const [tolerance, columns] of TOLERANCES) {
    for (const column of columns) {
      const real = MAJORS_2019[column] ?? 0;
      const own = { value: perTeamGame[column], error: standardErrors.perTeamGame[column], digits: 3 };
      look(column, own, real, tolerance * real);
    }
  }
  for (const name of ['BA', 'OBP', 'SLG'] as const) {
    const own = { value: rates[name], error: standardErrors.rates[name], digits: 4 };
    look(name, own, RATES_2019[name], RATE_TOLERANCE);
  }
  return { outside, undecided };
}

interface Figure {
  readonly value: number;
  readonly error: number;
  readonly digits: number;
}

/** A figure on the edge of its tolerance is within it, whatever binary fractions make of the edge. */
const ROUNDING = 1e-9;

/** The verdict in a line. */
export function verdictLine({ outside, undecided }: Verdict): string {
  if (outside.length > 0) return `outside: ${outside.join(', ')}`;
  if (undecided.length === 0) return 'accepted';
  return `too few games to tell: ${undecided.join(', ')} (${GAMES_TO_JUDGE} games decide)`;
}
