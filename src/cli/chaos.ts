import { ensureBuild } from './build/ensure-build';
import { runChaos } from './chaos/run-chaos';
import { printJson, runCommand } from './options';

const HELP = `
Usage: npm run chaos -- [options]

Starts the real server, plays whole games through the public API, kills the server with SIGKILL at random moments,
starts it again, and compares what clients were told with what is in the log. On the embedded database in a directory
of its own, or on DATABASE_URL. Succeeds when nothing was lost or doubled and every game came to its end.

  --kills N   kills in all (20)
  --games N   games at a time, every other one between two people (8)
  --seed S    seed of the players' choices and the moments (1)
  --json      nothing but the result on stdout
  --help      this text
`;

await runCommand({
  help: HELP,
  options: { kills: { type: 'string' }, games: { type: 'string' }, seed: { type: 'string' } },
  async run(line) {
    const say = (text: string): void => void (line.json ? process.stderr : process.stdout).write(`${text}\n`);
    await ensureBuild(process.cwd(), say);
    const options = {
      kills: line.count('kills', 20, 0),
      games: line.count('games', 8),
      seed: line.count('seed', 1, 0),
    };
    const result = await runChaos({ ...options, say });
    printJson(result);
    return result.lost === 0 && result.doubled === 0 && result.finished === result.games ? 0 : 1;
  },
});
