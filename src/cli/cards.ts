import { existsSync } from 'node:fs';
import { readSettings } from '@/server/env';
import { StartError } from '@/server/start-error';
import { FileProblems } from './cards/file-problems';
import { ApplyFailed, applyToStore } from './cards/apply-to-store';
import { CARDS_OPTIONS, runCards } from './cards/run-cards';
import { runCommand } from './options';

const HELP = `
Usage: npm run cards -- from-stats DIR [options]
       npm run cards -- import FILE [options]
       npm run cards -- check FILE [options]

from-stats  makes cards from a season's statistics: players.csv, batting.csv, pitching.csv and
            fielding.csv in DIR in the form of the Lahman database, and splits.csv where there is
            one (player, versus, PA, AB, H, 2B, 3B, HR, BB, SO, HBP)
import      reads cards from CSV (one row a side, ratings in chances of 108) or from JSON (what
            from-stats --json prints)
check       only says whether the cards of a file are sound

Nothing is written without --apply, which writes all cards or none to the store that DATABASE_URL or
DATA_DIR (.data) names, in the environment or a .env file. The embedded store must be free: stop the
server that uses it. Doing it again changes nothing; a changed card becomes a new version, and games
keep the version that they began with. Cards of the set that are not in DIR or FILE stay.

  --splits FILE    from-stats: lines against each hand from another place than DIR
  --regress        from-stats: mixes small samples with the league's rates
  --apply          writes the cards to a cardset of the PD league
  --cardset NAME   its name; standard: that of DIR or FILE
  --json           one JSON document: { players: [...], lost: [] }, with --apply also
                   applied: { new, changed, unchanged, cardset, store }
  --help           this text
`;

const isExpected = (error: unknown): error is Error =>
  error instanceof FileProblems || error instanceof StartError || error instanceof ApplyFailed;

await runCommand(
  {
    help: HELP,
    options: CARDS_OPTIONS,
    run: (line) =>
      runCards(line, {
        applyCards: (issue) => {
          if (existsSync('.env')) process.loadEnvFile('.env');
          return applyToStore(readSettings(process.env))(issue);
        },
        print: (text) => process.stdout.write(`${text}\n`),
      }),
  },
  undefined,
  (error) => (isExpected(error) ? error.message : null),
);
