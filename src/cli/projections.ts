import { openDatabase } from '@/server/db/database';
import { listGameIds } from '@/server/db/queries/game-ids';
import { rebuildProjections } from '@/server/db/rebuild-projections';
import { readSettings } from '@/server/env';
import { StartError } from '@/server/start-error';
import { printJson, runCommand, UsageError } from './options';

const HELP = `
Usage: npm run projections -- [GAMEID...]

Makes the tables \`games\`, \`lineups\` and \`plays\` again from the events, of the named games or of all, in the store that
DATABASE_URL or DATA_DIR names. The embedded store must be free. A game that cannot be folded is named and left as it is.

  --json   one document: { rebuilt, failed: [{ gameId, reason }] }
  --help   this text
`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

await runCommand({
  help: HELP,
  options: {},
  async run(line) {
    const odd = line.positionals.find((id) => !UUID.test(id));
    if (odd !== undefined) throw new UsageError(`"${odd}" is not the id of a game.`);
    const database = await openDatabase(readSettings(process.env)).catch((error: unknown) => {
      if (error instanceof StartError) return error;
      throw error;
    });
    if (database instanceof StartError) {
      process.stderr.write(`${database.message}\n`);
      return 1;
    }
    const failed: { gameId: string; reason: string }[] = [];
    let rebuilt = 0;
    try {
      const gameIds = line.positionals.length > 0 ? line.positionals : await listGameIds(database.db);
      for (const gameId of gameIds) {
        const done = await rebuildProjections(database.db, gameId).catch((error: unknown) => String(error));
        if (done === true) rebuilt += 1;
        else failed.push({ gameId, reason: done === false ? 'there is no such game' : done });
      }
    } finally {
      await database.close();
    }
    if (line.json) printJson({ rebuilt, failed });
    else {
      for (const { gameId, reason } of failed) process.stderr.write(`${gameId}: ${reason}\n`);
      process.stdout.write(`${rebuilt} games rebuilt, ${failed.length} failed\n`);
    }
    return failed.length === 0 ? 0 : 1;
  },
});
