import type { Hand } from '@/game/abilities';
import { seededRng } from '@/shared/rng';
import { defined } from '@/shared/assert';

export interface SeasonResult {
  readonly away: number;
  readonly home: number;
  readonly awayRuns: number;
  readonly homeRuns: number;
  /** Null for a tie. */
  readonly winner: 'away' | 'home' | null;
  /** Arms of the starting pitchers; absent or null where they are not known. */
  readonly starters?: Readonly<Record<'away' | 'home', Hand | null>>;
}

export interface StandingsTeam {
  readonly teamId: number;
  /** Null where the season has none. */
  readonly division: string | null;
}

export interface WinLoss {
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
}

/** Why a team stands before another with the same share of games won. */
export type TieBreak = 'headToHead' | 'runDifference' | 'lot';

export interface Standing extends WinLoss, StandingsTeam {
  /** In his division. Teams that nothing parts are told apart by lot, so every place is there once. */
  readonly place: number;
  /** Wins of games with a winner; 0 before the first. */
  readonly pct: number;
  readonly gamesBehind: number;
  readonly runs: number;
  readonly runsAllowed: number;
  /** Games in a row of one kind, the latest: `W3`, `L1`, `T1`; null before the first. */
  readonly streak: string | null;
  readonly lastTen: WinLoss;
  readonly atHome: WinLoss;
  readonly onRoad: WinLoss;
  /** Against starters of each arm. */
  readonly againstLeft: WinLoss;
  readonly againstRight: WinLoss;
  /** What put it where it is among teams of the same share; null where the share did. */
  readonly tieBreak: TieBreak | null;
}

/**
 * The table of a season, best first within each division. `results` are in the order of play. Equal shares of games won
 * are parted by the games among those teams, then by run difference, then by a lot that is drawn from `lot` and stays.
 */
export function standings(
  teams: readonly StandingsTeam[],
  results: readonly SeasonResult[],
  lot: string,
): readonly Standing[] {
  const tallies = new Map(teams.map((team) => [team.teamId, newTally(team)]));
  for (const result of results) {
    const [away, home] = [tallies.get(result.away), tallies.get(result.home)];
    if (away !== undefined) add(away, result, 'away');
    if (home !== undefined) add(home, result, 'home');
  }
  const divisions = new Map<string | null, Tally[]>();
  for (const tally of tallies.values()) {
    divisions.set(tally.team.division, [...(divisions.get(tally.team.division) ?? []), tally]);
  }
  const names = [...divisions.keys()].toSorted((a, b) => (a ?? '').localeCompare(b ?? '', 'en'));
  return names.flatMap((name) => ranked(divisions.get(name) ?? [], results, lot));
}

type Kind = 'W' | 'L' | 'T';

interface Tally {
  readonly team: StandingsTeam;
  readonly games: { readonly kind: Kind; readonly side: 'away' | 'home'; readonly against: Hand | null }[];
  runs: number;
  runsAllowed: number;
}

const newTally = (team: StandingsTeam): Tally => ({ team, games: [], runs: 0, runsAllowed: 0 });

function add(tally: Tally, result: SeasonResult, side: 'away' | 'home'): void {
  const kind = result.winner === null ? 'T' : result.winner === side ? 'W' : 'L';
  tally.games.push({ kind, side, against: result.starters?.[side === 'away' ? 'home' : 'away'] ?? null });
  tally.runs += side === 'away' ? result.awayRuns : result.homeRuns;
  tally.runsAllowed += side === 'away' ? result.homeRuns : result.awayRuns;
}

const recordOf = (games: Tally['games']): WinLoss => ({
  wins: games.filter(({ kind }) => kind === 'W').length,
  losses: games.filter(({ kind }) => kind === 'L').length,
  ties: games.filter(({ kind }) => kind === 'T').length,
});

/** Share of the games with a winner; 0 where there is none. */
export const winningShare = ({ wins, losses }: Pick<WinLoss, 'wins' | 'losses'>): number =>
  wins + losses === 0 ? 0 : wins / (wins + losses);

const pctOf = (tally: Tally): number => winningShare(recordOf(tally.games));

interface Placed {
  readonly tally: Tally;
  readonly tieBreak: TieBreak | null;
}

function ranked(tallies: readonly Tally[], results: readonly SeasonResult[], lot: string): readonly Standing[] {
  const order = groupsBy(tallies, pctOf).flatMap((group) => parted(group, results, lot));
  const leader = order[0] === undefined ? null : recordOf(order[0].tally.games);
  return order.map(({ tally, tieBreak }, index) => {
    const { games, team, runs, runsAllowed } = tally;
    const record = recordOf(games);
    return {
      ...team,
      ...record,
      place: index + 1,
      pct: winningShare(record),
      gamesBehind: leader === null ? 0 : (leader.wins - record.wins + (record.losses - leader.losses)) / 2,
      runs,
      runsAllowed,
      streak: streakOf(games),
      lastTen: recordOf(games.slice(-10)),
      atHome: recordOf(games.filter(({ side }) => side === 'home')),
      onRoad: recordOf(games.filter(({ side }) => side === 'away')),
      againstLeft: recordOf(games.filter(({ against }) => against === 'L')),
      againstRight: recordOf(games.filter(({ against }) => against === 'R')),
      tieBreak,
    };
  });
}

/** Items in groups of equal value, the highest first. */
function groupsBy<T>(items: readonly T[], value: (item: T) => number): readonly (readonly T[])[] {
  const groups = new Map<number, T[]>();
  for (const item of items) groups.set(value(item), [...(groups.get(value(item)) ?? []), item]);
  return [...groups.entries()].toSorted(([a], [b]) => b - a).map(([, group]) => group);
}

function parted(group: readonly Tally[], results: readonly SeasonResult[], lot: string): readonly Placed[] {
  if (group.length < 2) return group.map((tally) => ({ tally, tieBreak: null }));
  const ids = new Set(group.map(({ team }) => team.teamId));
  const among = results.filter(({ away, home }) => ids.has(away) && ids.has(home));
  const own = standingsAmong(group, among);
  const byGames = groupsBy(group, (tally) => own.get(tally.team.teamId) ?? 0);
  // Who is still level after the games of all plays the games of the few once more.
  if (byGames.length > 1) return named(byGames, 'headToHead', (level) => parted(level, results, lot));
  const byRuns = groupsBy(group, ({ runs, runsAllowed }) => runs - runsAllowed);
  if (byRuns.length > 1) return named(byRuns, 'runDifference', (level) => parted(level, results, lot));
  return group
    .toSorted((a, b) => drawn(lot, a.team.teamId) - drawn(lot, b.team.teamId) || a.team.teamId - b.team.teamId)
    .map((tally) => ({ tally, tieBreak: 'lot' }));
}

function named(
  groups: readonly (readonly Tally[])[],
  tieBreak: TieBreak,
  further: (level: readonly Tally[]) => readonly Placed[],
): readonly Placed[] {
  return groups.flatMap((level) =>
    further(level).map((placed) => ({ ...placed, tieBreak: placed.tieBreak ?? tieBreak })),
  );
}

/** Everyone's share in the games among the tied. */
function standingsAmong(group: readonly Tally[], among: readonly SeasonResult[]): ReadonlyMap<number, number> {
  const own = new Map(group.map(({ team }) => [team.teamId, newTally(team)]));
  for (const result of among) {
    add(defined(own.get(result.away), 'visitors'), result, 'away');
    add(defined(own.get(result.home), 'hosts'), result, 'home');
  }
  return new Map([...own].map(([teamId, tally]) => [teamId, pctOf(tally)]));
}

const drawn = (lot: string, teamId: number): number => seededRng(`${lot}:${teamId}`).nextUint32();

function streakOf(games: Tally['games']): string | null {
  const last = games.at(-1)?.kind;
  if (last === undefined) return null;
  const before = games.findLastIndex(({ kind }) => kind !== last);
  return `${last}${games.length - 1 - before}`;
}
