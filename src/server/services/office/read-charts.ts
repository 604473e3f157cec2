import { writeChartFile } from '@/cards/charts/chart-file';
import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import { chartsByHash } from '@/server/db/queries/league-settings';
import { AppError } from '@/server/errors';
import type { Call } from '../context';

export type ChartFile = ReturnType<typeof writeChartFile>;

/** Charts as a file of text rows; the standard ones without a hash. */
export async function readCharts({
  ctx: { core },
  input: { hash },
}: Call<{ readonly hash: string | null }>): Promise<ChartFile> {
  const charts = hash === null ? STANDARD_CHARTS : await chartsByHash(core.db, hash);
  if (charts === null) throw new AppError('NOT_FOUND', 'There are no such charts.');
  return writeChartFile(charts);
}
