import { MOST_SEASON_TEAMS } from '@/leagues/season/season-teams';
import { openDatabase } from '@/server/db/database';
import { openGames, settleStatus } from '@/server/db/queries/season-games';
import { readSettings } from '@/server/env';
import { loadSample } from '@/server/services/leagues/load-sample';
import { openSimulatedSeason } from '@/server/services/seasons/open-simulated-season';
import { StartError } from '@/server/start-error';
import { printJson, runCommand, UsageError } from './options';
import { playShares } from './season/play-shares';
import { progress } from './season/progress';

const HELP = `
Usage: npm run season -- [options]

Plays a season of invented teams, computer against computer, into the store that DATABASE_URL or DATA_DIR names: every game
with its whole log, so that it opens as any finished game. Run again with the same settings it goes on where it was stopped.
The embedded store must be free.

  --teams N     teams, up to ${MOST_SEASON_TEAMS} (30)
  --games N     games of the whole season (81 for each team)
  --seed S      the same seed plays the same games (1)
  --name N      what the season is called ("Simulated season" and the seed)
  --year Y      its year (last year)
  --workers N   processes that play and write, on PostgreSQL (3)
  --json        one document: { seasonId, name, teams, games, played, seconds, gamesPerSecond }
  --help        this text
`;

await runCommand({
  help: HELP,
  options: {
    teams: { type: 'string' },
    games: { type: 'string' },
    seed: { type: 'string' },
    name: { type: 'string' },
    year: { type: 'string' },
    workers: { type: 'string' },
  },
  async run(line) {
    const teams = line.count('teams', 30, 2);
    if (teams > MOST_SEASON_TEAMS) throw new UsageError(`--teams must be at most ${MOST_SEASON_TEAMS}.`);
    const games = line.count('games', 81 * teams);
    if (games > 100_000) throw new UsageError('--games must be at most 100000.');
    const seed = line.count('seed', 1, 0);
    const name = line.text('name') ?? `Simulated season ${seed}`;
    if (!/^[\p{L}\p{N}][\p{L}\p{N} .'&()-]{0,59}$/u.test(name)) {
      throw new UsageError('--name must be 1 to 60 letters, digits and spaces.');
    }
    const year = line.count('year', new Date().getUTCFullYear() - 1, 1800);
    const workers = line.count('workers', 3);
    const settings = readSettings(process.env);
    const database = await openDatabase(settings).catch((error: unknown) => {
      if (error instanceof StartError) return error;
      throw error;
    });
    if (database instanceof StartError) {
      process.stderr.write(`${database.message}\n`);
      return 1;
    }
    try {
      await loadSample(database);
      const opened = await openSimulatedSeason(database, { name, year, seed, teams, games });
      if (opened === null)
        throw new UsageError(`There is a season "${name}" of other settings: choose another --name.`);
      const { seasonId } = opened;
      const open = (await openGames(database.db, seasonId)).length;
      const bar = progress(`${name}, ${teams} teams`, { total: games, done: games - open, isQuiet: line.json });
      const started = performance.now();
      await playShares({ database, databaseUrl: settings.databaseUrl, seasonId, workers }, bar.advance);
      const seconds = (performance.now() - started) / 1000;
      await settleStatus(database.db, seasonId);
      bar.end();
      const gamesPerSecond = open === 0 ? 0 : Math.round((10 * open) / seconds) / 10;
      if (line.json) printJson({ seasonId, name, teams, games, played: open, seconds, gamesPerSecond });
      else process.stdout.write(`season ${seasonId}: ${open} games played, ${gamesPerSecond} a second\n`);
      return 0;
    } finally {
      await database.close();
    }
  },
});
