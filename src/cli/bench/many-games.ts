import { sql } from 'drizzle-orm';
import { type DatabaseOptions, openDatabase } from '@/server/db/database';
import type { GameId } from '@/server/live/types';
import { defined } from '@/shared/assert';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { playUntil, seatedGame, testGame } from '@/testing/live-game';
import { benchManager } from './live-load';

/** Plays made in the games that the others are copies of. */
const STAGES = [3, 15, 27, 39, 51, 63];

/** Tables whose rows belong to a game, parents first, with the columns that hold its id inside JSON. */
const TABLES: readonly {
  readonly name: string;
  readonly json: readonly string[];
  readonly skip?: readonly string[];
}[] = [
  { name: 'games', json: [], skip: ['away_is_computer', 'home_is_computer'] },
  { name: 'game_seats', json: [] },
  { name: 'dice_seeds', json: [] },
  { name: 'game_sessions', json: ['snapshot'] },
  { name: 'game_cardset_links', json: [] },
  { name: 'roster_links', json: [], skip: ['id'] },
  { name: 'lineups', json: [] },
  { name: 'actions', json: [] },
  { name: 'events', json: ['data'] },
  { name: 'plays', json: [] },
];

/**
 * Fills a database with `count` active games in different stages, as a killed process leaves them: each with the
 * snapshot of its last half-inning and the events after it.
 */
export async function fillWithGames(options: DatabaseOptions, count: number): Promise<readonly GameId[]> {
  const database = await openDatabase(options);
  const { db } = database;
  await fillTestDatabase(db);
  // The same games every time: how many events follow a snapshot would make one run's work twice another's.
  const live = benchManager(database, (length) => new Uint8Array(length).fill(7));
  const ids: GameId[] = [];
  for (const [stage, plays] of STAGES.slice(0, count).entries()) {
    const gameId = await seatedGame(live, { ...testGame(), gameId: `0190000${stage}-0000-7000-8000-ffffffffffff` });
    await playUntil(live, gameId, ({ playCount, phase }) => playCount >= plays && phase.type === 'decisions');
    ids.push(gameId);
  }
  for (let made = ids.length; made < count; made++) {
    const original = defined(ids[made % STAGES.length], 'game');
    const copy = `${original.slice(0, -12)}${made.toString(16).padStart(12, '0')}`;
    ids.push(copy);
    for (const { name, json, skip = [] } of TABLES) {
      const columns = await columnsOf(name, skip);
      const values = columns.map((column) => {
        if (column === 'game_id' || (name === 'games' && column === 'id')) return `'${copy}'::uuid`;
        return json.includes(column) ? `replace(${column}::text, '${original}', '${copy}')::${typeOf(name)}` : column;
      });
      const key = name === 'games' ? 'id' : 'game_id';
      await db.execute(
        sql.raw(
          `insert into ${name} (${columns.join(', ')}) select ${values.join(', ')} from ${name} where ${key} = '${original}'`,
        ),
      );
    }
  }
  await db.execute(sql.raw('analyze'));
  await live.close();
  await database.close();
  return ids;

  async function columnsOf(table: string, skip: readonly string[]): Promise<readonly string[]> {
    const answer: unknown = await db.execute(
      sql`select column_name from information_schema.columns where table_name = ${table} and table_schema = 'public' order by ordinal_position`,
    );
    // The two drivers wrap their rows differently.
    const rows = (Array.isArray(answer) ? answer : (answer as { readonly rows: unknown }).rows) as readonly {
      readonly column_name: string;
    }[];
    return rows.map((row) => row.column_name).filter((column) => !skip.includes(column));
  }
}

const typeOf = (table: string): string => (table === 'game_sessions' ? 'json' : 'jsonb');
