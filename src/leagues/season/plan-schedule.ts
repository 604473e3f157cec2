import { defined } from '@/shared/assert';
import { makeSchedule } from './schedule';
import { dayAfter, instantAt } from './zone-time';

/** What a commissioner says of a schedule. */
export interface SchedulePlan {
  /** How often each two teams meet. */
  readonly gamesPerPair: number;
  /** Games of two teams in a row, which have one deadline. */
  readonly seriesLength: number;
  /** When the first round is due, `YYYY-MM-DD` in the season's zone. */
  readonly firstDay: string;
  /** Days from a round's deadline to the next one's. */
  readonly daysBetween: number;
  /** When a deadline falls, `HH:MM` in the season's zone. */
  readonly time: string;
}

export interface PlannedGame {
  /** 1 for the season's first game. */
  readonly number: number;
  readonly day: number;
  readonly round: number;
  readonly awayTeamId: number;
  readonly homeTeamId: number;
  /** UTC, ISO 8601. */
  readonly deadline: string;
}

/** Most games of a schedule that people play. */
export const MOST_GAMES = 3_000;

export const gamesOf = (teams: number, gamesPerPair: number): number => (gamesPerPair * teams * (teams - 1)) / 2;

/** Every game of a season by plan: the same whenever it is asked for. Two teams or more. */
export function planSchedule(
  teamIds: readonly number[],
  { gamesPerPair, seriesLength, firstDay, daysBetween, time }: SchedulePlan,
  timeZone: string,
): readonly PlannedGame[] {
  const team = (place: number): number => defined(teamIds[place], 'team');
  const deadlines = new Map<number, string>();
  const deadlineOf = (round: number): string => {
    const known = deadlines.get(round);
    if (known !== undefined) return known;
    const at = instantAt(dayAfter(firstDay, (round - 1) * daysBetween), time, timeZone);
    const deadline = new Date(at).toISOString();
    deadlines.set(round, deadline);
    return deadline;
  };
  return makeSchedule(teamIds.length, gamesOf(teamIds.length, gamesPerPair), seriesLength).map((game, i) => ({
    number: i + 1,
    day: game.day,
    round: game.round,
    awayTeamId: team(game.away),
    homeTeamId: team(game.home),
    deadline: deadlineOf(game.round),
  }));
}
