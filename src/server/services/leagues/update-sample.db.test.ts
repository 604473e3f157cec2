import { randomUUID } from 'node:crypto';
import { and, eq, gte, inArray, like, lt } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STANDARD_RULES } from '@/game/rules';
import type { LeagueId } from '@/game/state';
import { SAMPLE_VERSION } from '@/leagues/sample/sample-leagues';
import { reserveIds, sampleReserves } from '@/leagues/sample/sample-reserves';
import { FIRST_ID } from '@/server/db/queries/league-issue';
import { sampleState } from '@/server/db/queries/sample-state';
import type { Database } from '@/server/db/database';
import { auditLog, rosterMoves } from '@/server/db/schema/audit';
import { imports } from '@/server/db/schema/imports';
import { cards, cardsets, leagues, players, teams } from '@/server/db/schema/leagues';
import { defined } from '@/shared/assert';
import { openOffice, refusalOf, type Office } from '@/testing/db-office';
import { updateSamples } from './update-sample';

const LEAGUES: readonly LeagueId[] = ['pd', 'sba'];
const NEW = { pd: reserveIds('pd').length, sba: reserveIds('sba').length } as const;
const REASON = 'we need arms';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

/** As a server left the database that knew no reserves, and counted no versions. */
async function older(): Promise<void> {
  const { db } = office.core;
  await db.delete(cards).where(inArray(cards.id, [...reserveIds('pd')]));
  const first = [...reserveIds('pd'), ...reserveIds('sba')];
  await db.delete(players).where(inArray(players.id, first));
  await db.delete(cardsets).where(inArray(cardsets.id, [5, 6]));
  await db.update(leagues).set({ sampleVersion: null });
}

const everything = async () => {
  const { db } = office.core;
  return {
    leagues: await db.select().from(leagues).orderBy(leagues.id),
    cardsets: await db.select().from(cardsets).orderBy(cardsets.id),
    teams: await db.select().from(teams).orderBy(teams.id),
    players: await db.select().from(players).orderBy(players.id),
    cards: await db.select().from(cards).orderBy(cards.id),
  };
};

const entries = () => office.core.db.select().from(auditLog).where(like(auditLog.action, 'sample.%'));
const offered = async (boss: string, leagueId: LeagueId = 'pd') =>
  (await office.as(boss).office.queue({ leagueId })).items.filter(({ kind }) => kind === 'sample');

describe('an older sample league', () => {
  it('that nobody changed gets what is new, once, and is then as a new one', async () => {
    const fresh = await everything();
    await older();
    expect(await updateSamples(office.core)).toEqual(['pd', 'sba']);
    const now = await everything();
    expect(now).toEqual(fresh);
    expect(now.players.filter(({ injuredUntil }) => injuredUntil !== null)).toHaveLength(
      sampleReserves('sba').filter(({ injuredDays }) => injuredDays !== null).length,
    );
    expect((await entries()).map(({ leagueId, userId, summary }) => [leagueId, userId, summary])).toEqual([
      ['pd', null, `${NEW.pd} cards came into the league with a newer version of the server.`],
      ['sba', null, `${NEW.sba} players came into the league with a newer version of the server.`],
    ]);
    expect(await updateSamples(office.core)).toEqual([]);
    expect(await entries()).toHaveLength(2);
  });

  it('leaves the games alone that are being played', async () => {
    await older();
    const me = await office.person('Me');
    // Of two people: nothing in them moves by itself.
    const began = await Promise.all(
      LEAGUES.map(async (league) => {
        const { gameId } = await office.as(me).game.create({
          league,
          away: { teamId: league === 'pd' ? 1 : 101, manager: 'me' },
          home: { teamId: league === 'pd' ? 2 : 102, manager: 'friend' },
          rules: STANDARD_RULES,
          visibility: 'public',
          mode: 'friendly',
          pace: null,
        });
        return gameId;
      }),
    );
    const views = () => Promise.all(began.map((gameId) => office.restarted().live.view(gameId, 'both')));
    const before = await views();
    expect(await updateSamples(office.core)).toEqual(['pd', 'sba']);
    expect(await views()).toEqual(before);
  });

  it('is brought up to date by one of two servers that start together', async () => {
    await older();
    const both = await Promise.all([updateSamples(office.core), updateSamples(office.restarted())]);
    expect(both.flat().toSorted()).toEqual(['pd', 'sba']);
    expect(await entries()).toHaveLength(2);
  });

  it('that lacks nothing is only counted', async () => {
    await office.core.db.update(leagues).set({ sampleVersion: null });
    expect(await updateSamples(office.core)).toEqual([]);
    const rows = await office.core.db.select({ version: leagues.sampleVersion }).from(leagues);
    expect(rows.map(({ version }) => version)).toEqual([SAMPLE_VERSION, SAMPLE_VERSION]);
    expect(await entries()).toEqual([]);
  });
});

/** What makes a league its people's own. */
const CHANGES: Readonly<Record<string, (tx: Database) => Promise<unknown>>> = {
  'a moved man': (tx) =>
    tx
      .insert(rosterMoves)
      .values({ leagueId: 'pd', kind: 'release', cardId: 1001, fromTeamId: 1, batch: randomUUID() }),
  'a team with another name': (tx) =>
    tx.insert(auditLog).values({
      leagueId: 'pd',
      action: 'team.changed',
      subjectKind: 'team',
      subjectId: '1',
      summary: '',
      reason: '',
    }),
  'an import': (tx) =>
    tx.insert(imports).values({
      leagueId: 'pd',
      kind: 'cards',
      status: 'applied',
      target: 'Ours',
      files: [],
      counts: { new: 1, changed: 0, removed: 0, unchanged: 0, wrong: 0 },
    }),
  'a team of its own': async (tx) => {
    const [team] = await tx.select().from(teams).where(eq(teams.id, 1));
    return tx.insert(teams).values({ ...defined(team, 'team'), id: FIRST_ID });
  },
  'a cardset of its own': (tx) => tx.insert(cardsets).values({ id: FIRST_ID, leagueId: 'pd', name: 'Ours' }),
  'a man of its own': (tx) =>
    tx.insert(players).values({ id: FIRST_ID, leagueId: 'pd', personKey: 'source:a', name: 'Our Man' }),
  'a man who is gone': (tx) => tx.update(players).set({ removedAt: new Date() }).where(eq(players.id, 1001)),
  'a card of its service': (tx) => tx.update(cards).set({ fromService: true }).where(eq(cards.id, 1001)),
};

describe('a sample league that people changed', () => {
  it('is one with any of their own, and no other', async () => {
    const { db } = office.core;
    const isChanged = async (tx: Database) => (await sampleState(tx, 'pd'))?.isChanged;
    expect(await isChanged(db)).toBe(false);
    for (const [name, change] of Object.entries(CHANGES)) {
      const undone = new Error('undone');
      const seen = db.transaction(async (tx) => {
        await change(tx);
        expect(await isChanged(tx), name).toBe(true);
        expect((await sampleState(tx, 'sba'))?.isChanged, name).toBe(false);
        throw undone;
      });
      await expect(seen).rejects.toBe(undone);
    }
  });

  it('is left alone, and its office is offered what is new', async () => {
    await older();
    const boss = await office.member('pd', 'commissioner');
    const move = { kind: 'release' as const, man: 1001, fromTeamId: 1 };
    await office.as(boss).transaction.make({ leagueId: 'pd', moves: [move] });
    const before = await everything();
    expect(await updateSamples(office.core)).toEqual(['sba']);
    const after = await everything();
    expect(after.cards).toEqual(before.cards);
    expect(after.cardsets).toEqual(before.cardsets);
    expect(await offered(boss)).toMatchObject([{ id: 'sample:2', title: `${NEW.pd} cards to add`, gameId: null }]);
  });

  it('takes what is new: a man’s further card goes where he is now, and nobody joins a team that is gone', async () => {
    await older();
    const boss = await office.member('pd', 'commissioner');
    const again = defined(
      sampleReserves('pd').find(({ isNew, teamId }) => !isNew && teamId === 1),
      'second card',
    );
    const move = { kind: 'release' as const, man: again.playerId, fromTeamId: 1 };
    await office.as(boss).transaction.make({ leagueId: 'pd', moves: [move] });
    await office.as(boss).team.retire({ leagueId: 'pd', teamId: 8, retire: true, reason: REASON });
    await updateSamples(office.core);
    expect(await office.as(boss).office.takeSample({ leagueId: 'pd', takes: true, reason: REASON })).toEqual({
      added: NEW.pd,
    });
    const { db } = office.core;
    const [further] = await db
      .select()
      .from(cards)
      .where(eq(cards.id, defined(again.card, 'card').id));
    expect(further).toMatchObject({ playerId: again.playerId, teamId: null, cardsetId: 5 });
    const joined = and(eq(players.teamId, 8), gte(players.id, 2001), lt(players.id, FIRST_ID));
    expect(await db.$count(players, joined)).toBe(0);
    expect(await db.$count(players, and(eq(players.teamId, 1), gte(players.id, 2001), lt(players.id, 6001)))).toBe(8);
    expect(await offered(boss)).toEqual([]);
    const [, entry] = await entries();
    expect(entry).toMatchObject({ userId: boss, action: 'sample.taken', reason: REASON });
    expect(entry?.summary).toContain(`added ${NEW.pd} cards that are new in the sample.`);
    expect(await office.as(boss).office.takeSample({ leagueId: 'pd', takes: true, reason: REASON })).toEqual({
      added: 0,
    });
  });

  it('can stay as it is, and is asked no more', async () => {
    await older();
    const boss = await office.member('sba', 'commissioner');
    await office.as(boss).transaction.make({
      leagueId: 'sba',
      moves: [{ kind: 'release', man: 5001, fromTeamId: 101 }],
    });
    await updateSamples(office.core);
    expect(await offered(boss, 'sba')).toMatchObject([{ title: `${NEW.sba} players to add` }]);
    const before = (await everything()).players;
    await office.as(boss).office.takeSample({ leagueId: 'sba', takes: false, reason: REASON });
    expect((await everything()).players).toEqual(before);
    expect(await offered(boss, 'sba')).toEqual([]);
    expect(await updateSamples(office.core)).toEqual([]);
  });

  it('is for its commissioners to decide', async () => {
    const call = { leagueId: 'pd', takes: true, reason: REASON } as const;
    expect(await refusalOf(office.as(null).office.takeSample(call))).toBe('UNAUTHENTICATED');
    expect(await refusalOf(office.as(randomUUID()).office.takeSample(call))).toBe('FORBIDDEN');
  });
});
