import { openDatabase } from '@/server/db/database';
import { simulateGames } from '@/server/services/seasons/simulate-games';
import type { ShareOfWorker } from './play-shares';

// Without the command nobody waits for this share; what is not written whole is not written.
process.once('disconnect', () => process.exit(1));

const { databaseUrl, ...share } = JSON.parse(process.argv[2] ?? '') as ShareOfWorker;
const database = await openDatabase({ databaseUrl, dataDir: '' });
try {
  await simulateGames(database, share, (count) => process.send?.(count));
} finally {
  await database.close();
}
process.exit(0);
