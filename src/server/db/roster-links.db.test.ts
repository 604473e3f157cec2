import { PGlite } from '@electric-sql/pglite';
import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Side } from '@/game/play';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { rosterOf } from '@/leagues/team';
import type { NewGame } from '@/server/live/types';
import { defined } from '@/shared/assert';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { exchange, seatedGame, testGame, testManager } from '@/testing/live-game';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import type { OpenDatabase } from './database';
import { pgliteDatabase } from './open-pglite';
import { openPostgres } from './open-postgres';
import { rebuildProjections } from './rebuild-projections';
import { cards } from './schema/leagues';
import { gameCardsetLinks, rosterLinks } from './schema/rosters';

const strangers = rosterOf(defined(sampleTeams('pd')[2], 'team'));
let server: ThrowAwayPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

describe.each(['PostgreSQL', 'PGlite'] as const)('the roster links of %s', (kind) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database =
      kind === 'PGlite'
        ? await pgliteDatabase(await PGlite.create(), 'drizzle')
        : await openPostgres({ url: await server.copy(), migrationsFolder: 'drizzle' });
    await fillTestDatabase(database.db);
  });
  afterAll(() => database.close());

  const links = (gameId: string, side: Side) =>
    database.db
      .select()
      .from(rosterLinks)
      .where(and(eq(rosterLinks.gameId, gameId), eq(rosterLinks.side, side)))
      .orderBy(asc(rosterLinks.id));
  const open = async (game: NewGame) => {
    const { live } = testManager(database.store);
    return { live, gameId: await seatedGame(live, game) };
  };

  test('are rewritten with the change, of its side only, and who stays keeps his row', async () => {
    const game = testGame();
    const { live, gameId } = await open(game);
    const [away, home] = [await links(gameId, 'away'), await links(gameId, 'home')];
    const come = strangers.slice(0, 2);
    await exchange(live, gameId, { home: [game.home.roster[4], game.home.roster[5]] }, come);
    expect(await links(gameId, 'away')).toEqual(away);
    const after = await links(gameId, 'home');
    expect(after.slice(0, 24)).toEqual(home.filter((_, index) => index !== 4 && index !== 5));
    const came = after.slice(24).toSorted((one, other) => (one.cardId ?? 0) - (other.cardId ?? 0));
    expect(came).toMatchObject(
      come.map(({ player, cardHash, cardset }) => ({
        teamId: game.home.teamId,
        cardId: player,
        playerId: null,
        cardHash,
        cardsetId: cardset,
        personKey: `sample:pd:${player}`,
      })),
    );
    await exchange(live, gameId, { home: [...game.home.roster.slice(0, 4), ...game.home.roster.slice(6), ...come] });
    expect(await links(gameId, 'home')).toEqual([]);
    await live.close();
  });

  test('take one card of a man for another of his in one commit', async () => {
    const game = testGame();
    const [first] = game.home.roster;
    const old = defined(first, 'man');
    const [second] = await database.db.select().from(cards).where(eq(cards.id, old.player));
    const again = { ...defined(second, 'card'), id: old.player + 700_000, externalId: null };
    await database.db.insert(cards).values(again).onConflictDoNothing();
    const { live, gameId } = await open(game);
    await exchange(live, gameId, { home: [old] }, [{ ...old, player: again.id }]);
    expect((await links(gameId, 'home')).map(({ cardId }) => cardId)).toContain(again.id);
    await live.close();
  });

  test('are made again from the log, with the ladder that it names', async () => {
    const game = testGame();
    const cardsets = [3, 1, 2, 4].map((cardset, index) => ({ cardset, priority: index + 1 }));
    const { live, gameId } = await open({ ...game, cardsets });
    await exchange(live, gameId, { away: [game.away.roster[7]] }, strangers.slice(0, 1));
    const ladder = () =>
      database.db
        .select({ cardset: gameCardsetLinks.cardsetId, priority: gameCardsetLinks.priority })
        .from(gameCardsetLinks)
        .where(eq(gameCardsetLinks.gameId, gameId))
        .orderBy(asc(gameCardsetLinks.priority));
    expect(await ladder()).toEqual(cardsets);
    const wanted = (await links(gameId, 'away')).map(({ cardId, personKey }) => ({ cardId, personKey }));
    await database.db.delete(gameCardsetLinks).where(eq(gameCardsetLinks.gameId, gameId));
    expect(await links(gameId, 'away')).toEqual([]);
    expect(await rebuildProjections(database.db, gameId)).toBe(true);
    expect(await ladder()).toEqual(cardsets);
    const remade = (await links(gameId, 'away')).map(({ cardId, personKey }) => ({ cardId, personKey }));
    expect(remade.toSorted((one, other) => (one.cardId ?? 0) - (other.cardId ?? 0))).toEqual(
      wanted.toSorted((one, other) => (one.cardId ?? 0) - (other.cardId ?? 0)),
    );
    await live.close();
  });
});
