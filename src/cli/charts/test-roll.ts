import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import type { Charts } from '@/game/charts';
import { STANDARD_RULES } from '@/game/rules';
import { averageLeague } from '@/leagues/average';
import { BALANCED } from '@/managers/balanced';
import { playGame } from '../simulate/run-games';
import { season } from '../simulate/season';
import { addGame, COLUMNS, emptyTally, summarize, type Summary } from '../simulate/tally';

export interface TestRoll {
  readonly games: number;
  readonly charts: Summary;
  readonly standard: Summary;
}

/** The average league by these charts and by the standard ones, the same dice for both. */
export function testRoll(charts: Charts, games: number, seed: number): TestRoll {
  return { games, charts: played(charts, games, seed), standard: played(STANDARD_CHARTS, games, seed) };
}

function played(charts: Charts, games: number, seed: number): Summary {
  const { away, home } = averageLeague();
  const schedule = season([away, home], BALANCED, STANDARD_RULES);
  const tally = emptyTally();
  for (let game = 0; game < games; game++) {
    const { start, table } = schedule(game);
    const { state, box } = playGame({ start, table: { ...table, charts } }, BALANCED, seed, game);
    addGame(tally, state, box);
  }
  return summarize(tally);
}

/** The table for people. */
export const printTestRoll = ({ games, charts, standard }: TestRoll): string =>
  [
    `${games} games a team   these  standard`,
    ...COLUMNS.map(
      (column) =>
        `  ${column.padEnd(12)}${charts.perTeamGame[column].toFixed(2).padStart(8)}${standard.perTeamGame[column].toFixed(2).padStart(10)}`,
    ),
  ].join('\n');
