import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { type LeagueTeam, rosterOf, tableOf } from '@/leagues/team';
import { managerOf } from '@/managers/managers';
import type { NewGame } from '@/server/live/types';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { recordGame, type RecordedGame } from '@/testing/live-commits';
import { freshId, FRIEND, OWNER, seatedGame, testGame, testManager } from '@/testing/live-game';
import { pgliteDatabase } from './open-pglite';
import type { OpenDatabase } from './database';

describe('the schema', () => {
  let client: PGlite;
  let database: OpenDatabase;
  let game: RecordedGame;
  let gameId: string;
  beforeAll(async () => {
    client = await PGlite.create();
    database = await pgliteDatabase(client, 'drizzle');
    await fillTestDatabase(database.db);
    game = await recordGame(testGame({ innings: 2 }));
    gameId = game.created.meta.gameId;
    await database.store.create(game.created);
    for (const commit of game.commits) await database.store.append(commit);
  });
  afterAll(() => database.close());

  const rowsOf = async (): Promise<Readonly<Record<string, number>>> => {
    const { rows } = await client.query<{ table_name: string }>(
      `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'game_id'`,
    );
    const counts = await Promise.all(
      rows.map(async ({ table_name }) => {
        const { rows: found } = await client.query<{ n: number }>(
          `select count(*)::int as n from ${table_name} where game_id = $1`,
          [gameId],
        );
        return [table_name, found[0]?.n ?? 0] as const;
      }),
    );
    return Object.fromEntries(counts);
  };

  test.each([
    ['games', `status = 'paused'`],
    ['games', `mode = 'serious'`],
    ['games', `visibility = 'secret'`],
    ['games', `half = 'middle'`],
    ['games', `winner = 'both'`],
    ['games', `end_reason = 'boredom'`],
    ['games', `end_reason = null`],
    ['games', `inning = 0`],
    ['games', `outs = 4`],
    ['games', `away_score = -1`],
    ['games', `base_code = 8`],
    ['games', `home_computer = 'wild'`],
    ['games', `away_team_id = 999999`],
    ['games', `owner_id = '01900000-0000-7000-8000-00000000ffff'`],
    ['game_seats', `side = 'bench'`],
    ['actions', `first_seq = last_seq + 1`],
    ['lineups', `position = 'SP'`],
    ['lineups', `batting_order = 10`],
    ['lineups', `player_id = 1`],
    ['lineups', `card_id = null`],
    ['plays', `batter_id = 999`],
    ['plays', `on_first_id = 999`],
    ['plays', `base_code = base_code + 1`],
    ['plays', `batter_final = 5`],
    ['plays', `on_second_id = batter_id, base_code = 2, on_second_final = 1`],
    ['plays', `outs_before = 3`],
    ['plays', `runs_scored = 5`],
    ['plays', `batting_order = 0`],
    ['game_cardset_links', `priority = 0`],
    ['game_cardset_links', `cardset_id = cardset_id + 900000`],
    ['roster_links', `side = 'bench'`],
    ['roster_links', `card_hash = 'unknown'`],
  ])('%s refuses %s', async (table, change) => {
    const key = table === 'games' ? 'id' : 'game_id';
    await expect(client.query(`update ${table} set ${change} where ${key} = $1`, [gameId])).rejects.toThrow(
      /violates (check|foreign key|not-null) constraint/,
    );
  });

  test('a game of cards may not take a card whose cardset it does not allow', async () => {
    const cardset = `insert into cardsets (id, league_id, name) values (777, 'pd', 'Forbidden') on conflict do nothing`;
    await client.query(cardset);
    await client.query(
      `insert into cards (id, player_id, cardset_id, hash) select 777777, player_id, 777, hash from cards limit 1`,
    );
    const link = `update roster_links set card_id = 777777, cardset_id = 777 where id = (select min(id) from roster_links)`;
    await expect(client.query(link)).rejects.toThrow('roster_links_legal_cardset');
  });

  test('a game of paper cards links players and no cardset', async () => {
    const [away, home] = sampleTeams('sba');
    if (away === undefined || home === undefined) throw new Error('no teams');
    const side = (team: LeagueTeam) => ({ ...team, computer: null, roster: rosterOf(team) });
    const paper: NewGame = { ...testGame(), league: 'sba', away: side(away), home: side(home) };
    const table = tableOf('sba', [...away.members, ...home.members], home.park);
    const { live } = testManager(database.store, { tableFor: async () => table });
    await seatedGame(live, paper);
    for (const [team, user] of [
      [away, FRIEND],
      [home, OWNER],
    ] as const) {
      const lineup = managerOf('balanced').lineup(rosterOf(team), table, paper.rules);
      await live.act({ gameId: paper.gameId, actionId: freshId(), user, action: { type: 'submitLineup', lineup } });
    }
    await live.act({ gameId: paper.gameId, actionId: freshId(), user: OWNER, action: { type: 'start' } });
    const count = async (text: string) => (await client.query<{ n: number }>(text, [paper.gameId])).rows[0]?.n;
    expect(
      await count(`select count(*)::int as n from roster_links where game_id = $1 and player_id is not null`),
    ).toBe(away.members.length + home.members.length);
    expect(await count(`select count(*)::int as n from game_cardset_links where game_id = $1`)).toBe(0);
    expect(await count(`select count(*)::int as n from lineups where game_id = $1 and player_id is not null`)).toBe(20);
    await live.close();
  });

  test('a deleted game takes everything with it that hangs on it', async () => {
    await database.store.archive({
      gameId,
      winner: 'home',
      loser: 'away',
      reason: 'final',
      awayUser: null,
      homeUser: null,
      computerWon: false,
      turns: 1,
      durationSeconds: 1,
      endedAt: '2026-04-01T20:00:00.000Z',
    });
    const before = await rowsOf();
    for (const table of ['events', 'actions', 'plays', 'lineups', 'roster_links', 'dice_seeds', 'game_history']) {
      expect(before[table], table).toBeGreaterThan(0);
    }
    expect(await database.store.delete(gameId)).toBe(true);
    expect(Object.values(await rowsOf()).every((count) => count === 0)).toBe(true);
  });
});
