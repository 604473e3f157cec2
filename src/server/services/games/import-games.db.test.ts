import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  FIRST_GAME,
  SECOND_GAME,
  seasonFiles,
  SPOILED_GAME,
  THIRD_GAME,
} from '@/formats/retrosheet/testing/made-up-season';
import type { BoxScore } from '@/game/box-score';
import { foldLog } from '@/game/revise/fold-log';
import { SIDES } from '@/game/sides';
import type { ImportFile } from '@/server/api/wire';
import type { Core } from '@/server/core';
import type { OpenDatabase } from '@/server/db/database';
import { openPostgres } from '@/server/db/open-postgres';
import { rebuildProjections } from '@/server/db/rebuild-projections';
import { gameHistory, games } from '@/server/db/schema/games';
import { players, teams } from '@/server/db/schema/leagues';
import { actions, events } from '@/server/db/schema/log';
import { plays } from '@/server/db/schema/plays';
import { lineups, rosterLinks } from '@/server/db/schema/rosters';
import { defined } from '@/shared/assert';
import type { Visibility } from '@/server/live/types';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { FRIEND, OWNER } from '@/testing/live-game';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import { storeCore } from '@/testing/store-core';
import type { SignedInContext } from '../context';
import { listLeagues } from '../leagues/list-leagues';
import { listTeams } from '../leagues/list-teams';
import { getGame } from './get-game';
import { importGames } from './import-games';
import { listGames } from './list-games';
import { previewImport } from './preview-import';
import { readLog } from './read-log';

const EVENTS_2016 = join('..', 'shared', 'retrosheet', 'events', '2016');

let server: ThrowAwayPostgres;
let database: OpenDatabase;
let core: Core;

beforeAll(async () => {
  server = await startPostgres();
  database = await openPostgres({ url: await server.copy(), migrationsFolder: 'drizzle' });
  core = storeCore(database);
  await fillTestDatabase(database.db);
});
afterAll(async () => {
  await core.live.close();
  await database.close();
  await server.stop();
});

const as = (userId: string): SignedInContext => ({
  core,
  caller: { account: { userId, name: 'Someone', tag: 'AAAA' }, session: `session of ${userId}`, address: '127.0.0.1' },
});

const bring = (
  files: readonly ImportFile[],
  ids: readonly string[],
  { user = OWNER, visibility = 'public' }: { readonly user?: string; readonly visibility?: Visibility } = {},
) => importGames({ ctx: as(user), input: { files, games: ids, visibility } });

const counts = async () => {
  const count = async (table: Parameters<typeof database.db.$count>[0]) => database.db.$count(table);
  return Promise.all([games, events, actions, plays, lineups, rosterLinks, gameHistory, teams, players].map(count));
};

/** Every batting and pitching line of a game, from its rows alone. */
async function boxFromRows(gameId: string) {
  const rowsOf = async (query: ReturnType<typeof sql>) => [
    ...((await database.db.execute(query)) as Iterable<Record<string, number>>),
  ];
  const batting = await rowsOf(sql`
    select m.id, coalesce(sum(p.pa), 0)::int as pa, coalesce(sum(p.ab), 0)::int as ab, coalesce(sum(p.hit), 0)::int as h,
      coalesce(sum(p.homerun), 0)::int as hr, coalesce(sum(p.rbi), 0)::int as rbi, coalesce(sum(p.bb), 0)::int as bb,
      coalesce(sum(p.so), 0)::int as so
    from lineups m left join plays p on p.game_id = m.game_id and p.batter_id = m.id
    where m.game_id = ${gameId} group by m.id order by m.id`);
  const pitching = await rowsOf(sql`
    select m.id, sum((p.pitcher_id = m.id)::int * p.outs_recorded)::int as outs,
      sum((p.pitcher_id = m.id)::int * p.hit)::int as h,
      sum(coalesce((batter_charged_id = m.id and batter_final = 4)::int, 0)
        + coalesce((on_first_charged_id = m.id and on_first_final = 4)::int, 0)
        + coalesce((on_second_charged_id = m.id and on_second_final = 4)::int, 0)
        + coalesce((on_third_charged_id = m.id and on_third_final = 4)::int, 0))::int as r,
      sum((batter_charged_id = m.id and earned_code & 1 > 0)::int
        + coalesce((on_first_charged_id = m.id and earned_code & 2 > 0)::int, 0)
        + coalesce((on_second_charged_id = m.id and earned_code & 4 > 0)::int, 0)
        + coalesce((on_third_charged_id = m.id and earned_code & 8 > 0)::int, 0))::int as er
    from lineups m join plays p on p.game_id = m.game_id
      and m.id in (p.pitcher_id, p.batter_charged_id, p.on_first_charged_id, p.on_second_charged_id, p.on_third_charged_id)
    where m.game_id = ${gameId} group by m.id order by m.id`);
  return { batting, pitching };
}

const byId = <T extends { readonly id: number }>(lines: readonly T[]): T[] => lines.toSorted((a, b) => a.id - b.id);

/** The same lines of a folded box score. */
const boxFromFold = (box: BoxScore) => ({
  batting: byId(
    SIDES.flatMap((side) =>
      box[side].batting.map(({ lineupId: id, pa, ab, h, hr, rbi, bb, so }) => ({ id, pa, ab, h, hr, rbi, bb, so })),
    ),
  ),
  pitching: byId(
    SIDES.flatMap((side) => box[side].pitching.map(({ lineupId: id, outs, h, r, er }) => ({ id, outs, h, r, er }))),
  ),
});

async function wholeLog(gameId: string, user = OWNER) {
  return (await readLog({ ctx: as(user), input: { gameId, afterSeq: 0, limit: 500 } })).events;
}

describe('real games', () => {
  const files = seasonFiles([FIRST_GAME, SECOND_GAME, SPOILED_GAME, THIRD_GAME]);
  const ids = [FIRST_GAME, SECOND_GAME, SPOILED_GAME, THIRD_GAME].map(({ id }) => id);

  test('a look at the files tells everything and writes nothing', async () => {
    const before = await counts();
    const { games: shown, faults } = await previewImport({ ctx: as(OWNER), input: { files } });
    expect(faults).toEqual([]);
    expect(
      shown.map(({ id, date, away, home, plays: made, gameId }) => [id, date, away?.runs, home?.runs, made, gameId]),
    ).toEqual([
      ['HOM201104010', '2011-04-01', 3, 1, 60, null],
      ['HOM201104020', '2011-04-02', 0, 2, 53, null],
      ['HOM201104040', '2011-04-04', undefined, undefined, 0, null],
      ['HOM201104030', '2011-04-03', 0, 1, 53, null],
    ]);
    expect(shown[0]?.away).toEqual({ code: 'VIS', name: 'Visitport', runs: 3 });
    expect(shown[2]?.faults).toMatchObject([{ file: '2011HOM.EVX', reason: expect.stringContaining('QQ7') }]);
    const line = files[0]?.text.split('\r\n')[(shown[2]?.faults[0]?.line ?? 0) - 1];
    expect(line).toContain('QQ7');
    expect(await counts()).toEqual(before);
  });

  test('three come in whole; of the spoiled one nothing is written', async () => {
    const { games: done } = await bring(files, ids);
    expect(done.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['HOM201104010', 'imported'],
      ['HOM201104020', 'imported'],
      ['HOM201104040', 'refused'],
      ['HOM201104030', 'imported'],
    ]);
    expect(await database.db.$count(games)).toBe(3);
    const [first] = await database.db.select().from(games).orderBy(asc(games.externalId));
    expect(first).toMatchObject({
      externalId: 'retrosheet:HOM201104010',
      ownerId: OWNER,
      status: 'completed',
      endReason: 'final',
      winner: 'away',
      awayScore: 3,
      homeScore: 1,
      visibility: 'public',
      awayIsComputer: false,
      nextDueAt: null,
      updatedAt: new Date('2011-04-01T10:30:00Z'),
    });
    const history = await database.db
      .select()
      .from(gameHistory)
      .where(eq(gameHistory.gameId, first?.id ?? ''));
    expect(history).toMatchObject([{ winner: 'away', turns: 60, durationSeconds: 9_000, awayUserId: null }]);
  });

  test('the box score of the rows is that of the log, and rows rebuilt from it are the same', async () => {
    for (const { id } of await database.db.select({ id: games.id }).from(games)) {
      const card = foldLog(await wholeLog(id));
      const rows = async () => ({
        game: await database.db.select().from(games).where(eq(games.id, id)),
        plays: await database.db.select().from(plays).where(eq(plays.gameId, id)).orderBy(plays.number),
        lineups: await database.db.select().from(lineups).where(eq(lineups.gameId, id)).orderBy(lineups.id),
      });
      expect(await boxFromRows(id)).toEqual(boxFromFold(card.box));
      const before = await rows();
      expect(before.plays.some(({ wpa }) => wpa !== 0)).toBe(true);
      expect(await rebuildProjections(database.db, id)).toBe(true);
      expect(await rows()).toEqual(before);
    }
  });

  test('lists and pages have them as any finished game, the latest played first', async () => {
    const { games: listed } = await listGames({ ctx: as(FRIEND), input: { filter: 'finished', limit: 10 } });
    expect(listed.map(({ source, winner, updatedAt }) => [source, winner, updatedAt.slice(0, 10)])).toEqual([
      ['retrosheet', 'home', '2011-04-03'],
      ['retrosheet', 'home', '2011-04-02'],
      ['retrosheet', 'away', '2011-04-01'],
    ]);
    const page = await getGame({ ctx: as(FRIEND), input: { gameId: defined(listed[0], 'game').gameId } });
    expect(page.claimable).toEqual([]);
    expect(page.view.card.state).toMatchObject({
      status: 'completed',
      endReason: 'walk-off',
      dice: { commitment: null },
      home: { name: 'Hometown', seated: false },
    });
    expect(page.view.card.box.home.pitching[0]?.decision).toBe('win');
  });

  test('imported again they are there already; somebody else has his own', async () => {
    const before = await counts();
    const again = await bring(files, ids.slice(0, 2));
    expect(again.games.map(({ outcome }) => outcome)).toEqual(['already', 'already']);
    expect(await counts()).toEqual(before);
    const { games: shown } = await previewImport({ ctx: as(OWNER), input: { files } });
    expect(shown.map(({ gameId }) => gameId !== null)).toEqual([true, true, false, true]);
    const other = await bring(files, ids.slice(0, 1), { user: FRIEND, visibility: 'private' });
    expect(other.games[0]?.outcome).toBe('imported');
    await expect(getGame({ ctx: as(OWNER), input: { gameId: other.games[0]?.gameId ?? '' } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('two imports of one game at once make one', async () => {
    const both = await Promise.all([
      bring(files, ['HOM201104020'], { user: FRIEND }),
      bring(files, ['HOM201104020'], { user: FRIEND }),
    ]);
    expect(both.map(({ games: done }) => done[0]?.outcome)).toEqual(expect.arrayContaining(['already', 'imported']));
    expect(new Set(both.map(({ games: done }) => done[0]?.gameId)).size).toBe(1);
  });

  test('their teams are no league’s to play with', async () => {
    const listed = await listTeams({ ctx: as(OWNER), input: { league: null } });
    expect(listed.some(({ abbreviation }) => abbreviation === 'VIS')).toBe(false);
    expect((await listLeagues({ ctx: as(OWNER), input: {} })).map(({ id }) => id)).toEqual(['pd', 'sba']);
  });

  test('a team that came without its name gets it later', async () => {
    const [early, late] = ['HOM201204010', 'HOM201204020'].map((id) => seasonFiles([{ ...FIRST_GAME, id }]));
    await bring((early ?? []).slice(0, 1), ['HOM201204010']);
    const namesOf = async () =>
      (await listGames({ ctx: as(OWNER), input: { filter: 'imported', limit: 1 } })).games.map(({ away }) => away.name);
    expect(await namesOf()).toEqual(['VIS']);
    await bring(late ?? [], ['HOM201204020']);
    expect(await namesOf()).toEqual(['Visitport']);
  });

  test('recorded pitchers stand where the rules would name others', async () => {
    const relieved = { ...FIRST_GAME, id: 'HOM201104050', infos: ['info,wp,h9', 'info,lp,', 'info,save,nobody1'] };
    const { games: done } = await bring(seasonFiles([relieved]), [relieved.id]);
    const log = await wholeLog(defined(done[0]?.gameId ?? null, 'game'));
    const { box, state, rulings } = foldLog(log);
    expect(log.at(-1)).toMatchObject({ type: 'scorerRuled', by: { kind: 'system', side: null } });
    expect(rulings).toHaveLength(1);
    const decided = SIDES.flatMap((side) => box[side].pitching).filter((line) => line.decision !== null || line.save);
    expect(decided.map(({ lineupId, decision }) => [lineupId, decision])).toEqual([
      [state.home.lineup.find((man) => man.position === 'P')?.lineupId, 'win'],
    ]);
  });
});

describe.skipIf(!existsSync(EVENTS_2016))('the World Series of 2016 (../shared/retrosheet)', () => {
  const files = (): ImportFile[] =>
    readdirSync(EVENTS_2016)
      .filter((name) => !/EDGE|CHN\.EVN/.test(name))
      .map((name) => ({ name, text: readFileSync(join(EVENTS_2016, name), 'latin1') }));

  test('its seventh game: 8–7 in ten, with its pitchers of record, the same from rows as from the log', async () => {
    const { games: done } = await bring(files(), ['CLE201611020'], { visibility: 'private' });
    expect(done).toMatchObject([{ outcome: 'imported', faults: [] }]);
    const gameId = defined(done[0]?.gameId ?? null, 'game');
    const { state, box } = foldLog(await wholeLog(gameId));
    expect(state).toMatchObject({
      inning: 10,
      score: { away: 8, home: 7 },
      winner: 'away',
      away: { abbreviation: 'CHN' },
    });
    const named = (is: (line: BoxScore['away']['pitching'][number]) => boolean) =>
      SIDES.flatMap((side) => {
        const line = box[side].pitching.find(is);
        return state[side].lineup.filter((man) => man.lineupId === line?.lineupId).map(({ name }) => name);
      });
    expect([
      named((line) => line.decision === 'win'),
      named((line) => line.decision === 'loss'),
      named((line) => line.save),
    ]).toEqual([['Aroldis Chapman'], ['Bryan Shaw'], ['Mike Montgomery']]);
    const rows = await boxFromRows(gameId);
    const fold = boxFromFold(box);
    expect(rows.batting.filter(({ pa }) => pa !== 0)).toEqual(fold.batting.filter(({ pa }) => pa !== 0));
    expect(rows.pitching).toEqual(fold.pitching);
  });
});
