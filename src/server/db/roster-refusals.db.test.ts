import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RosterEntry } from '@/game/lineup';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { sampleReserves } from '@/leagues/sample/sample-reserves';
import { rosterOf } from '@/leagues/team';
import type { NewGame } from '@/server/live/types';
import { defined } from '@/shared/assert';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { testGame, testManager } from '@/testing/live-game';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import type { OpenDatabase } from './database';
import { openPostgres } from './open-postgres';

/** What a row of `roster_links` says; `card_hash` is an expression. */
interface Row {
  readonly card_id?: number | null;
  readonly player_id?: number | null;
  readonly cardset_id?: number | null;
  readonly card_hash?: string | null;
  readonly person_key?: string;
  readonly team_id?: number;
}

/** The ladder of the game of cards, and a set that is not on it. */
const LADDER = [1, 2, 3, 4].map((cardset, index) => ({ cardset, priority: index + 1 }));
const OFF_LADDER = 5;

const [AWAY, HOME] = [defined(sampleTeams('pd')[0], 'team'), defined(sampleTeams('pd')[1], 'team')];
const [VISITORS, HOSTS] = [defined(sampleTeams('sba')[0], 'team'), defined(sampleTeams('sba')[1], 'team')];
/** On the rosters, and not yet on them. */
const [listed, other] = ([1, 2] as const).map((set) =>
  defined(
    rosterOf(AWAY).find(({ cardset }) => cardset === set),
    'entry',
  ),
) as [RosterEntry, RosterEntry];
const fresh = defined(rosterOf(defined(sampleTeams('pd')[2], 'team'))[0], 'entry');
const outside = defined(
  sampleReserves('pd').find(({ card }) => card?.cardset === OFF_LADDER),
  'reserve',
);
const hashOf = (player: number): string => `(select hash from cards where id = ${player})`;
const text = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? 'null' : typeof value === 'number' ? String(value) : `'${value}'`;

let server: ThrowAwayPostgres;
let database: OpenDatabase;
let cardGame: string;
let paperGame: string;

const open = async (game: NewGame): Promise<string> => {
  const { live } = testManager(database.store);
  await live.createGame(game);
  await live.close();
  return game.gameId;
};

beforeAll(async () => {
  server = await startPostgres();
  database = await openPostgres({ url: await server.copy(), migrationsFolder: 'drizzle' });
  await fillTestDatabase(database.db);
  cardGame = await open({ ...testGame(), cardsets: LADDER });
  const side = (team: typeof HOSTS) => ({ ...team, computer: null, roster: rosterOf(team).slice(0, 20) });
  paperGame = await open({ ...testGame(), league: 'sba', away: side(VISITORS), home: side(HOSTS) });
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const run = (statement: string) => database.db.execute(sql.raw(statement));
/** Name of the constraint that refuses a statement; 'written' when none does. */
const refusal = (statement: string): Promise<string> =>
  run(statement).then(
    () => 'written',
    (error: { readonly cause?: { readonly constraint_name?: string } }) =>
      error.cause?.constraint_name ?? 'no constraint',
  );

const insert = (gameId: string, row: Row): string => `
  insert into roster_links (game_id, team_id, side, card_id, player_id, cardset_id, card_hash, person_key)
  values ('${gameId}', ${row.team_id ?? AWAY.teamId}, 'away', ${text(row.card_id)}, ${text(row.player_id)},
    ${text(row.cardset_id)}, ${row.card_hash === null ? 'null' : (row.card_hash ?? 'null')}, '${row.person_key ?? 'test:nobody'}')`;
const update = (gameId: string, who: string, set: string): string =>
  `update roster_links set ${set} where game_id = '${gameId}' and ${who}`;

const ONE_OF_TWO = 'roster_links_card_or_player';
const WHOLE = 'roster_links_card_whole';
const LEGAL = 'roster_links_legal_cardset';

describe('a game of cards, in the database', () => {
  const card: Row = { card_id: fresh.player, cardset_id: fresh.cardset, card_hash: hashOf(fresh.player) };
  const isOther = `card_id = ${other.player}`;
  const someone = defined(VISITORS.members[25], 'player').playerId;
  const cases: readonly (readonly [name: string, constraint: string, statement: () => string])[] = [
    ['both ids (insert)', ONE_OF_TWO, () => insert(cardGame, { ...card, player_id: someone })],
    ['both ids (update)', ONE_OF_TWO, () => update(cardGame, isOther, `player_id = ${someone}`)],
    ['no id (insert)', ONE_OF_TWO, () => insert(cardGame, { card_hash: null })],
    [
      'no id (update)',
      ONE_OF_TWO,
      () => update(cardGame, isOther, 'card_id = null, cardset_id = null, card_hash = null'),
    ],
    [
      'the same card twice (insert)',
      'roster_links_one_card',
      () => insert(cardGame, { card_id: listed.player, cardset_id: listed.cardset, card_hash: hashOf(listed.player) }),
    ],
    [
      'the same card twice, for the other side',
      'roster_links_one_card',
      () =>
        insert(cardGame, {
          card_id: listed.player,
          cardset_id: listed.cardset,
          card_hash: hashOf(listed.player),
          team_id: HOME.teamId,
        }),
    ],
    [
      'the same card twice (update)',
      'roster_links_one_card',
      () => update(cardGame, isOther, `card_id = ${listed.player}, cardset_id = ${listed.cardset}`),
    ],
    [
      'the same person twice by two cards (insert)',
      'roster_links_one_person',
      () => insert(cardGame, { ...card, person_key: `sample:pd:${listed.player}` }),
    ],
    [
      'the same person twice by two cards (update)',
      'roster_links_one_person',
      () => update(cardGame, isOther, `person_key = 'sample:pd:${listed.player}'`),
    ],
    [
      'a card whose cardset the game does not allow (insert)',
      LEGAL,
      () =>
        insert(cardGame, {
          card_id: defined(outside.card, 'card').id,
          cardset_id: OFF_LADDER,
          card_hash: hashOf(defined(outside.card, 'card').id),
        }),
    ],
    [
      'a card whose cardset the game does not allow (update)',
      LEGAL,
      () => update(cardGame, isOther, `card_id = ${defined(outside.card, 'card').id}, cardset_id = ${OFF_LADDER}`),
    ],
    [
      'a card under another set than its own',
      'roster_links_card',
      () => insert(cardGame, { ...card, cardset_id: fresh.cardset === 1 ? 2 : 1 }),
    ],
    ['a card without a cardset (insert)', WHOLE, () => insert(cardGame, { ...card, cardset_id: null })],
    ['a card without a cardset (update)', WHOLE, () => update(cardGame, isOther, 'cardset_id = null')],
    ['a card without a version', WHOLE, () => insert(cardGame, { ...card, card_hash: null })],
    [
      'the ladder’s step under a card made another set’s',
      LEGAL,
      () =>
        `update game_cardset_links set cardset_id = ${OFF_LADDER} where game_id = '${cardGame}' and cardset_id = ${listed.cardset}`,
    ],
  ];
  test.each(cases)('refuses %s', async (_name, constraint, statement) => {
    expect(await refusal(statement())).toBe(constraint);
  });

  test('holds no card whose cardset is taken off the ladder', async () => {
    const count = async () => {
      const rows: unknown = await run(
        `select count(*)::int as n from roster_links where game_id = '${cardGame}' and cardset_id = 1`,
      );
      return (rows as readonly { readonly n: number }[])[0]?.n;
    };
    expect(await count()).toBeGreaterThan(0);
    expect(await refusal(`delete from game_cardset_links where game_id = '${cardGame}' and cardset_id = 1`)).toBe(
      'written',
    );
    expect(await count()).toBe(0);
    const first = { card_id: listed.player, cardset_id: 1, card_hash: hashOf(listed.player) };
    expect(await refusal(insert(cardGame, first))).toBe(LEGAL);
  });

  test('takes a card that is legal', async () => {
    const legal = defined(
      rosterOf(defined(sampleTeams('pd')[3], 'team')).find(({ cardset }) => cardset === 2),
      'card',
    );
    expect(
      await refusal(insert(cardGame, { card_id: legal.player, cardset_id: 2, card_hash: hashOf(legal.player) })),
    ).toBe('written');
  });
});

describe('a game of paper cards, in the database', () => {
  const listedMan = defined(VISITORS.members[0], 'man').playerId;
  const otherMan = defined(VISITORS.members[1], 'man').playerId;
  const freshMan = defined(VISITORS.members[25], 'man').playerId;
  const isOther = `player_id = ${otherMan}`;
  const team = { team_id: VISITORS.teamId };
  const cases: readonly (readonly [name: string, constraint: string, statement: () => string])[] = [
    [
      'both ids (insert)',
      ONE_OF_TWO,
      () =>
        insert(paperGame, {
          ...team,
          player_id: freshMan,
          card_id: fresh.player,
          cardset_id: fresh.cardset,
          card_hash: hashOf(fresh.player),
        }),
    ],
    [
      'both ids (update)',
      ONE_OF_TWO,
      () =>
        update(
          paperGame,
          isOther,
          `card_id = ${fresh.player}, cardset_id = ${fresh.cardset}, card_hash = ${hashOf(fresh.player)}`,
        ),
    ],
    ['no id (insert)', ONE_OF_TWO, () => insert(paperGame, team)],
    ['no id (update)', ONE_OF_TWO, () => update(paperGame, isOther, 'player_id = null')],
    [
      'the same player twice (insert)',
      'roster_links_one_player',
      () => insert(paperGame, { ...team, player_id: listedMan }),
    ],
    [
      'the same player twice, for the other side',
      'roster_links_one_player',
      () => insert(paperGame, { team_id: HOSTS.teamId, player_id: listedMan }),
    ],
    [
      'the same player twice (update)',
      'roster_links_one_player',
      () => update(paperGame, isOther, `player_id = ${listedMan}`),
    ],
    [
      'the same person twice (insert)',
      'roster_links_one_person',
      () => insert(paperGame, { ...team, player_id: freshMan, person_key: `sample:sba:${listedMan}` }),
    ],
    [
      'the same person twice (update)',
      'roster_links_one_person',
      () => update(paperGame, isOther, `person_key = 'sample:sba:${listedMan}'`),
    ],
    [
      'a card, as it has no cardsets',
      LEGAL,
      () =>
        insert(paperGame, {
          ...team,
          card_id: fresh.player,
          cardset_id: fresh.cardset,
          card_hash: hashOf(fresh.player),
        }),
    ],
    ['a player with a cardset', WHOLE, () => insert(paperGame, { ...team, player_id: freshMan, cardset_id: 1 })],
    [
      'a player with a version of a card',
      WHOLE,
      () => update(paperGame, isOther, `card_hash = ${hashOf(fresh.player)}`),
    ],
    [
      'a player whom nobody knows',
      'roster_links_player_id_players_id_fk',
      () => insert(paperGame, { ...team, player_id: 999_999_999 }),
    ],
  ];
  test.each(cases)('refuses %s', async (_name, constraint, statement) => {
    expect(await refusal(statement())).toBe(constraint);
  });

  test('takes a player who is new to it', async () => {
    expect(await refusal(insert(paperGame, { ...team, player_id: freshMan }))).toBe('written');
  });
});
