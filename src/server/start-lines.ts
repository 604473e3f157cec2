import type { Serving } from './serve';

/** What a person reads when the server is up; the last line is the one that scripts wait for. */
export function startLines({ port, wired }: Serving): readonly string[] {
  const { promise, recovery, isNew } = wired;
  const { recovered, failed, rowsRead, ms } = recovery;
  return [
    ...(isNew ? ['sample leagues loaded'] : []),
    promise,
    `games recovered: ${recovered}, failed: ${failed.length} (${rowsRead} rows read, ${ms} ms)`,
    ...failed.map(({ gameId, reason }) => `  ${gameId}: ${reason}`),
    `ready on http://localhost:${port}`,
  ];
}
