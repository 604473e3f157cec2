import { desc, eq, sql } from 'drizzle-orm';
import { type OpenDatabase, openDatabase } from '@/server/db/database';
import { settleStatus } from '@/server/db/queries/season-games';
import { battingLines, pitchingLines } from '@/server/db/schema/lines';
import { seasonGames } from '@/server/db/schema/schedule';
import { seasons } from '@/server/db/schema/seasons';
import type { ServiceContext } from '@/server/services/context';
import { loadSample } from '@/server/services/leagues/load-sample';
import { openSimulatedSeason } from '@/server/services/seasons/open-simulated-season';
import { getSetup } from '@/server/services/seasons/get-setup';
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
import { defined } from '@/shared/assert';
import { startPostgres } from '@/testing/postgres';
import { storeCore } from '@/testing/store-core';
import { playShares } from '../season/play-shares';
import type { BenchOptions } from './bench';
import { rounded } from './live-load';

const GAMES = 2_430;
const TEAMS = 30;
const WORKERS = 3;
/** Times that each page is asked for, after a few that are not counted. */
const ASKED = 60;
const WARM = 5;

/** What each page of statistics takes at the server, its JSON included: median, 99th percentile, and its size. */
export async function run({ seed, games }: BenchOptions): Promise<object> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined) {
    const database = await openDatabase({ databaseUrl: given, dataDir: '' });
    try {
      const seasonId = await largestSeason(database);
      return { settings: { database: 'DATABASE_URL', asked: ASKED }, ...(await measured(database, seasonId)) };
    } finally {
      await database.close();
    }
  }
  const server = await startPostgres();
  try {
    const databaseUrl = await server.copy();
    const database = await openDatabase({ databaseUrl, dataDir: '' });
    try {
      await loadSample(database);
      const plan = { name: 'Bench', year: 2025, seed, teams: TEAMS, games: games ?? GAMES };
      const { seasonId } = defined(await openSimulatedSeason(database, plan), 'season');
      const started = performance.now();
      await playShares({ database, databaseUrl, seasonId, workers: WORKERS }, () => {});
      const seconds = (performance.now() - started) / 1000;
      await settleStatus(database.db, seasonId);
      return {
        settings: { database: server.about, asked: ASKED, workers: WORKERS },
        gamesPerSecond: rounded(plan.games / seconds),
        ...(await measured(database, seasonId)),
      };
    } finally {
      await database.close();
    }
  } finally {
    await server.stop();
  }
}

async function largestSeason({ db }: OpenDatabase): Promise<number> {
  const [row] = await db
    .select({ seasonId: seasonGames.seasonId })
    .from(seasonGames)
    .groupBy(seasonGames.seasonId)
    .orderBy(desc(sql`count(${seasonGames.gameId})`))
    .limit(1);
  return defined(row, 'season in DATABASE_URL').seasonId;
}

async function measured(database: OpenDatabase, seasonId: number) {
  const { db } = database;
  const core = storeCore(database);
  const ctx: ServiceContext = { core, caller: { account: null, session: null, address: '' } };
  const busiest = async (table: typeof battingLines | typeof pitchingLines): Promise<readonly number[]> => {
    const found = await db
      .select({ playerId: table.playerId })
      .from(table)
      .where(eq(table.seasonId, seasonId))
      .groupBy(table.playerId)
      .orderBy(desc(sql`count(*)`))
      .limit(ASKED);
    return found.map(({ playerId }) => playerId);
  };
  const { teams, days, weeks, leagueId, played } = await getSeason({ ctx, input: { seasonId } });
  const [hitters, pitchers] = [await busiest(battingLines), await busiest(pitchingLines)];
  const of = { ctx, input: { seasonId } };
  const at = <T>(list: readonly T[], i: number): T => defined(list[i % list.length], 'one to ask for');
  const pages: Readonly<Record<string, (i: number) => Promise<unknown>>> = {
    league: () => getLeague({ ctx, input: { leagueId } }),
    standings: () => getSeason(of),
    scheduleDay: (i) => listSchedule({ ctx, input: { seasonId, only: { day: 1 + (i % days) } } }),
    scheduleWeek: (i) => listSchedule({ ctx, input: { seasonId, only: { week: 1 + (i % weeks) } } }),
    scheduleTeam: (i) => listSchedule({ ctx, input: { seasonId, only: { teamId: at(teams, i).teamId } } }),
    setup: () => getSetup(of),
    headToHead: () => getHeadToHead(of),
    leaders: () => listLeaders(of),
    batting: () => listBatting(of),
    pitching: () => listPitching(of),
    fielding: () => listFielding(of),
    teams: () => listTeamTotals(of),
    team: (i) => getTeam({ ctx, input: { teamId: at(teams, i).teamId, seasonId } }),
    hitter: (i) => wholePlayer(ctx, at(hitters, i), seasonId),
    pitcher: (i) => wholePlayer(ctx, at(pitchers, i), seasonId),
    playsOfHitter: (i) => listPlays({ ctx, input: playsOf(at(hitters, i), seasonId, 'atBat', 'pa') }),
    playsOfRunner: (i) => listPlays({ ctx, input: playsOf(at(hitters, i), seasonId, 'atBat', 'r') }),
    playsOfPitcher: (i) => listPlays({ ctx, input: playsOf(at(pitchers, i), seasonId, 'onMound', 'pa') }),
  };
  const figures: Record<string, { readonly p50Ms: number; readonly p99Ms: number; readonly kB: number }> = {};
  for (const [page, ask] of Object.entries(pages)) {
    const times: number[] = [];
    let bytes = 0;
    for (let i = 0; i < WARM + ASKED; i++) {
      const started = performance.now();
      bytes = JSON.stringify(await ask(i)).length;
      if (i >= WARM) times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    const share = (part: number): number => rounded(times[Math.ceil(part * times.length) - 1] ?? 0);
    figures[page] = { p50Ms: share(0.5), p99Ms: share(0.99), kB: Math.round(bytes / 1024) };
  }
  const [season] = await db.select({ name: seasons.name }).from(seasons).where(eq(seasons.id, seasonId));
  await core.live.close();
  const slowestMs = Math.max(...Object.values(figures).map(({ p99Ms }) => p99Ms));
  return { season: season?.name, games: played, pages: figures, slowestMs };
}

/** A page of all that a man did. */
const playsOf = (playerId: number, seasonId: number, side: 'atBat' | 'onMound', kind: 'pa' | 'r') =>
  ({ playerId, seasonId, side, of: kind, split: 'all', limit: 500, offset: 0 }) as const;

/** As the page asks: who he is, then his season. */
async function wholePlayer(ctx: ServiceContext, playerId: number, seasonId: number): Promise<object> {
  const player = await getPlayer({ ctx, input: { playerId } });
  return { ...player, of: await getPlayerSeason({ ctx, input: { playerId, seasonId } }) };
}
