import { FileProblems } from './cards/file-problems';
import { ApplyUnavailable, runCards } from './cards/run-cards';
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

Nothing is written without --apply.

  --splits FILE    from-stats: lines against each hand from another place than DIR
  --regress        from-stats: mixes small samples with the league's rates
  --apply          writes the cards to the store
  --json           one JSON document: { players: [...], lost: [] }
  --help           this text
`;

await runCommand(
  {
    help: HELP,
    options: { apply: { type: 'boolean' }, regress: { type: 'boolean' }, splits: { type: 'string' } },
    run: (line) =>
      runCards(line, {
        applyCards: null,
        print: (text) => process.stdout.write(`${text}\n`),
      }),
  },
  undefined,
  (error) => (error instanceof FileProblems || error instanceof ApplyUnavailable ? error.message : null),
);
