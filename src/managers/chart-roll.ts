import type { Charts } from '@/game/charts';
import { STANDARD_RULES } from '@/game/rules';
import { SIDES } from '@/game/sides';
import { averageLeague } from '@/leagues/average';
import { defined } from '@/shared/assert';
import { seededRng } from '@/shared/rng';
import { BALANCED } from './balanced';
import { openingState } from './opening-state';
import { playOut } from './play-out';
import { rotation, ROTATION } from './rotation';

/** Runs of a team in a game from which on they are counted together. */
export const MOST_RUNS = 14;

export const ROLL_COLUMNS = ['R', 'H', '2B', '3B', 'HR', 'BB', 'SO', 'GIDP', 'E'] as const;
export type RollColumn = (typeof ROLL_COLUMNS)[number];

/** What games of the average league came to by some charts. */
export interface ChartTally {
  readonly games: number;
  /** Team-games by runs, 0 to `MOST_RUNS` and more. */
  readonly runs: readonly number[];
  readonly sums: Readonly<Record<RollColumn, number>>;
}

const EMPTY: ChartTally = {
  games: 0,
  runs: Array.from({ length: MOST_RUNS + 1 }, () => 0),
  sums: { R: 0, H: 0, '2B': 0, '3B': 0, HR: 0, BB: 0, SO: 0, GIDP: 0, E: 0 },
};

/**
 * Plays the average league against itself by some charts, as many games at a time as are asked for: the n-th game has the
 * same dice whatever the charts, so that two sets of charts can be set side by side.
 */
export function chartRoller(charts: Charts, seed: number): (games: number) => ChartTally {
  const { away, home, table: standard } = averageLeague();
  const table = { ...standard, charts };
  const visitors = rotation(away, BALANCED, table, STANDARD_RULES);
  const hosts = rotation(home, BALANCED, table, STANDARD_RULES);
  let tally = EMPTY;
  return (games) => {
    const runs = [...tally.runs];
    const sums = { ...tally.sums };
    for (let game = tally.games; game < tally.games + games; game++) {
      const day = game % ROTATION;
      const sides = { away: defined(visitors[day], 'visitors'), home: defined(hosts[day], 'hosts') };
      const start = openingState({ gameId: 'test roll', league: 'pd', rules: STANDARD_RULES, ...sides });
      const rng = seededRng(`${seed}:${game}`);
      const { state, box } = playOut({ start, table, away: BALANCED, home: BALANCED, rng });
      for (const side of SIDES) {
        const scored = state.score[side];
        const place = Math.min(scored, MOST_RUNS);
        runs[place] = (runs[place] ?? 0) + 1;
        sums.R += scored;
        sums.H += box[side].h;
        sums.E += box[side].e;
        for (const line of box[side].batting) {
          sums['2B'] += line.double;
          sums['3B'] += line.triple;
          sums.HR += line.hr;
          sums.BB += line.bb;
          sums.SO += line.so;
          sums.GIDP += line.gidp;
        }
      }
    }
    tally = { games: tally.games + games, runs, sums };
    return tally;
  };
}
