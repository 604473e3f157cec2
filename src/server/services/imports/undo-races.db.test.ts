import { and, eq, inArray, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STANDARD_RULES } from '@/game/rules';
import { CARD_HEADER, cardLines } from '@/leagues/import/testing/import-files';
import { cards, cardsets, teams } from '@/server/db/schema/leagues';
import { lineupSheets } from '@/server/db/schema/lineup-sheets';
import { rosterLinks } from '@/server/db/schema/rosters';
import { tradeOffers } from '@/server/db/schema/trades';
import { defined } from '@/shared/assert';
import { openOffice, refusalOf, type Office } from '@/testing/db-office';
import { freshId } from '@/testing/live-game';

let office: Office;
let boss: string;
let away: number;
let home: number;
beforeAll(async () => {
  office = await openOffice();
  boss = await office.member('pd', 'commissioner');
  const [one, other] = await office.core.db.select().from(teams).where(eq(teams.leagueId, 'pd')).limit(2);
  away = defined(one, 'team').id;
  home = defined(other, 'team').id;
});
afterAll(() => office.close());

const api = () => office.as(boss);

/** Cards of a new set, held by the visitors, in the league. */
async function imported(set: string, ...ids: readonly string[]) {
  const [team] = await office.core.db.select().from(teams).where(eq(teams.id, away));
  const lines = ids.flatMap((id) => cardLines(id, `Man ${id}`)).map((line) => `${line},${team?.abbreviation}`);
  const file = { name: `${set}.csv`, text: [`${CARD_HEADER},team`, ...lines].join('\n') };
  const view = await api().import.upload({ leagueId: 'pd', files: [file], zone: 'UTC' });
  const { importId } = view;
  await api().import.choose({ importId, choices: { ...view.choices, holders: 'column' } });
  const { digest } = await api().import.dryRun({ importId });
  await api().import.write({ importId, digest });
  const rows = await office.core.db
    .select()
    .from(cards)
    .where(inArray(cards.externalId, [...ids]));
  return { importId, cards: rows.map(({ id, cardsetId, hash }) => ({ id, cardsetId, hash })) };
}

const undo = (importId: number) => api().import.undo({ importId, reason: 'a test' });
const outcome = (importId: number) => api().import.outcome({ importId });

const newGame = (cardsetId: number) =>
  api().game.create({
    league: 'pd',
    away: { teamId: away, manager: 'me' },
    home: { teamId: home, manager: 'computer' },
    rules: STANDARD_RULES,
    visibility: 'private',
    mode: 'friendly',
    pace: null,
    cardsets: [
      { cardset: cardsetId, priority: 1 },
      { cardset: 1, priority: 2 },
    ],
  });

/** Until so many wait for locks that others hold. */
async function somebodyWaits(least = 1): Promise<void> {
  await expect
    .poll(
      async () => {
        const answer: unknown = await office.core.db.execute(
          sql`select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return (answer as readonly { readonly waiting: number }[])[0]?.waiting;
      },
      { timeout: 20_000, interval: 20 },
    )
    .toBeGreaterThanOrEqual(least);
}

function signal() {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

/** Begins `work` in a transaction, undoes meanwhile, and ends the transaction once the undoing waits for it. */
async function during(
  importId: number,
  work: (tx: Parameters<Parameters<Office['core']['db']['transaction']>[0]>[0]) => Promise<unknown>,
) {
  const [started, mayEnd] = [signal(), signal()];
  const working = office.core.db.transaction(async (tx) => {
    await work(tx);
    started.give();
    await mayEnd.given;
  });
  await started.given;
  const undoing = undo(importId).then(
    (done) => ({ done, refusal: null }),
    (error: unknown) => ({ done: null, refusal: error instanceof Error ? error.message : '' }),
  );
  await somebodyWaits();
  mayEnd.give();
  await working;
  return undoing;
}

describe('undoing an import, while', () => {
  it('a game takes one of its cards, waits, and hides what the game has', async () => {
    const set = await imported('Race game', 'ra1', 'ra2');
    const [one] = set.cards;
    const card = defined(one, 'card');
    const { gameId } = await newGame(card.cardsetId);
    await office.core.db.delete(rosterLinks).where(eq(rosterLinks.gameId, gameId));
    const { done } = await during(set.importId, (tx) =>
      tx.insert(rosterLinks).values({
        gameId,
        teamId: away,
        side: 'away',
        cardId: card.id,
        cardsetId: card.cardsetId,
        cardHash: card.hash,
        personKey: 'source:ra1',
      }),
    );
    expect(done).toMatchObject({ hidden: 3, kept: [] });
    const left = await office.core.db
      .select({ id: cards.id, removedAt: cards.removedAt })
      .from(cards)
      .where(eq(cards.cardsetId, card.cardsetId));
    expect(left).toEqual([{ id: card.id, removedAt: expect.any(Date) as Date }]);
  });

  it('games begin with its cards: each game keeps what it has, or has none of it', async () => {
    for (let round = 0; round < 6; round++) {
      const ids = Array.from({ length: 4 }, (_, at) => `rb${round}-${at}`);
      const set = await imported(`Race ${round}`, ...ids);
      const cardsetId = defined(set.cards[0], 'card').cardsetId;
      const refusals: string[] = [];
      const games = [0, 1].map(async () => {
        const made = newGame(cardsetId);
        const refusal = await refusalOf(made);
        if (refusal === 'accepted') return (await made).gameId;
        refusals.push(refusal);
        return null;
      });
      const taken = refusalOf(undo(set.importId));
      const made = (await Promise.all(games)).flatMap((gameId) => gameId ?? []);
      expect(['accepted', 'TRY_AGAIN']).toContain(await taken);
      if ((await taken) === 'TRY_AGAIN') await undo(set.importId);
      // Who came too late is told to look again, not that something broke.
      for (const refusal of refusals) expect(['CONFLICT', 'BAD_INPUT', 'NOT_FOUND', 'TRY_AGAIN']).toContain(refusal);
      const linked =
        made.length === 0
          ? []
          : await office.core.db
              .select({ id: rosterLinks.cardId })
              .from(rosterLinks)
              .where(inArray(rosterLinks.gameId, made));
      const mine = new Set(set.cards.map(({ id }) => id));
      const inGames = new Set(linked.flatMap(({ id }) => (id !== null && mine.has(id) ? [id] : [])));
      const left = await office.core.db
        .select({ id: cards.id, removedAt: cards.removedAt })
        .from(cards)
        .where(inArray(cards.id, [...mine]));
      expect(new Set(left.map(({ id }) => id))).toEqual(inGames);
      expect(left.every(({ removedAt }) => removedAt !== null)).toBe(true);
      const sets = await office.core.db.select().from(cardsets).where(eq(cardsets.id, cardsetId));
      expect(sets.every(({ removedAt }) => removedAt !== null)).toBe(true);
      // What is in memory is what is stored: each game still answers.
      for (const gameId of made) expect((await api().game.get({ gameId })).view).toBeDefined();
    }
  });

  it('a game begins that comes too late: it is not made, and may be tried again', async () => {
    const set = await imported('Race late', 'rh1', 'rh2');
    const cardsetId = defined(set.cards[0], 'card').cardsetId;
    const [started, mayEnd] = [signal(), signal()];
    // Holds the undoing back at its last step, when the cards are gone already.
    const holding = office.core.db.transaction(async (tx) => {
      await tx.execute(sql`lock table audit_log in exclusive mode`);
      started.give();
      await mayEnd.given;
    });
    await started.given;
    const undoing = refusalOf(undo(set.importId));
    await somebodyWaits();
    const late = newGame(cardsetId);
    const refusal = refusalOf(late);
    await somebodyWaits(2);
    mayEnd.give();
    await holding;
    expect(await undoing).toBe('accepted');
    expect(['CONFLICT', 'BAD_INPUT', 'TRY_AGAIN']).toContain(await refusal);
    expect(await office.core.db.$count(rosterLinks, eq(rosterLinks.cardsetId, cardsetId))).toBe(0);
  });

  it('a roster is picked, leaves the game with whom it has and nobody else', async () => {
    const set = await imported('Race roster', 'rc1', 'rc2');
    const { id: card, cardsetId } = defined(set.cards[0], 'card');
    const { gameId } = await newGame(cardsetId);
    const change = (part: { readonly add?: readonly number[]; readonly remove?: readonly number[] }) =>
      api().roster.change({
        gameId,
        side: 'away',
        actionId: freshId(),
        add: [...(part.add ?? [])],
        remove: [...(part.remove ?? [])],
      });
    await change({ remove: [card] });
    const [picked, undone] = await Promise.all([refusalOf(change({ add: [card] })), refusalOf(undo(set.importId))]);
    if (undone === 'TRY_AGAIN') await undo(set.importId);
    const links = await office.core.db
      .select({ id: rosterLinks.cardId })
      .from(rosterLinks)
      .where(and(eq(rosterLinks.gameId, gameId), eq(rosterLinks.side, 'away')));
    const stored = links.flatMap(({ id }) => id ?? []);
    expect(stored.includes(card)).toBe(picked === 'accepted');
    const left = await office.core.db.select({ id: cards.id }).from(cards).where(eq(cards.cardsetId, cardsetId));
    const mine = new Set(set.cards.map(({ id }) => id));
    expect(new Set(left.map(({ id }) => id))).toEqual(new Set(stored.filter((id) => mine.has(id))));
    const { roster } = await api().roster.now({ gameId, side: 'away' });
    expect(new Set(roster)).toEqual(new Set(stored));
  });

  it('a lineup that names one of its men is saved, is refused and says which', async () => {
    const set = await imported('Race sheet', 'rd1');
    const card = defined(set.cards[0], 'card');
    const { refusal } = await during(set.importId, async (tx) => {
      await tx.select({ id: cards.id }).from(cards).where(eq(cards.id, card.id)).for('key share');
      await tx.insert(lineupSheets).values({
        teamId: away,
        name: 'Against lefties',
        versus: 'L',
        designatedHitter: true,
        slots: [{ battingOrder: 1, player: card.id, position: 'SS' }],
        version: 1,
        updatedAt: new Date(),
      });
    });
    expect(refusal).toContain('the lineup “Against lefties”');
    expect(refusal).toContain('Man rd1');
    const { inTheWay, undone } = await outcome(set.importId);
    expect(inTheWay).toMatchObject([{ href: expect.stringMatching(/^\/teams\/\d+\/lineups\/\d+$/) as string }]);
    expect(undone).toBeNull();
    await office.core.db.delete(lineupSheets);
    expect(await undo(set.importId)).toMatchObject({ deleted: 3, hidden: 0 });
  });

  it('one of its men is traded, is refused and says so', async () => {
    const set = await imported('Race trade', 're1', 're2');
    const card = defined(set.cards[0], 'card');
    const trade = () =>
      api().transaction.make({
        leagueId: 'pd',
        moves: [{ kind: 'trade', man: card.id, fromTeamId: away, toTeamId: home }],
        note: '',
      });
    const { refusal } = await during(set.importId, (tx) =>
      tx.update(cards).set({ teamId: home }).where(eq(cards.id, card.id)),
    );
    expect(refusal).toContain('Man re1');
    expect(await office.core.db.$count(cards, eq(cards.cardsetId, card.cardsetId))).toBe(2);
    await office.core.db.update(cards).set({ teamId: away }).where(eq(cards.id, card.id));

    // Really at once, either way round: a man who was traded is there, an undone import left nobody behind.
    const [traded, undone] = await Promise.all([refusalOf(trade()), refusalOf(undo(set.importId))]);
    expect([
      ['accepted', 'CONFLICT'],
      ['NOT_FOUND', 'accepted'],
    ]).toContainEqual([traded, undone]);
    expect(await office.core.db.$count(cards, eq(cards.cardsetId, card.cardsetId))).toBe(traded === 'accepted' ? 2 : 0);
    if (traded !== 'accepted') return;
    const { inTheWay } = await outcome(set.importId);
    expect(inTheWay).toEqual([{ text: 'Man re1 was moved since: trade', href: `/teams/${home}/moves` }]);
  });

  it('one of them is offered in a trade, is refused until the offer is answered', async () => {
    const set = await imported('Race offer', 'rf1');
    const card = defined(set.cards[0], 'card');
    const [offer] = await office.core.db
      .insert(tradeOffers)
      .values({
        leagueId: 'pd',
        fromTeamId: away,
        toTeamId: home,
        gives: [{ man: card.id, name: 'Man rf1', positions: [], cardset: null, cardHash: card.hash }],
        gets: [],
        note: '',
        status: 'open',
        createdAt: new Date(),
      })
      .returning({ id: tradeOffers.id });
    await expect(undo(set.importId)).rejects.toThrow('a trade is offered with Man rf1');
    await office.core.db
      .update(tradeOffers)
      .set({ status: 'declined' })
      .where(eq(tradeOffers.id, defined(offer, 'offer').id));
    expect(await undo(set.importId)).toMatchObject({ deleted: 3 });
  });

  it('a later import changed the same cards, is refused and leads to that import', async () => {
    const set = await imported('Race again', 'rg1');
    const view = await api().import.upload({
      leagueId: 'pd',
      files: [
        {
          name: 'Again.csv',
          text: [CARD_HEADER, ...cardLines('rg1', 'Man rg1', { walk: 9.9, strikeout: 24 })].join('\n'),
        },
      ],
      zone: 'UTC',
    });
    await api().import.choose({ importId: view.importId, choices: { ...view.choices, target: 'Race again' } });
    const { digest } = await api().import.dryRun({ importId: view.importId });
    await api().import.write({ importId: view.importId, digest });
    const { inTheWay, things, href } = await outcome(set.importId);
    expect(inTheWay).toEqual([
      { text: 'Man rg1 was changed by a later import, Race again', href: `/leagues/pd/import?draft=${view.importId}` },
    ]);
    const card = defined(set.cards[0], 'card');
    expect(things).toEqual([{ name: 'Man rg1', kind: 'new', href: `/cards/${card.id}` }]);
    expect(href).toBe(`/cards?set=${card.cardsetId}`);
    await undo(view.importId);
    expect(await outcome(view.importId)).toMatchObject({ things: [], inTheWay: [], undone: { reason: 'a test' } });
    await undo(set.importId);
    expect(await outcome(set.importId)).toMatchObject({ undone: { by: 'The commissioner' } });
  });
});
