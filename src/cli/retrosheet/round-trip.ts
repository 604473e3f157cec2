import type { LoggedEvent } from '@/game/events';
import { foldLog } from '@/game/revise/fold-log';
import type { LeagueId } from '@/game/state';
import { checkEventFile } from '@/formats/retrosheet/check/check-event-file';
import { gameDifferences } from '@/formats/retrosheet/check/same-game';
import { readGame } from '@/formats/retrosheet/game/read-game';
import type { Register } from '@/formats/retrosheet/game/real-game';
import { readRoster, readTeams } from '@/formats/retrosheet/people';
import { readRecords } from '@/formats/retrosheet/read-records';
import { Naming } from '@/formats/retrosheet/write/naming';
import { seasonFiles, type SeasonFiles } from '@/formats/retrosheet/write/season-files';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { tableOf, type LeagueTeam } from '@/leagues/team';
import { defined } from '@/shared/assert';
import { below, seededRng } from '@/shared/rng';
import { printJson, type CommandLine } from '../options';
import { randomRules } from '../soak/random-rules';
import { soakGame } from '../soak/soak-game';

export interface RoundTrip {
  games: number;
  plays: number;
  /** Plays by kind, to see what was met. */
  readonly kinds: Record<string, number>;
  /** Games by how they ended. */
  readonly endings: Record<string, number>;
  /** What was not the same when read again, each with its game. */
  readonly differences: string[];
}

/** `roundtrip`: games of ours, written, checked, read again and compared. */
export function roundTripVerb(line: CommandLine): number {
  const trip = roundTrip(line.count('games', 200), line.count('seed', 1, 0));
  if (line.json) printJson(trip);
  else {
    const list = (counts: Readonly<Record<string, number>>): string =>
      Object.entries(counts)
        .map(([key, count]) => `${key} ${count}`)
        .join(', ');
    for (const one of trip.differences) process.stdout.write(`${one}\n`);
    process.stdout.write(
      `${trip.games} games, ${trip.plays} plays, ${trip.differences.length} differences\n` +
        `plays: ${list(trip.kinds)}\nended by: ${list(trip.endings)}\n`,
    );
  }
  return trip.differences.length === 0 ? 0 : 1;
}

/** Plays games of random legal moves, every option on and off, writes them as event files and reads them again. */
export function roundTrip(games: number, seed: number): RoundTrip {
  const leagues = LEAGUES.map(leagueOf);
  const trip: RoundTrip = { games: 0, plays: 0, kinds: {}, endings: {}, differences: [] };
  for (let game = 0; game < games; game++) {
    const rng = seededRng(`round trip:${seed}:${game}`);
    const { teams, table } = defined(leagues[game % leagues.length], 'league');
    const away = below(rng, teams.length);
    const home = (away + 1 + below(rng, teams.length - 1)) % teams.length;
    const team = (index: number): LeagueTeam => defined(teams[index], 'team');
    const log: LoggedEvent[] = [];
    soakGame({ away: team(away), home: team(home), table, rules: randomRules(rng), rng, log }, () => undefined);
    for (const one of differencesOf(log)) trip.differences.push(`game ${game}: ${one}`);
    count(log, trip);
  }
  return trip;
}

/** Dice read on our cards, and results that a person reads. */
const LEAGUES = ['pd', 'pd', 'sba'] as const;

function leagueOf(league: LeagueId) {
  const teams = sampleTeams(league);
  const members = teams.flatMap((team) => team.members);
  return { teams, table: tableOf(league, members, defined(teams[0], 'team').park) };
}

/** Writes one game, holds the file to the notes for producers, reads it again and compares. */
export function differencesOf(log: readonly LoggedEvent[]): readonly string[] {
  const files = seasonFiles([{ log, date: '2026-06-01' }]);
  const text = files.events[0]?.text ?? '';
  const register = registerOf(files);
  const faults = checkEventFile(text, register).map(({ line, reason }) => `line ${line}: ${reason}`);
  const [recorded] = readRecords(text).games;
  const read = recorded === undefined ? null : readGame(recorded, register);
  if (read === null || !read.ok) return faults;
  return [...faults, ...gameDifferences(log, new Naming([foldLog(log).state]), read.value)];
}

const registerOf = ({ teams, rosters }: SeasonFiles): Register => ({
  teams: new Map(teams.flatMap(({ text }) => readTeams(text)).map((team) => [team.id, team])),
  rosters: new Map(rosters.flatMap(({ text }) => readRoster(text)).map((man) => [man.id, man])),
});

function count(log: readonly LoggedEvent[], trip: RoundTrip): void {
  trip.games += 1;
  for (const event of log) {
    if (event.type === 'gameEnded') trip.endings[event.data.reason] = (trip.endings[event.data.reason] ?? 0) + 1;
    if (event.type !== 'playMade') continue;
    trip.plays += 1;
    const { kind } = event.data.play;
    trip.kinds[kind] = (trip.kinds[kind] ?? 0) + 1;
  }
}
