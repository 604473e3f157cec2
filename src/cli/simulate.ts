import { managerOf, MANAGER_STYLES } from '@/managers/managers';
import { printJson, runCommand } from './options';
import { judge, verdictLine } from './simulate/acceptance';
import { MoreTally, printMore } from './simulate/more-tally';
import { printSummary } from './simulate/print-summary';
import { playGame } from './simulate/run-games';
import { scheduleOf, SIMULATED_LEAGUES } from './simulate/simulated-leagues';
import { compareStyles, printStyles } from './simulate/styles';
import { addGame, emptyTally, summarize } from './simulate/tally';

const HELP = `
Usage: npm run simulate -- [options]

Computer against computer: what a team makes in a game, beside the major leagues of 2019.

  --games N        games to play (1000)
  --seed S         the same seed plays the same games (1)
  --league L       pd: the sample league, everyone against everyone; average: two equal teams
                   of league-average cards (pd)
  --style STYLE    how the managers play: ${MANAGER_STYLES.join(', ')} (balanced)
  --styles         instead: every style against every other, so many games a pair
  --json           one JSON document
  --help           this text
`;

await runCommand({
  help: HELP,
  options: {
    games: { type: 'string' },
    seed: { type: 'string' },
    league: { type: 'string' },
    style: { type: 'string' },
    styles: { type: 'boolean' },
  },
  run(line) {
    const games = line.count('games', 1000);
    const seed = line.count('seed', 1, 0);
    if (line.flag('styles')) {
      const styles = compareStyles(games, seed);
      if (line.json) printJson({ games, seed, styles });
      else process.stdout.write(`${printStyles(styles)}\n`);
      return 0;
    }
    const league = line.oneOf('league', SIMULATED_LEAGUES, 'pd');
    const style = line.oneOf('style', MANAGER_STYLES, 'balanced');
    const manager = managerOf(style);
    const schedule = scheduleOf(league, manager);
    const tally = emptyTally();
    const more = new MoreTally();
    const started = performance.now();
    for (let game = 0; game < games; game++) {
      const { state, box, plays } = playGame(schedule(game), manager, seed, game);
      addGame(tally, state, box);
      more.add(state, box, plays);
    }
    const gamesPerSecond = Math.round(games / ((performance.now() - started) / 1000));
    const summary = summarize(tally);
    if (line.json) {
      const { standardErrors, ...figures } = summary;
      printJson({ games, seed, league, style, ...figures, gamesPerSecond, ...more.summarize(), standardErrors });
    } else {
      const title = `${games} games, seed ${seed}, league ${league}, ${style} managers: ${gamesPerSecond} games a second`;
      process.stdout.write(`${printSummary(title, summary)}\n${printMore(more.summarize())}\n`);
      if (league === 'average') {
        process.stdout.write(`\n  beside 2019: ${verdictLine(judge(summary, games))}\n`);
      }
    }
    return 0;
  },
});
