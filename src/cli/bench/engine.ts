import { managerOf } from '@/managers/managers';
import { playGame } from '../simulate/run-games';
import { scheduleOf } from '../simulate/simulated-leagues';
import type { BenchOptions } from './bench';

const SECONDS = 10;
/** Games before the clock starts: the just-in-time compiler has to see everything first. */
const WARM_UP = 2000;

/** Complete computer-against-computer games a second on one core, every play recorded and credited. */
export function run({ seed, seconds: asked }: BenchOptions): Promise<object> {
  const manager = managerOf('balanced');
  const schedule = scheduleOf('pd', manager);
  let game = 0;
  for (; game < WARM_UP; game++) playGame(schedule(game), manager, seed, game);
  const limit = (asked ?? SECONDS) * 1000;
  const started = performance.now();
  let plays = 0;
  let runs = 0;
  let elapsed = 0;
  for (; elapsed < limit; elapsed = performance.now() - started) {
    for (let i = 0; i < 100; i++, game++) {
      const played = playGame(schedule(game), manager, seed, game);
      plays += played.plays.length;
      runs += played.box.away.r + played.box.home.r;
    }
  }
  const games = game - WARM_UP;
  const seconds = elapsed / 1000;
  return Promise.resolve({
    settings: { seed, league: 'pd', style: 'balanced', seconds: asked ?? SECONDS, warmUp: WARM_UP, processes: 1 },
    gamesPerSecond: Math.round(games / seconds),
    playsPerSecond: Math.round(plays / seconds),
    games,
    runsPerTeamGame: Number((runs / games / 2).toFixed(2)),
  });
}
