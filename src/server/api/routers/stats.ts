import { z } from 'zod';
import { PLAY_KINDS, readSplit } from '@/leagues/season/man-plays';
import type { Meeting } from '@/leagues/season/head-to-head';
import { getHeadToHead } from '@/server/services/stats/get-head-to-head';
import { getLeague } from '@/server/services/stats/get-league';
import { getPlayer } from '@/server/services/stats/get-player';
import { getPlayerSeason } from '@/server/services/stats/get-player-season';
import { getSeason } from '@/server/services/stats/get-season';
import { getTeam } from '@/server/services/stats/get-team';
import { listBatting } from '@/server/services/stats/list-batting';
import { listFielding } from '@/server/services/stats/list-fielding';
import { listLeaders } from '@/server/services/stats/list-leaders';
import { listPitching } from '@/server/services/stats/list-pitching';
import { listPlays } from '@/server/services/stats/list-plays';
import { listSchedule } from '@/server/services/stats/list-schedule';
import { listTeamTotals } from '@/server/services/stats/list-team-totals';
import type {
  BattingLineOf,
  FieldingLineOf,
  LeaderBoard,
  LeagueStats,
  LinesPage,
  ManPlays,
  PitchingLineOf,
  PlayerSeason,
  PlayerStats,
  ScheduleGame,
  SeasonStats,
  TeamStats,
  TeamTotals,
} from '@/server/services/stats/shapes';
import { visitor } from '../procedures';
import { leagueId } from '../schemas/ids.schema';
import { t } from '../trpc';

/** A row's number, as PostgreSQL counts them. */
const id = z.number().int().min(1).max(2_147_483_647);
const splitName = z
  .string()
  .max(30)
  .transform((text, refuse) => {
    const split = readSplit(text);
    if (split !== null) return split;
    refuse.addIssue({ code: 'custom', message: 'No such split.' });
    return z.NEVER;
  });
const ofSeason = z.strictObject({ seasonId: id });

export const statsRouter = t.router({
  league: visitor
    .input(z.strictObject({ leagueId }))
    .query(({ ctx, input }): Promise<LeagueStats> => getLeague({ ctx, input })),

  season: visitor.input(ofSeason).query(({ ctx, input }): Promise<SeasonStats> => getSeason({ ctx, input })),

  schedule: visitor
    .input(
      z.strictObject({
        seasonId: id,
        only: z.union([
          z.strictObject({ day: z.number().int().min(1).max(100_000) }),
          z.strictObject({ week: z.number().int().min(1).max(10_000) }),
          z.strictObject({ teamId: id }),
        ]),
      }),
    )
    .query(({ ctx, input }): Promise<readonly ScheduleGame[]> => listSchedule({ ctx, input })),

  headToHead: visitor
    .input(ofSeason)
    .query(({ ctx, input }): Promise<readonly Meeting[]> => getHeadToHead({ ctx, input })),

  leaders: visitor
    .input(ofSeason)
    .query(({ ctx, input }): Promise<readonly LeaderBoard[]> => listLeaders({ ctx, input })),

  batting: visitor
    .input(ofSeason)
    .query(({ ctx, input }): Promise<LinesPage<BattingLineOf>> => listBatting({ ctx, input })),

  pitching: visitor
    .input(ofSeason)
    .query(({ ctx, input }): Promise<LinesPage<PitchingLineOf>> => listPitching({ ctx, input })),

  fielding: visitor
    .input(ofSeason)
    .query(({ ctx, input }): Promise<LinesPage<FieldingLineOf>> => listFielding({ ctx, input })),

  teams: visitor.input(ofSeason).query(({ ctx, input }): Promise<TeamTotals> => listTeamTotals({ ctx, input })),

  team: visitor
    .input(z.strictObject({ teamId: id, seasonId: id.nullish() }))
    .query(({ ctx, input }): Promise<TeamStats> => getTeam({ ctx, input })),

  player: visitor
    .input(z.union([z.strictObject({ playerId: id }), z.strictObject({ cardId: id })]))
    .query(({ ctx, input }): Promise<PlayerStats> => getPlayer({ ctx, input })),

  playerSeason: visitor
    .input(z.strictObject({ playerId: id, seasonId: id.nullable() }))
    .query(({ ctx, input }): Promise<PlayerSeason> => getPlayerSeason({ ctx, input })),

  plays: visitor
    .input(
      z.strictObject({
        playerId: id,
        seasonId: id.nullish(),
        side: z.enum(['atBat', 'onMound']),
        of: z.enum(PLAY_KINDS),
        split: splitName,
        limit: z.number().int().min(1).max(500),
        offset: z.number().int().min(0).max(1_000_000),
      }),
    )
    .query(({ ctx, input }): Promise<ManPlays> => listPlays({ ctx, input })),
});
