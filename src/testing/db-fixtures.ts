import type { Database } from '@/server/db/database';
import { users } from '@/server/db/schema/accounts';
import { loadSample } from '@/server/services/leagues/load-sample';
import { FRIEND, OWNER, STRANGER } from './live-game';

/** Puts the people of the test games and the sample leagues into an empty database. */
export async function fillTestDatabase(db: Database): Promise<void> {
  await db.insert(users).values([
    { id: OWNER, name: 'Olive Owner', tag: 'AAAA' },
    { id: FRIEND, name: 'Fred Friend', tag: 'BBBB' },
    { id: STRANGER, name: 'Sam Stranger', tag: 'CCCC' },
  ]);
  await loadSample({ db });
}
