import { STANDARD_RULES } from '@/game/rules';
import { makeSchedule } from '@/leagues/season/schedule';
import { seasonTeams } from '@/leagues/season/season-teams';
import type { Core } from '@/server/core';
import { keepSeasonTeams, keepSimulator, lockedSeason, openSeason } from '@/server/db/queries/season-open';
import { defined } from '@/shared/assert';

export interface SimulatedSeason {
  readonly name: string;
  readonly year: number;
  readonly seed: number;
  readonly teams: number;
  readonly games: number;
}

/** The owner of simulated games. */
export const SIMULATOR = { id: '00000000-0000-7000-8000-5ea500000001', name: 'Season computer' } as const;

const DAY_MS = 86_400_000;
/** Hour of the day, UTC, when a simulated game begins. */
export const FIRST_PITCH_HOUR = 17;

/**
 * The season of this name, with teams and schedule: the one that is there, or a new one. `null` when there is one of other
 * settings. All or nothing, so that one which is there is whole.
 */
export function openSimulatedSeason(
  { db }: Pick<Core, 'db'>,
  { name, year, ...plan }: SimulatedSeason,
): Promise<{ readonly seasonId: number; readonly isNew: boolean } | null> {
  return db.transaction(async (tx) => {
    const known = await lockedSeason(tx, name);
    if (known !== null) {
      const same =
        known.simulation?.seed === plan.seed &&
        known.simulation.teams === plan.teams &&
        known.simulation.games === plan.games;
      return same ? { seasonId: known.id, isNew: false } : null;
    }
    await keepSimulator(tx, SIMULATOR);
    const ids = await keepSeasonTeams(tx, seasonTeams(plan.teams));
    const idOf = (place: number): number => defined(ids[place], 'team');
    const openingDay = Date.UTC(year, 3, 1);
    const seasonId = await openSeason(tx, {
      name,
      year,
      rules: STANDARD_RULES,
      simulation: plan,
      teams: ids.map((teamId, place) => ({ teamId, division: divisionOf(place, ids.length) })),
      games: makeSchedule(plan.teams, plan.games).map(({ day, away, home }) => ({
        day,
        // The end of its day.
        deadline: new Date(openingDay + day * DAY_MS),
        awayTeamId: idOf(away),
        homeTeamId: idOf(home),
      })),
    });
    return { seasonId, isNew: true };
  });
}

const DIVISIONS = ['Coast', 'East', 'Lakes', 'North', 'South', 'West', 'Plains', 'Hills'];
const DIVISION_SIZE = 5;

/** Divisions of five; a league too small for two has none. */
export function divisionOf(place: number, teams: number): string | null {
  const divisions = Math.floor(teams / DIVISION_SIZE);
  return divisions < 2 ? null : (DIVISIONS[place % divisions] ?? null);
}
