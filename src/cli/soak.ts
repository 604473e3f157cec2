import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { printJson, runCommand } from './options';
import { emptyCount, MOST_FAULTS, type SoakCount } from './soak/soak-games';

const HELP = `
Usage: npm run soak -- [options]

Plays games of random legal decisions and substitutions, every option on and off, and looks after each event whether
something is broken that must always hold: conservation, box score, batting order, no way back into the game, nine
fielders, winner and loser, win probability, earned runs.

  --games N   games to play (10000)
  --seed S    the same seed plays the same games (1)
  --jobs J    processes (one a processor)
  --json      one JSON document
  --help      this text
`;

await runCommand({
  help: HELP,
  options: { games: { type: 'string' }, seed: { type: 'string' }, jobs: { type: 'string' } },
  async run(line) {
    const games = line.count('games', 10_000);
    const seed = line.count('seed', 1, 0);
    const jobs = Math.min(games, line.count('jobs', availableParallelism()));
    const started = performance.now();
    const shares = await Promise.all(Array.from({ length: jobs }, (_, first) => share(games, seed, first, jobs)));
    const count = shares.reduce(added, emptyCount());
    const seconds = (performance.now() - started) / 1000;
    const gamesPerSecond = Math.round(count.games / seconds);
    if (line.json) printJson({ seed, jobs, ...count, gamesPerSecond });
    else {
      const endings = Object.entries(count.endings).map(([reason, times]) => `${reason} ${times}`);
      console.log(
        `${count.games} games, ${count.plays} plays, ${count.substitutions} substitutions, ${gamesPerSecond} games/s`,
      );
      console.log(`ended by: ${endings.join(', ')}`);
      console.log(count.faults.length === 0 ? 'no broken invariant' : count.faults.slice(0, MOST_FAULTS).join('\n'));
    }
    return count.faults.length === 0 && count.games === games ? 0 : 1;
  },
});

function share(games: number, seed: number, first: number, step: number): Promise<SoakCount> {
  const program = fileURLToPath(new URL('soak/soak-process.ts', import.meta.url));
  const child = fork(program, [games, seed, first, step].map(String));
  return new Promise((resolve, reject) => {
    let counted: SoakCount | null = null;
    child.on('message', (message) => {
      counted = message as SoakCount;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (counted === null) reject(new Error(`a soaking process ended with ${code}`));
      else resolve(counted);
    });
  });
}

function added(sum: SoakCount, one: SoakCount): SoakCount {
  const endings = { ...sum.endings };
  for (const [reason, times] of Object.entries(one.endings)) endings[reason] = (endings[reason] ?? 0) + times;
  return {
    games: sum.games + one.games,
    plays: sum.plays + one.plays,
    substitutions: sum.substitutions + one.substitutions,
    endings,
    faults: [...sum.faults, ...one.faults],
  };
}
