import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { GameRules } from '@/game/rules';
import type { Database } from '../database';
import { seasonGames } from '../schema/schedule';
import { type SimulationPlan, seasons, seasonTeams } from '../schema/seasons';

export interface SeasonRow {
  readonly id: number;
  readonly year: number;
  readonly rules: GameRules;
  readonly simulation: SimulationPlan | null;
  readonly teamIds: readonly number[];
}

export async function seasonRow(db: Database, seasonId: number): Promise<SeasonRow | null> {
  const [row] = await db
    .select({ id: seasons.id, year: seasons.year, rules: seasons.rules, simulation: seasons.simulation })
    .from(seasons)
    .where(eq(seasons.id, seasonId));
  if (row === undefined) return null;
  const rows = await db
    .select({ teamId: seasonTeams.teamId })
    .from(seasonTeams)
    .where(eq(seasonTeams.seasonId, seasonId))
    .orderBy(asc(seasonTeams.teamId));
  return { ...row, teamIds: rows.map(({ teamId }) => teamId) };
}

export interface OpenGame {
  readonly id: number;
  readonly number: number;
  readonly day: number;
  readonly deadline: Date;
  readonly awayTeamId: number;
  readonly homeTeamId: number;
}

/** Games of the schedule that nobody has played, in order. */
export const openGames = (db: Database, seasonId: number): Promise<readonly OpenGame[]> =>
  db
    .select({
      id: seasonGames.id,
      number: seasonGames.number,
      day: seasonGames.day,
      deadline: seasonGames.deadline,
      awayTeamId: seasonGames.awayTeamId,
      homeTeamId: seasonGames.homeTeamId,
    })
    .from(seasonGames)
    .where(and(eq(seasonGames.seasonId, seasonId), isNull(seasonGames.gameId)))
    .orderBy(asc(seasonGames.number));

/** Holds a place of the schedule until the transaction is over. False when its game has been played. */
export async function holdOpenGame(tx: Database, seasonGameId: number): Promise<boolean> {
  const [held] = await tx
    .select({ gameId: seasonGames.gameId })
    .from(seasonGames)
    .where(eq(seasonGames.id, seasonGameId))
    .for('update');
  return held?.gameId === null;
}

/** Notes the game that was played. */
export async function noteGame(tx: Database, seasonGameId: number, gameId: string): Promise<void> {
  await tx.update(seasonGames).set({ gameId }).where(eq(seasonGames.id, seasonGameId));
}

/** Sets the season's status by what of its schedule is played, and has the planner count the new rows. */
export async function settleStatus(db: Database, seasonId: number): Promise<void> {
  await db.execute(sql`
    update seasons set status = (
      select case when count(*) filter (where game_id is null) = 0 then 'completed'
        when count(game_id) = 0 then 'planned' else 'active' end
      from season_games where season_id = ${seasonId})
    where id = ${seasonId}`);
  await db.execute(sql`analyze batting_lines, pitching_lines, fielding_lines, plays, lineups, games, season_games`);
}
