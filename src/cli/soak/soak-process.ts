import { soakGames } from './soak-games';

/** Child process: its share of the games. */
const [games, seed, first, step] = process.argv.slice(2).map(Number) as [number, number, number, number];
process.send?.(soakGames(games, seed, first, step));
process.disconnect?.();
