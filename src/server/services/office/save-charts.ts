import { readChartFile } from '@/cards/charts/chart-file';
import { chartsHash } from '@/cards/charts/charts-hash';
import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import type { LeagueId } from '@/game/state';
import { keepCharts } from '@/server/db/queries/league-settings';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { changeSettings } from './change-settings';
import { readSettings } from './read-settings';
import type { LeagueSettings } from './shapes';

export interface SaveChartsInput {
  readonly leagueId: LeagueId;
  readonly version: number;
  readonly name: string;
  /** The chart file as `npm run charts -- print` writes it. */
  readonly file: unknown;
  readonly reason: string;
}

/** Most faults that a refusal names. */
const MOST_FAULTS = 5;

/** Keeps a version of the league's charts and has its new games played with it. Charts that cannot be played are refused. */
export async function saveCharts({ ctx, input }: Call<SaveChartsInput, SignedInContext>): Promise<LeagueSettings> {
  const { leagueId, name } = input;
  const read = readChartFile(input.file);
  if (!read.ok) {
    const told = read.error.slice(0, MOST_FAULTS).join('; ');
    const more = read.error.length > MOST_FAULTS ? `; and ${read.error.length - MOST_FAULTS} more` : '';
    throw new AppError('BAD_INPUT', `These charts cannot be played: ${told}${more}.`);
  }
  const charts = read.value;
  const hash = chartsHash(charts);
  if (hash === chartsHash(STANDARD_CHARTS))
    throw new AppError('BAD_INPUT', 'These are the standard charts: choose those.');
  await changeSettings(
    ctx,
    { ...input, words: `saved the charts “${name}” for new games`, action: 'charts.saved' },
    async (tx) => {
      await keepCharts(tx, { hash, leagueId, name, charts });
      return { chartsHash: hash };
    },
  );
  return readSettings({ ctx, input: { leagueId } });
}
