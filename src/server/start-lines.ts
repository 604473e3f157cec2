import type { Serving } from './serve';

/** What a person reads when the server is up; the last line is the one that scripts wait for. */
export function startLines({ port, address, wired }: Serving): readonly string[] {
  const { promise, recovery, isNew, leagueCode } = wired;
  const { recovered, failed, rowsRead, ms } = recovery;
  return [
    ...(isNew ? ['sample leagues loaded'] : []),
    promise,
    `games recovered: ${recovered}, failed: ${failed.length} (${rowsRead} rows read, ${ms} ms)`,
    ...failed.map(({ gameId, reason }) => `  ${gameId}: ${reason}`),
    ...(leagueCode === null ? [] : [`Run the leagues: ${address}/office#${leagueCode}`]),
    `ready on http://localhost:${port}`,
  ];
}
