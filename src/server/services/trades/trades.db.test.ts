import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TradeRules } from '@/leagues/trades/trade-rules';
import { auditLog, rosterMoves } from '@/server/db/schema/audit';
import { cards, leagues, players, teams } from '@/server/db/schema/leagues';
import { leagueMembers, teamManagers } from '@/server/db/schema/people';
import { tradeOffers } from '@/server/db/schema/trades';
import { defined } from '@/shared/assert';
import { openOffice, refusalOf, type Office } from '@/testing/db-office';

const [ONE, OTHER, THIRD, OPEN] = [101, 102, 103, 104];

let office: Office;
let [boss, one, mate, other, otherMate, third]: string[] = [];
beforeAll(async () => {
  office = await openOffice();
  boss = await office.member('sba', 'commissioner');
  one = await office.manager(ONE);
  mate = await office.manager(ONE, 'co-manager');
  other = await office.manager(OTHER);
  otherMate = await office.manager(OTHER, 'co-manager');
  third = await office.manager(THIRD);
});
afterAll(() => office.close());

const agree = (trades: Partial<TradeRules>) =>
  office.core.db
    .update(leagues)
    .set({ trades: { approval: 'none', mostMen: null, ...trades } })
    .where(eq(leagues.id, 'sba'));
beforeEach(async () => {
  await office.core.db.delete(tradeOffers);
  await agree({});
});

const as = (who: string | undefined) => office.as(defined(who, 'person'));
const menOf = async (teamId: number) => (await office.as(null).player.list({ teamId })).map(({ playerId }) => playerId);
const man = async (teamId: number, place: number) => defined((await menOf(teamId))[place], 'man');
const whereIs = async (id: number) =>
  (await office.core.db.select({ teamId: players.teamId }).from(players).where(eq(players.id, id)))[0]?.teamId;
const movesOf = (...ids: number[]) =>
  office.core.db.select().from(rosterMoves).where(inArray(rosterMoves.playerId, ids));
const stored = async (id: number) =>
  defined((await office.core.db.select().from(tradeOffers).where(eq(tradeOffers.id, id)))[0], 'offer');
const statusOf = async (id: number) => (await stored(id)).status;
const offer = (gives: number[], gets: number[], more: object = {}) =>
  as(one).trade.offer({ teamId: ONE, partnerId: OTHER, gives, gets, ...more });
/** A fresh offer of a man for a man. */
async function aTrade(more: object = {}) {
  const [mine, theirs] = [await man(ONE, 0), await man(OTHER, 0)];
  return { mine, theirs, ...(await offer([mine], [theirs], more)) };
}

describe('an offer', () => {
  it('is accepted by the other team, and made in one piece with its traces', async () => {
    const { id, mine, theirs, ...made } = await aTrade({ note: 'we need a catcher', hours: 24 });
    expect(made).toMatchObject({ status: 'open', note: 'we need a catcher', obstacle: null, may: ['withdraw'] });
    expect(Date.parse(made.expiresAt ?? '') - Date.parse(made.createdAt)).toBe(24 * 3_600_000);
    const waiting = { teams: [{ teamId: OTHER, name: made.to.name, offers: 1 }] };
    expect(await as(otherMate).trade.waiting()).toEqual(waiting);
    expect(await as(one).trade.waiting()).toEqual({ teams: [] });

    const [seen] = (await as(other).trade.list({ teamId: OTHER })).waiting;
    expect(seen).toMatchObject({
      id,
      may: ['accept', 'decline', 'counter'],
      gives: [{ man: mine }],
      gets: [{ man: theirs }],
    });
    const done = await as(other).trade.accept({ offerId: id });
    expect(done).toMatchObject({ status: 'done', may: [], answeredBy: 'The manager' });
    expect([await whereIs(mine), await whereIs(theirs)]).toEqual([OTHER, ONE]);
    expect(await as(other).trade.waiting()).toEqual({ teams: [] });

    const moves = await movesOf(mine, theirs);
    expect(new Set(moves.map(({ batch }) => batch))).toEqual(new Set([(await stored(id)).batch]));
    expect(moves.map(({ fromTeamId, toTeamId, kind }) => [fromTeamId, toTeamId, kind])).toEqual([
      [ONE, OTHER, 'trade'],
      [OTHER, ONE, 'trade'],
    ]);
    expect((await office.core.db.select().from(auditLog)).at(-1)).toMatchObject({
      action: 'roster.trade',
      userId: other,
      summary: expect.stringContaining('accepted a trade of'),
    });
  });

  it('may be one-sided, and is made of one to fifteen men a side', async () => {
    const [first, second] = [await man(ONE, 0), await man(ONE, 1)];
    const { id } = await offer([first, second], []);
    await as(other).trade.accept({ offerId: id });
    expect([await whereIs(first), await whereIs(second)]).toEqual([OTHER, OTHER]);
    expect(await refusalOf(offer([], []))).toBe('BAD_INPUT');
    expect(await refusalOf(offer([await man(ONE, 0), await man(ONE, 0)], []))).toBe('BAD_INPUT');
    expect(await refusalOf(offer((await menOf(ONE)).slice(0, 16), []))).toBe('BAD_REQUEST');
    expect(await refusalOf(offer([], [999_999]))).toBe('NOT_FOUND');
    // Another team's man, the same offer again, oneself, another league, nobody to answer.
    await expect(offer([await man(THIRD, 0)], [])).rejects.toThrow(/is with .+ now, not with/);
    const again = await man(ONE, 2);
    await offer([again], []);
    await expect(offer([again], [])).rejects.toThrow('This very offer is open already');
    const give = [await man(ONE, 3)];
    const to = (partnerId: number) => refusalOf(as(one).trade.offer({ teamId: ONE, partnerId, gives: give, gets: [] }));
    expect([await to(ONE), await to(1), await to(OPEN)]).toEqual(['BAD_INPUT', 'NOT_FOUND', 'CONFLICT']);
  });

  it('is its two teams’ own, and answered by the team that is asked', async () => {
    const { id } = await aTrade();
    const call = (who: string | undefined) => ({
      accept: () => refusalOf(as(who).trade.accept({ offerId: id })),
      decline: () => refusalOf(as(who).trade.decline({ offerId: id })),
      withdraw: () => refusalOf(as(who).trade.withdraw({ offerId: id })),
      decide: () => refusalOf(as(who).trade.decide({ offerId: id, approves: true, reason: 'because' })),
      list: () => refusalOf(as(who).trade.list({ teamId: ONE })),
    });
    const heard = async (who: string | undefined, acts: readonly (keyof ReturnType<typeof call>)[]) => {
      const said = [];
      for (const act of acts) said.push(await call(who)[act]());
      return said;
    };
    const all = ['accept', 'decline', 'withdraw', 'decide'] as const;
    expect(await heard(third, all)).toEqual(all.map(() => 'NOT_FOUND'));
    expect(await heard(one, ['accept', 'decline', 'decide'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await heard(other, ['withdraw', 'decide', 'list'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await heard(boss, ['accept', 'withdraw', 'list'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'accepted']);
    expect(await refusalOf(offer([await man(ONE, 5)], []).then(() => as(third).trade.list({ teamId: ONE })))).toBe(
      'FORBIDDEN',
    );
    // The team's other manager may take it back.
    expect(await as(mate).trade.withdraw({ offerId: id })).toMatchObject({ status: 'withdrawn' });
    await expect(as(other).trade.accept({ offerId: id })).rejects.toThrow('This offer was withdrawn.');
  });

  it('is not made or taken by somebody who manages both teams', async () => {
    const both = await office.manager(ONE, 'co-manager');
    await office.core.db.insert(teamManagers).values({ teamId: OTHER, userId: both, role: 'co-manager' });
    const gives = [await man(ONE, 4)];
    expect(await refusalOf(as(both).trade.offer({ teamId: ONE, partnerId: OTHER, gives, gets: [] }))).toBe('FORBIDDEN');
    const { id } = await aTrade();
    expect(await refusalOf(as(both).trade.accept({ offerId: id }))).toBe('FORBIDDEN');
    await as(one).trade.withdraw({ offerId: id });
    await office.core.db.delete(teamManagers).where(eq(teamManagers.userId, both));
  });

  it('is not taken by who made it and manages the other team since, nor decided by him for the league', async () => {
    await agree({ approval: 'commissioner' });
    const [kept, theirs] = [await man(ONE, 6), await man(OTHER, 6)];
    const { id } = await as(mate).trade.offer({ teamId: ONE, partnerId: OTHER, gives: [kept], gets: [theirs] });
    const who = { userId: defined(mate, 'mate'), role: 'co-manager' } as const;
    const leave = () => office.core.db.delete(teamManagers).where(eq(teamManagers.userId, who.userId));
    await leave();
    await office.core.db.insert(teamManagers).values({ teamId: OTHER, ...who });
    const [seen] = (await as(mate).trade.list({ teamId: OTHER })).waiting;
    expect(seen).toMatchObject({ id, may: ['decline', 'counter'] });
    await expect(as(mate).trade.accept({ offerId: id })).rejects.toThrow('You made this offer yourself');
    expect(await statusOf(id)).toBe('open');
    await as(other).trade.accept({ offerId: id });
    await leave();
    const runs = { leagueId: 'sba', userId: who.userId, role: 'co-commissioner' } as const;
    await office.core.db.insert(leagueMembers).values(runs);
    const decide = (by: string | undefined) =>
      refusalOf(as(by).trade.decide({ offerId: id, approves: false, reason: 'to see' }));
    expect([await decide(mate), await decide(boss)]).toEqual(['FORBIDDEN', 'accepted']);
    await office.core.db.delete(leagueMembers).where(eq(leagueMembers.userId, who.userId));
    await office.core.db.insert(teamManagers).values({ teamId: ONE, ...who });
  });

  it('that is over is read page by page, below all that wait', async () => {
    const waits = await aTrade();
    const over: number[] = [];
    for (const place of [1, 2, 3]) {
      const { id } = await offer([await man(ONE, place)], []);
      await as(one).trade.withdraw({ offerId: id });
      over.unshift(id);
    }
    const ids = (offers: readonly { readonly id: number }[]) => offers.map(({ id }) => id);
    const first = await as(other).trade.list({ teamId: OTHER, limit: 2 });
    expect([ids(first.waiting), ids(first.over), first.next]).toEqual([[waits.id], over.slice(0, 2), over[1]]);
    const rest = await as(other).trade.list({ teamId: OTHER, limit: 2, before: first.next });
    expect([ids(rest.waiting), ids(rest.over), rest.next]).toEqual([[], over.slice(2), null]);
  });

  it('is declined with a word, countered, or past its time', async () => {
    const declined = await aTrade();
    expect(await as(other).trade.decline({ offerId: declined.id, reason: 'too old for us' })).toMatchObject({
      status: 'declined',
      reason: 'too old for us',
    });

    const first = await aTrade();
    const counter = { teamId: OTHER, partnerId: ONE, gives: [first.theirs], counterOf: first.id };
    expect(await refusalOf(as(third).trade.offer({ ...counter, teamId: THIRD, gets: [] }))).toBe('NOT_FOUND');
    const gets = [first.mine, await man(ONE, 1)];
    const answered = await as(other).trade.offer({ ...counter, gets });
    expect(answered).toMatchObject({ status: 'open', counterOf: first.id });
    expect(await statusOf(first.id)).toBe('countered');
    await expect(as(other).trade.accept({ offerId: first.id })).rejects.toThrow('answered with another one');
    await expect(as(other).trade.offer({ ...counter, gets: [] })).rejects.toThrow('answered with another one');
    await as(one).trade.accept({ offerId: answered.id });
    expect([await whereIs(first.theirs), await whereIs(first.mine)]).toEqual([ONE, OTHER]);

    const late = await aTrade({ hours: 1 });
    await office.core.db
      .update(tradeOffers)
      .set({ expiresAt: new Date(office.core.clock.now() - 1) })
      .where(eq(tradeOffers.id, late.id));
    await expect(as(other).trade.accept({ offerId: late.id })).rejects.toThrow('The time for this offer is over.');
    const [seen] = (await as(other).trade.list({ teamId: OTHER })).over;
    expect(seen).toMatchObject({ id: late.id, status: 'expired', may: [] });
    expect(await as(other).trade.waiting()).toEqual({ teams: [] });
  });
});

describe('an offer that became impossible', () => {
  it('is void as soon as a man of it moves', async () => {
    const { id, mine } = await aTrade();
    await as(boss).transaction.make({ leagueId: 'sba', moves: [{ kind: 'release', man: mine, fromTeamId: ONE }] });
    expect(await stored(id)).toMatchObject({ status: 'void', reason: expect.stringContaining('is on no team now') });
    await expect(as(other).trade.accept({ offerId: id })).rejects.toThrow('is on no team now');
    await as(boss).transaction.make({ leagueId: 'sba', moves: [{ kind: 'signing', man: mine, toTeamId: ONE }] });
  });

  it('by anything else is void when it is accepted, with nothing half done', async () => {
    const { id, mine, theirs } = await aTrade();
    await office.core.db.update(players).set({ removedAt: new Date() }).where(eq(players.id, theirs));
    const [seen] = (await as(other).trade.list({ teamId: OTHER })).waiting;
    expect(seen).toMatchObject({ id, status: 'open', obstacle: expect.stringContaining('not in the league any more') });
    expect(await refusalOf(as(other).trade.accept({ offerId: id }))).toBe('CONFLICT');
    expect(await statusOf(id)).toBe('void');
    expect(await whereIs(mine)).toBe(ONE);
    await office.core.db.update(players).set({ removedAt: null }).where(eq(players.id, theirs));

    const late = await aTrade();
    await office.core.db.update(teams).set({ removedAt: new Date() }).where(eq(teams.id, ONE));
    await expect(as(other).trade.accept({ offerId: late.id })).rejects.toThrow('has left the league');
    await office.core.db.update(teams).set({ removedAt: null }).where(eq(teams.id, ONE));
    expect(await statusOf(late.id)).toBe('void');

    await office.core.db.update(players).set({ fromService: true }).where(eq(players.id, mine));
    await expect(aTrade()).rejects.toThrow('the league’s own service');
    await office.core.db.update(players).set({ fromService: false }).where(eq(players.id, mine));
  });

  it('by a limit of the rosters stands until there is room', async () => {
    const size = (await menOf(OTHER)).length;
    await agree({ mostMen: size + 1 });
    const [first, second] = [await man(ONE, 0), await man(ONE, 1)];
    await expect(offer([first, second], [])).rejects.toThrow(`and the league allows ${size + 1}.`);
    const { id } = await offer([first], []);
    await agree({ mostMen: size });
    await expect(as(other).trade.accept({ offerId: id })).rejects.toThrow(`would have ${size + 1} men`);
    expect(await statusOf(id)).toBe('open');
    const spare = await man(OTHER, 0);
    await as(other).transaction.make({
      leagueId: 'sba',
      moves: [{ kind: 'release', man: spare, fromTeamId: OTHER }],
    });
    expect(await as(other).trade.accept({ offerId: id })).toMatchObject({ status: 'done' });
  });
});

describe('a trade that needs the league', () => {
  beforeEach(() => agree({ approval: 'commissioner' }));
  const queued = async () =>
    (await as(boss).office.queue({ leagueId: 'sba' })).items.filter(({ kind }) => kind === 'trade');

  it('waits in its queue and is made when it approves', async () => {
    const { id, mine, theirs } = await aTrade();
    expect(await queued()).toEqual([]);
    expect(await as(other).trade.accept({ offerId: id })).toMatchObject({ status: 'approval', may: [] });
    expect([await whereIs(mine), await queued()]).toEqual([ONE, [expect.objectContaining({ offerId: id })]]);
    await expect(as(one).trade.withdraw({ offerId: id })).rejects.toThrow('accepted already');
    const input = { offerId: id, approves: true, reason: 'fair to both' };
    expect(await as(boss).trade.decide(input)).toMatchObject({ status: 'done', decidedBy: 'The commissioner' });
    expect([await whereIs(mine), await whereIs(theirs), await queued()]).toEqual([OTHER, ONE, []]);
    expect((await office.core.db.select().from(auditLog)).at(-1)).toMatchObject({
      action: 'roster.trade',
      reason: 'fair to both',
      userId: boss,
    });
    expect(await refusalOf(as(boss).trade.decide(input))).toBe('CONFLICT');
  });

  it('is decided by somebody else where a commissioner manages one of its teams', async () => {
    const { id } = await aTrade();
    await as(other).trade.accept({ offerId: id });
    await office.core.db
      .insert(teamManagers)
      .values({ teamId: OTHER, userId: defined(boss, 'boss'), role: 'co-manager' });
    const decide = (who: string | undefined) =>
      refusalOf(as(who).trade.decide({ offerId: id, approves: false, reason: 'not so' }));
    const second = await office.member('sba', 'co-commissioner');
    expect(await decide(boss)).toBe('FORBIDDEN');
    await office.core.db.delete(leagueMembers).where(eq(leagueMembers.userId, second));
    // Who is alone decides all the same: the log says who he is.
    expect(await decide(boss)).toBe('accepted');
    await office.core.db.delete(teamManagers).where(eq(teamManagers.userId, defined(boss, 'boss')));
  });

  it('is refused with a reason that both read, or void by then', async () => {
    const refused = await aTrade();
    await as(other).trade.accept({ offerId: refused.id });
    await as(boss).trade.decide({ offerId: refused.id, approves: false, reason: 'past the deadline' });
    expect((await as(one).trade.list({ teamId: ONE })).over[0]).toMatchObject({
      status: 'refused',
      reason: 'past the deadline',
    });
    expect((await office.core.db.select().from(auditLog)).at(-1)?.action).toBe('roster.tradeRefused');

    const late = await aTrade();
    await as(other).trade.accept({ offerId: late.id });
    await office.core.db.update(players).set({ teamId: THIRD }).where(eq(players.id, late.theirs));
    const decide = as(boss).trade.decide({ offerId: late.id, approves: true, reason: 'fair' });
    await expect(decide).rejects.toThrow('This trade cannot be any more.');
    expect([await statusOf(late.id), await whereIs(late.mine)]).toEqual(['void', ONE]);
  });
});

describe('of two who are at it at once', () => {
  const outcomes = async (...calls: Promise<unknown>[]) => (await Promise.all(calls.map(refusalOf))).toSorted();

  it('one accepts', async () => {
    const { id, mine } = await aTrade();
    const both = [other, otherMate].map((who) => as(who).trade.accept({ offerId: id }));
    expect(await outcomes(...both)).toEqual(['CONFLICT', 'accepted']);
    expect(await whereIs(mine)).toBe(OTHER);
    const { batch } = await stored(id);
    expect(await office.core.db.$count(rosterMoves, eq(rosterMoves.batch, defined(batch, 'batch')))).toBe(2);
  });

  it('one accepts or the other withdraws', async () => {
    for (const round of [1, 2, 3, 4]) {
      const { id, mine } = await aTrade();
      const calls = [() => as(other).trade.accept({ offerId: id }), () => as(one).trade.withdraw({ offerId: id })];
      const heard = await outcomes(...(round % 2 === 0 ? calls : calls.toReversed()).map((call) => call()));
      expect(heard).toEqual(['CONFLICT', 'accepted']);
      const status = await statusOf(id);
      expect([status, await whereIs(mine)]).toEqual(status === 'done' ? ['done', OTHER] : ['withdrawn', ONE]);
    }
  });

  it('one gets the man whom both were offered', async () => {
    const mine = await man(ONE, 0);
    const [first, second] = await Promise.all([
      offer([mine], []),
      as(one).trade.offer({ teamId: ONE, partnerId: THIRD, gives: [mine], gets: [] }),
    ]);
    const heard = await outcomes(
      as(other).trade.accept({ offerId: first.id }),
      as(third).trade.accept({ offerId: second.id }),
    );
    expect(heard).toEqual(['CONFLICT', 'accepted']);
    const statuses = [await statusOf(first.id), await statusOf(second.id)];
    expect(statuses.toSorted()).toEqual(['done', 'void']);
    expect(await whereIs(mine)).toBe(statuses[0] === 'done' ? OTHER : THIRD);
  });

  it('the commissioner moves the man or the trade does', async () => {
    const { id, mine } = await aTrade();
    const move = { kind: 'trade', man: mine, fromTeamId: ONE, toTeamId: THIRD } as const;
    const heard = await outcomes(
      as(other).trade.accept({ offerId: id }),
      as(boss).transaction.make({ leagueId: 'sba', moves: [move] }),
    );
    expect(heard).toEqual(['CONFLICT', 'accepted']);
    const status = await statusOf(id);
    expect([status, await whereIs(mine)]).toEqual(status === 'done' ? ['done', OTHER] : ['void', THIRD]);
  });
});

describe('an import', () => {
  it('that moves a man of an offer is first, or finds him traded', async () => {
    const codes = new Map(
      (await as(boss).team.list({ league: 'sba' })).map((team) => [team.teamId, team.abbreviation]),
    );
    const file = async (teamId: number) => {
      const text = `id,name,team,bats,throws,positions\nraced,Rae Raced,${codes.get(teamId)},L,R,SS`;
      const { importId } = await as(boss).import.upload({
        leagueId: 'sba',
        files: [{ name: 'players.csv', text }],
        zone: 'UTC',
      });
      return { importId, digest: (await as(boss).import.dryRun({ importId })).digest };
    };
    await as(boss).import.write(await file(ONE));
    const [rae] = await office.core.db.select().from(players).where(eq(players.externalId, 'raced'));
    const { id: man } = defined(rae, 'man');
    for (const round of [1, 2, 3, 4]) {
      await office.core.db.update(players).set({ teamId: ONE }).where(eq(players.id, man));
      const { id } = await offer([man], []);
      const moving = await file(THIRD);
      const calls = [() => as(other).trade.accept({ offerId: id }), () => as(boss).import.write(moving)];
      const heard = await Promise.all(
        (round % 2 === 0 ? calls : calls.toReversed()).map(async (call) => refusalOf(call())),
      );
      expect(heard.toSorted()).toEqual(['CONFLICT', 'accepted']);
      const status = await statusOf(id);
      expect([status, await whereIs(man)]).toEqual(status === 'done' ? ['done', OTHER] : ['void', THIRD]);
    }
  });
});

describe('cards', () => {
  it('are traded as they were offered, and not when they are others since', async () => {
    const [mine, yours] = [await office.manager(1), await office.manager(2)];
    const pd = await office.member('pd', 'commissioner');
    const { men, limits, rules } = await office.as(null).trade.men({ teamId: 1 });
    expect([limits, rules.approval]).toEqual([{ fewest: null, mostMen: null }, 'commissioner']);
    const [card, spare] = men;
    expect(card).toMatchObject({
      cardset: expect.any(String),
      fromService: false,
      marks: { running: expect.any(Number) },
    });
    expect(Date.parse(card?.issuedAt ?? '')).toBeGreaterThan(0);
    const input = { teamId: 1, partnerId: 2, gets: [] };
    const given = defined(card, 'card').man;
    const { id, gives } = await office.as(mine).trade.offer({ ...input, gives: [given] });
    expect(gives).toMatchObject([{ man: given, name: card?.name, cardset: card?.cardset, positions: card?.positions }]);
    await office.as(yours).trade.accept({ offerId: id });
    await office.as(pd).trade.decide({ offerId: id, approves: true, reason: 'fair' });
    const [row] = await office.core.db.select().from(cards).where(eq(cards.id, given));
    expect(row?.teamId).toBe(2);

    const next = defined(spare, 'card').man;
    const again = await office.as(mine).trade.offer({ ...input, gives: [next] });
    await office.core.db
      .update(cards)
      .set({ hash: defined(row, 'card').hash })
      .where(eq(cards.id, next));
    await expect(office.as(yours).trade.accept({ offerId: again.id })).rejects.toThrow('is another one since');
    expect(await statusOf(again.id)).toBe('void');
  });
});

describe('a running game', () => {
  it('keeps the men that its teams trade', async () => {
    const give = await man(ONE, 0);
    const { gameId } = await as(one).game.create({
      league: 'sba',
      away: { teamId: ONE, manager: 'me' },
      home: { teamId: OPEN, manager: 'computer' },
      rules: { ...(await office.as(null).office.settings({ leagueId: 'sba' })).rules },
      visibility: 'public',
      mode: 'friendly',
      pace: null,
    });
    const { id } = await offer([give], []);
    await as(other).trade.accept({ offerId: id });
    const roster = await office.as(null).roster.list({ gameId, side: 'away' });
    expect(roster.map((entry) => (entry.league === 'sba' ? entry.playerId : 0))).toContain(give);
  });
});
