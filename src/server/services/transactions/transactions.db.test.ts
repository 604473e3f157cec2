import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditLog, rosterMoves } from '@/server/db/schema/audit';
import { cards, players } from '@/server/db/schema/leagues';
import { defined } from '@/shared/assert';
import { openOffice, refusalOf, type Office } from '@/testing/db-office';
import type { MoveInput } from './shapes';

let office: Office;
let boss: string;
beforeAll(async () => {
  office = await openOffice();
  boss = await office.member('sba', 'commissioner');
});
afterAll(() => office.close());

const menOf = async (teamId: number) => (await office.as(null).player.list({ teamId })).map(({ playerId }) => playerId);
const man = async (teamId: number, place: number) => defined((await menOf(teamId))[place], 'man');
const make = (by: string | null, ...moves: MoveInput[]) =>
  office.as(by).transaction.make({ leagueId: 'sba', moves, note: 'agreed in the chat' });

describe('a trade', () => {
  it('is made whole, with a line for each man and one entry in the log', async () => {
    const [one, other] = [await man(101, 0), await man(102, 0)];
    const { batch } = await make(
      boss,
      { kind: 'trade', man: one, fromTeamId: 101, toTeamId: 102 },
      { kind: 'trade', man: other, fromTeamId: 102, toTeamId: 101 },
    );
    expect([await menOf(102), await menOf(101)]).toEqual([
      expect.arrayContaining([one]),
      expect.arrayContaining([other]),
    ]);
    const moves = await office.core.db.select().from(rosterMoves).where(eq(rosterMoves.batch, batch));
    expect(moves.map(({ playerId }) => playerId)).toEqual([one, other]);
    const entry = (await office.core.db.select().from(auditLog)).at(-1);
    expect(entry).toMatchObject({ action: 'roster.trade', reason: 'agreed in the chat', userId: boss });
    expect(entry?.summary).toMatch(/traded to .+; .+ traded to /);
    const listed = await office.as(null).transaction.list({ leagueId: 'sba', teamId: 101 });
    expect(listed.rows.map(({ batch: id, kind }) => [id, kind])).toEqual([
      [batch, 'trade'],
      [batch, 'trade'],
    ]);
    expect((await office.as(null).transaction.list({ leagueId: 'sba', teamId: 103 })).rows).toEqual([]);
  });

  it('of which one man has gone is not made at all', async () => {
    const [here, gone] = [await man(103, 1), await man(104, 1)];
    await make(boss, { kind: 'release', man: gone, fromTeamId: 104 });
    const refused = make(
      boss,
      { kind: 'trade', man: here, fromTeamId: 103, toTeamId: 104 },
      { kind: 'trade', man: gone, fromTeamId: 104, toTeamId: 103 },
    );
    await expect(refused).rejects.toThrow('is on no team now');
    expect(await menOf(103)).toContain(here);
    expect((await office.as(null).transaction.free({ leagueId: 'sba' })).map(({ id }) => id)).toContain(gone);
    // Whoever is free can be signed, once.
    const sign = () => refusalOf(make(boss, { kind: 'signing', man: gone, toTeamId: 103 }));
    const both = await Promise.all([sign(), sign()]);
    expect(both.toSorted()).toEqual(['CONFLICT', 'accepted']);
  });

  it('moves nobody twice, to nowhere, or to where he is', async () => {
    const one = await man(105, 0);
    const trade = { kind: 'trade', man: one, fromTeamId: 105, toTeamId: 106 } as const;
    expect(await refusalOf(make(boss, trade, trade))).toBe('BAD_INPUT');
    expect(await refusalOf(make(boss, { ...trade, toTeamId: 1 }))).toBe('NOT_FOUND');
    expect(await refusalOf(make(boss, { ...trade, toTeamId: 105 }))).toBe('BAD_INPUT');
    expect(await refusalOf(make(boss, { ...trade, man: 999_999 }))).toBe('NOT_FOUND');
  });
});

describe('who may', () => {
  it('is the manager for his own men, and the commissioner for trades', async () => {
    const manager = await office.manager(107);
    const own = await man(107, 3);
    const release = { kind: 'release', man: own, fromTeamId: 107 } as const;
    expect(await refusalOf(make(null, release))).toBe('UNAUTHENTICATED');
    expect(await refusalOf(make(await office.person('Ira'), release))).toBe('FORBIDDEN');
    expect(await refusalOf(make(await office.manager(108), release))).toBe('FORBIDDEN');
    expect(await refusalOf(make(manager, { kind: 'trade', man: own, fromTeamId: 107, toTeamId: 108 }))).toBe(
      'FORBIDDEN',
    );
    expect(await refusalOf(make(manager, { kind: 'signing', man: own, toTeamId: 107 }))).toBe('FORBIDDEN');
    expect(await refusalOf(make(manager, release))).toBe('accepted');
    // An open team is anyone's to play with, and nobody's to take apart.
    const open = { kind: 'release', man: await man(106, 2), fromTeamId: 106 } as const;
    expect(await refusalOf(make(await office.person('Jo'), open))).toBe('FORBIDDEN');
  });
});

describe('lists', () => {
  it('of the injured and of the minor league keep men from games', async () => {
    const hurt = await man(101, 5);
    const row = async () =>
      defined((await office.core.db.select().from(players).where(eq(players.id, hurt)))[0], 'row');
    await make(boss, { kind: 'injury', man: hurt, fromTeamId: 101, until: '2030-05-01' });
    expect((await row()).injuredUntil).toBe('2030-05-01');
    await make(boss, { kind: 'injury', man: hurt, fromTeamId: 101, until: null });
    expect((await row()).injuredUntil).toBeNull();
    await make(boss, { kind: 'demotion', man: hurt, fromTeamId: 101 });
    expect((await row()).minorLeague).toBe(true);
    expect(await refusalOf(make(boss, { kind: 'demotion', man: hurt, fromTeamId: 101 }))).toBe('CONFLICT');
    await make(boss, { kind: 'promotion', man: hurt, fromTeamId: 101 });
    expect((await row()).minorLeague).toBe(false);
  });

  it('are unknown to cards, which are traded all the same', async () => {
    const pd = await office.member('pd', 'co-commissioner');
    const [card] = await office.as(null).player.list({ teamId: 1 });
    const id = defined(card, 'card').playerId;
    const move = (...moves: MoveInput[]) => office.as(pd).transaction.make({ leagueId: 'pd', moves, note: '' });
    expect(await refusalOf(move({ kind: 'injury', man: id, fromTeamId: 1, until: null }))).toBe('BAD_INPUT');
    await move({ kind: 'trade', man: id, fromTeamId: 1, toTeamId: 2 });
    const [row] = await office.core.db.select().from(cards).where(eq(cards.id, id));
    expect(row?.teamId).toBe(2);
    expect((await office.as(null).transaction.list({ leagueId: 'pd' })).rows[0]).toMatchObject({
      man: card?.name,
      cardId: id,
    });
  });
});

describe('teams', () => {
  const facts = { name: 'New Haven', abbreviation: 'NHV', color: '#123456' };
  const park = { name: 'The Green', homeRunL: 8, homeRunR: 12, single: 10 };
  const save = (by: string, teamId: number | null, change: Partial<typeof facts> = {}) =>
    office.as(by).team.save({ leagueId: 'sba', teamId, ...facts, park, ...change });

  it('are made, changed, retired and brought back by those who run the league', async () => {
    expect(await refusalOf(save(await office.manager(101), null))).toBe('FORBIDDEN');
    const { teamId } = await save(boss, null);
    const find = async () =>
      (await office.as(null).team.all({ leagueId: 'sba' })).find((team) => team.teamId === teamId);
    expect(await find()).toMatchObject({ ...facts, park, removedAt: null });
    await save(boss, teamId, { name: 'Old Haven' });
    expect(await find()).toMatchObject({ name: 'Old Haven' });
    expect((await office.core.db.select().from(auditLog)).at(-1)).toMatchObject({
      action: 'team.changed',
      details: { before: { name: 'New Haven' }, after: { name: 'Old Haven' } },
    });
    await office.as(boss).team.retire({ leagueId: 'sba', teamId, retire: true, reason: 'folded' });
    expect((await office.as(null).team.list({ league: 'sba' })).map((team) => team.teamId)).not.toContain(teamId);
    await office.as(boss).team.retire({ leagueId: 'sba', teamId, retire: false, reason: 'back' });
    expect((await office.as(null).team.list({ league: 'sba' })).map((team) => team.teamId)).toContain(teamId);
  });

  it('have a name and an abbreviation of their own, in their own league', async () => {
    const [other] = await office.as(null).team.list({ league: 'sba' });
    await expect(save(boss, null, { abbreviation: defined(other, 'team').abbreviation })).rejects.toThrow(
      'abbreviation',
    );
    expect(await refusalOf(save(boss, 1))).toBe('NOT_FOUND');
  });
});
