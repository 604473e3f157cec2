import { FOLD_VERSION } from '@/game/fold-scorecard';
import type { LiveDependencies } from './dependencies';
import type { Opening } from './game-log';
import type { StoredGame } from './game-store';
import { historyRecord } from './history-record';
import { openGame } from './open-game';
import { safe } from './safe-error';
import type { GameId, RecoveryReport } from './types';

/** Games read at a time when a server starts: few, so that what is read and folded at once is garbage soon. */
const PAGE = 25;

/**
 * Brings back every active game, many at a time, and hands each to `enter`. A game that cannot be read or does not fold
 * is reported, with the reason, and keeps no other from coming back.
 */
export async function recoverGames(
  { store, clock, log }: Pick<LiveDependencies, 'store' | 'clock' | 'log'>,
  enter: (opening: Opening) => void,
): Promise<RecoveryReport> {
  const started = clock.now();
  const failed: { gameId: GameId; reason: string }[] = [];
  let recovered = 0;
  let rowsRead = 0;
  const read = async (ids: readonly GameId[]): Promise<readonly StoredGame[]> => {
    try {
      return await store.load(ids, FOLD_VERSION);
    } catch (error) {
      const [only] = ids;
      if (ids.length > 1) return (await Promise.all(ids.map((id) => read([id])))).flat();
      if (only !== undefined) failed.push({ gameId: only, reason: `cannot be read (${safe(error).error})` });
      return [];
    }
  };
  const ids = await store.listActive();
  const page = async (from: number) => (from < ids.length ? read(ids.slice(from, from + PAGE)) : []);
  let coming = page(0);
  for (let i = 0; i < ids.length; i += PAGE) {
    const games = await coming;
    // The store looks for the next ones while these are folded.
    coming = page(i + PAGE);
    for (const game of games) {
      rowsRead += 1 + game.events.length + (game.snapshot === null ? 0 : 1);
      try {
        enter(openGame(game));
        recovered++;
      } catch (error) {
        failed.push({ gameId: game.meta.gameId, reason: error instanceof Error ? error.message : 'unknown' });
      }
    }
  }
  const report = { recovered, failed, rowsRead, ms: clock.now() - started };
  log.info({ recovered, failed: failed.length, rowsRead, ms: report.ms }, 'games recovered');
  for (const { gameId, reason } of failed) log.error({ gameId, reason }, 'game not recovered');
  return report;
}

/** Writes the history records of games that ended just before their process did. */
export async function archiveFinished({ store, log }: Pick<LiveDependencies, 'store' | 'log'>): Promise<void> {
  for (const gameId of await store.listUnarchived()) {
    try {
      const [stored] = await store.load([gameId], FOLD_VERSION);
      if (stored === undefined) continue;
      const { meta, card, lastAt } = openGame(stored);
      const record = historyRecord(meta, card.state, lastAt);
      if (record !== null) await store.archive(record);
    } catch (error) {
      log.warn({ gameId, ...safe(error) }, 'game not archived');
    }
  }
}
