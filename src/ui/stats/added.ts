/** The sums of every figure of some rows; nothing of what is no figure, nor of ids and years. */
export function added<T extends object>(rows: readonly T[]): T {
  const sums: Record<string, number> = {};
  for (const row of rows) {
    for (const [key, value] of Object.entries(row) as [string, unknown][]) {
      if (typeof value === 'number' && !NO_FIGURES.has(key)) sums[key] = (sums[key] ?? 0) + value;
    }
  }
  return sums as T;
}

const NO_FIGURES: ReadonlySet<string> = new Set(['seasonId', 'teamId', 'playerId', 'year']);
