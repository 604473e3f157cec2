import { tableOf, type LeagueTeam } from '@/leagues/team';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { defined } from '@/shared/assert';
import { below, seededRng } from '@/shared/rng';
import { Invariants } from './invariants';
import { randomRules } from './random-rules';
import { soakGame } from './soak-game';

export interface SoakCount {
  games: number;
  plays: number;
  substitutions: number;
  /** Games by how they ended. */
  endings: Record<string, number>;
  /** Broken invariants, each with the number of its game. */
  faults: string[];
}

export const emptyCount = (): SoakCount => ({ games: 0, plays: 0, substitutions: 0, endings: {}, faults: [] });

/** Enough to see what is wrong. */
export const MOST_FAULTS = 20;

/** Plays the games `first`, `first + step`, … below `games`; the same seed plays the same games. */
export function soakGames(games: number, seed: number, first: number, step: number): SoakCount {
  const teams = sampleTeams('pd');
  const table = tableOf(
    'pd',
    teams.flatMap((team) => team.members),
    defined(teams[0], 'team').park,
  );
  const count = emptyCount();
  for (let game = first; game < games && count.faults.length < MOST_FAULTS; game += step) {
    const rng = seededRng(`soak:${seed}:${game}`);
    const away = below(rng, teams.length);
    const home = (away + 1 + below(rng, teams.length - 1)) % teams.length;
    const team = (index: number): LeagueTeam => defined(teams[index], 'team');
    const invariants = new Invariants();
    try {
      const input = { away: team(away), home: team(home), table, rules: randomRules(rng), rng };
      const { state, substitutions } = soakGame(input, invariants.watch);
      count.plays += state.playCount;
      count.substitutions += substitutions.length;
      const ending = state.endReason ?? 'none';
      count.endings[ending] = (count.endings[ending] ?? 0) + 1;
    } catch (error) {
      invariants.faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    count.games++;
    for (const fault of invariants.faults) count.faults.push(`game ${game}: ${fault}`);
  }
  return count;
}
