import type { Numbered } from '../records';

/** Whom a `radj` record beside record `at` places, before the half-inning's first real play; null for nobody. */
export function placedPlayer(records: readonly Numbered[], at: number): string | null {
  for (let i = at; i >= 0; i--) {
    const record = records[i]?.record;
    if (record?.type === 'radj') return record.player;
    if (i < at && record?.type === 'play') break;
  }
  for (let i = at; i < records.length; i++) {
    const record = records[i]?.record;
    if (record?.type === 'radj') return record.player;
    if (record?.type === 'play' && record.event !== 'NP') return null;
  }
  return null;
}
