import type { Abilities } from '@/game/abilities';
import { headToHead } from '@/leagues/season/head-to-head';
import type { SeasonResult } from '@/leagues/season/standings';
import type { Database } from '@/server/db/database';
import { ARCHIVE_LEAGUE } from '@/server/db/queries/import-rows';
import { teamRows } from '@/server/db/queries/league-lists';
import { battingRows, fieldingRows, pitchingRows } from '@/server/db/queries/stats-players';
import { scheduleRows, teamsOfSeason } from '@/server/db/queries/stats-season';
import { battingSplits, pitchingSplits } from '@/server/db/queries/stats-splits';
import { otherGamesOf, rosterOfTeam, seasonsOfTeam, splitTeams, teamRow } from '@/server/db/queries/stats-team';
import { pitchingUsage } from '@/server/db/queries/stats-usage';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import { scheduleGame } from './list-schedule';
import { rosterMan } from './roster-man';
import { resultsOf, tableOf } from './season-table';
import type { TeamStats } from './shapes';
import { splitsOf, teamsIn } from './splits';
import { statsTeam } from './stats-team';

export interface TeamInput {
  readonly teamId: number;
  /** Null for games outside a season; absent for the latest season there is. */
  readonly seasonId?: number | null | undefined;
}

/** Games of the team that its pitchers' rest is told from. */
const REMEMBERED = 7;

/** Games outside a season that a team's page shows. */
const MOST_OTHER_GAMES = 100;

/** A team: who is on it, and what it did in a season. */
export async function getTeam({ ctx, input }: Call<TeamInput>): Promise<TeamStats> {
  const { db } = ctx.core;
  const { teamId } = input;
  const team = await teamRow(db, teamId);
  // Teams of imported games are their importer's.
  if (team === null || team.leagueId === ARCHIVE_LEAGUE.id) throw new AppError('NOT_FOUND', 'There is no such team.');
  const seasons = await seasonsOfTeam(db, teamId);
  const seasonId = input.seasonId === undefined ? (seasons[0]?.seasonId ?? null) : input.seasonId;
  if (seasonId !== null && seasons.every((season) => season.seasonId !== seasonId)) {
    throw new AppError('NOT_FOUND', 'The team plays in no such season.');
  }
  const of = { scope: seasonId, teamId };
  const [roster, batting, pitching, fielding, batted, pitched, season, usage] = await Promise.all([
    rosterOfTeam(db, teamId),
    battingRows(db, of),
    pitchingRows(db, of),
    fieldingRows(db, of),
    battingSplits(db, { teamId }, seasonId),
    pitchingSplits(db, { teamId }, seasonId),
    seasonId === null ? outsideSeasons(db, team) : inSeason(db, teamId, seasonId),
    pitchingUsage(db, of, REMEMBERED),
  ]);
  const met = await splitTeams(db, teamsIn([...batted, ...pitched]));
  return {
    ...team,
    park: team.park.name,
    parkNumbers: { homeRunL: team.park.homeRunL, homeRunR: team.park.homeRunR, single: team.park.single },
    usage,
    seasons,
    seasonId,
    roster: roster.map((man) => rosterMan({ ...man, abilities: man.abilities as Abilities | null })),
    batting,
    pitching,
    fielding,
    battingSplits: splitsOf(batted, met),
    pitchingSplits: splitsOf(pitched, met),
    ...season,
  };
}

type OfSeason = Pick<TeamStats, 'standing' | 'games' | 'headToHead' | 'teams'>;

async function inSeason(db: Database, teamId: number, seasonId: number): Promise<OfSeason> {
  const [teams, results, schedule] = await Promise.all([
    teamsOfSeason(db, seasonId),
    resultsOf(db, seasonId),
    scheduleRows(db, { seasonId, only: { teamId } }),
  ]);
  const standing = tableOf(seasonId, teams, results).find((row) => row.teamId === teamId) ?? null;
  return { teams, standing, games: schedule.map(scheduleGame), headToHead: meetings(teamId, results) };
}

async function outsideSeasons(
  db: Database,
  team: { readonly teamId: number; readonly leagueId: string },
): Promise<OfSeason> {
  const [played, teams] = await Promise.all([
    otherGamesOf(db, team.teamId, MOST_OTHER_GAMES),
    teamRows(db, team.leagueId),
  ]);
  const results = played.map(({ awayTeamId, homeTeamId, ...game }) => ({
    ...game,
    away: awayTeamId,
    home: homeTeamId,
  }));
  return {
    standing: null,
    teams: teams.map(statsTeam),
    headToHead: meetings(team.teamId, results),
    games: played.map((game, i) => ({
      seasonGameId: null,
      hasBegun: true,
      number: played.length - i,
      day: 0,
      deadline: game.at?.toISOString() ?? '',
      awayTeamId: game.awayTeamId,
      homeTeamId: game.homeTeamId,
      gameId: game.gameId,
      result: {
        awayRuns: game.awayRuns,
        homeRuns: game.homeRuns,
        innings: game.innings,
        winner: game.winner,
        endReason: game.endReason,
      },
    })),
  };
}

const meetings = (teamId: number, results: readonly SeasonResult[]) =>
  headToHead(results.filter(({ away, home }) => away === teamId || home === teamId)).filter(
    (row) => row.teamId === teamId,
  );
