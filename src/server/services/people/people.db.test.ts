import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_USER } from '@/server/auth/command-access';
import { auditLog } from '@/server/db/schema/audit';
import { MOST_INVITES } from './make-invite';
import { openOffice, refusalOf, type Office } from '@/testing/db-office';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const summaries = async () =>
  (await office.core.db.select().from(auditLog).orderBy(auditLog.id)).map(({ summary }) => summary);

describe('the first commissioner', () => {
  it('is whoever opens the link of the start, and the link works once', async () => {
    const [ann, ben] = [await office.person('Ann'), await office.person('Ben')];
    expect(await refusalOf(office.as(null).people.takeLeagues({ code: office.code }))).toBe('UNAUTHENTICATED');
    expect(await refusalOf(office.as(ann).people.takeLeagues({ code: 'a guess' }))).toBe('FORBIDDEN');
    const both = await Promise.all(
      [ann, ben].map((id) => refusalOf(office.as(id).people.takeLeagues({ code: office.code }))),
    );
    expect(both.toSorted()).toEqual(['CONFLICT', 'accepted']);
    const first = both[0] === 'accepted' ? ann : ben;
    const { leagues, teams } = await office.as(first).account.roles();
    expect(leagues).toEqual([
      { leagueId: 'pd', role: 'commissioner' },
      { leagueId: 'sba', role: 'commissioner' },
    ]);
    expect(teams).toEqual([]);
    expect((await summaries()).filter((one) => one.includes('first commissioner'))).toHaveLength(2);
  });

  it('leaves everyone else without a say', async () => {
    expect(await office.as(null).account.roles()).toEqual({ leagues: [], teams: [] });
    expect(await office.as(await office.person('Cem')).account.roles()).toEqual({ leagues: [], teams: [] });
  });
});

describe('invites', () => {
  it('give their role once, and are told of without their code', async () => {
    const boss = await office.member('pd', 'commissioner');
    const made = await office.as(boss).people.invite({ leagueId: 'pd', teamId: null, role: 'scorer' });
    const listed = await office.as(boss).people.invites({ leagueId: 'pd' });
    expect(listed).toHaveLength(1);
    expect(JSON.stringify(listed)).not.toContain(made.code);
    const offer = await office.as(null).people.readInvite({ code: made.code });
    expect(offer).toMatchObject({ leagueId: 'pd', role: 'scorer', team: null });
    const [dee, eve] = [await office.person('Dee'), await office.person('Eve')];
    const claims = await Promise.all(
      [dee, eve].map((id) => refusalOf(office.as(id).people.claimInvite({ code: made.code }))),
    );
    expect(claims.toSorted()).toEqual(['NOT_FOUND', 'accepted']);
    expect(await office.as(boss).people.invites({ leagueId: 'pd' })).toEqual([]);
    const { members } = await office.as(null).people.list({ leagueId: 'pd' });
    expect(members.filter(({ userId, role }) => [dee, eve].includes(userId) && role === 'scorer')).toHaveLength(1);
  });

  it('can be taken back, and then give nothing', async () => {
    const boss = await office.member('pd', 'commissioner');
    const api = office.as(boss);
    const { code } = await api.people.invite({ leagueId: 'pd', teamId: 1, role: 'manager' });
    const [{ id } = { id: '' }] = await api.people.invites({ leagueId: 'pd' });
    expect(await refusalOf(office.as(await office.person('Fay')).people.revokeInvite({ leagueId: 'pd', id }))).toBe(
      'FORBIDDEN',
    );
    expect(await refusalOf(api.people.revokeInvite({ leagueId: 'sba', id }))).toBe('NOT_FOUND');
    await api.people.revokeInvite({ leagueId: 'pd', id });
    expect(await refusalOf(api.people.readInvite({ code }))).toBe('NOT_FOUND');
    expect(await refusalOf(office.as(await office.person('Gus')).people.claimInvite({ code }))).toBe('NOT_FOUND');
  });

  it('are not spent on somebody who has as much', async () => {
    const boss = await office.member('pd', 'commissioner');
    const { code } = await office.as(boss).people.invite({ leagueId: 'pd', teamId: null, role: 'co-commissioner' });
    expect(await refusalOf(office.as(boss).people.claimInvite({ code }))).toBe('CONFLICT');
    const scorer = await office.member('pd', 'scorer');
    expect((await office.as(scorer).people.claimInvite({ code })).leagues).toEqual([
      { leagueId: 'pd', role: 'co-commissioner' },
    ]);
  });

  it('end with the role of whoever made them', async () => {
    const [boss, other] = [await office.member('pd', 'commissioner'), await office.member('pd', 'commissioner')];
    const { code } = await office.as(boss).people.invite({ leagueId: 'pd', teamId: null, role: 'commissioner' });
    await office
      .as(other)
      .people.changeRole({ leagueId: 'pd', teamId: null, userId: boss, role: null, reason: 'left' });
    expect(await refusalOf(office.as(boss).people.claimInvite({ code }))).toBe('NOT_FOUND');
    expect(await refusalOf(office.as(null).people.readInvite({ code }))).toBe('NOT_FOUND');

    const team = { leagueId: 'pd', teamId: 4 } as const;
    const manager = await office.manager(team.teamId);
    const friend = await office.as(manager).people.invite({ ...team, role: 'co-manager' });
    await office.as(manager).people.changeRole({ ...team, userId: manager, role: null, reason: '' });
    expect(await refusalOf(office.as(manager).people.claimInvite({ code: friend.code }))).toBe('NOT_FOUND');
    expect((await office.as(manager).account.roles()).teams).toEqual([]);
  });

  it('are so many at a time and no more', async () => {
    const boss = await office.member('pd', 'commissioner');
    const ask = () => refusalOf(office.as(boss).people.invite({ leagueId: 'pd', teamId: null, role: 'scorer' }));
    for (let i = 0; i < MOST_INVITES; i++) expect(await ask()).toBe('accepted');
    expect(await ask()).toBe('TOO_LARGE');
    const [{ id } = { id: '' }] = await office.as(boss).people.invites({ leagueId: 'pd' });
    await office.as(boss).people.revokeInvite({ leagueId: 'pd', id });
    expect(await ask()).toBe('accepted');
  });

  it('expire', async () => {
    const boss = await office.member('pd', 'commissioner');
    const { code, expiresAt } = await office.as(boss).people.invite({ leagueId: 'pd', teamId: null, role: 'scorer' });
    expect(Date.parse(expiresAt)).toBeGreaterThan(office.core.clock.now());
    await office.core.db.execute(
      `update role_invites set expires_at = now() - interval '1 second' where claimed_at is null`,
    );
    expect(await refusalOf(office.as(await office.person('Hal')).people.claimInvite({ code }))).toBe('NOT_FOUND');
  });
});

describe('who may name whom', () => {
  const LEAGUE_ROLES = ['commissioner', 'co-commissioner', 'scorer'] as const;

  it.each([
    ['commissioner', { league: 'accepted', manager: 'accepted', comanager: 'accepted' }],
    ['co-commissioner', { league: 'FORBIDDEN', manager: 'accepted', comanager: 'accepted' }],
    ['scorer', { league: 'FORBIDDEN', manager: 'FORBIDDEN', comanager: 'FORBIDDEN' }],
  ] as const)('as %s', async (role, expected) => {
    const api = office.as(await office.member('sba', role));
    for (const one of LEAGUE_ROLES) {
      expect(await refusalOf(api.people.invite({ leagueId: 'sba', teamId: null, role: one }))).toBe(expected.league);
    }
    const team = { leagueId: 'sba', teamId: 101 } as const;
    expect(await refusalOf(api.people.invite({ ...team, role: 'manager' }))).toBe(expected.manager);
    expect(await refusalOf(api.people.invite({ ...team, role: 'co-manager' }))).toBe(expected.comanager);
    expect(await refusalOf(api.people.invite({ leagueId: 'pd', teamId: 1, role: 'manager' }))).toBe('FORBIDDEN');
  });

  it('lets a manager name co-managers of his own team only', async () => {
    const api = office.as(await office.manager(102));
    const ask = (teamId: number, role: 'manager' | 'co-manager') =>
      refusalOf(api.people.invite({ leagueId: 'sba', teamId, role }));
    expect(await ask(102, 'co-manager')).toBe('accepted');
    expect(await ask(102, 'manager')).toBe('FORBIDDEN');
    expect(await ask(103, 'co-manager')).toBe('FORBIDDEN');
    const co = office.as(await office.manager(102, 'co-manager'));
    expect(await refusalOf(co.people.invite({ leagueId: 'sba', teamId: 102, role: 'co-manager' }))).toBe('FORBIDDEN');
  });

  it('keeps roles where they belong', async () => {
    const api = office.as(await office.member('sba', 'commissioner'));
    expect(await refusalOf(api.people.invite({ leagueId: 'sba', teamId: null, role: 'manager' }))).toBe('BAD_INPUT');
    expect(await refusalOf(api.people.invite({ leagueId: 'sba', teamId: 101, role: 'scorer' }))).toBe('BAD_INPUT');
    expect(await refusalOf(api.people.invite({ leagueId: 'sba', teamId: 1, role: 'manager' }))).toBe('NOT_FOUND');
  });

  it('is everyone for whoever has the machine', async () => {
    await office.core.db.execute(
      `insert into users (id, name, tag) values ('${COMMAND_USER.userId}', 'Command line', '0000') on conflict do nothing`,
    );
    const api = office.as(COMMAND_USER.userId);
    expect(await refusalOf(api.people.invite({ leagueId: 'sba', teamId: null, role: 'commissioner' }))).toBe(
      'accepted',
    );
  });
});

describe('roles', () => {
  const only = async () => {
    await office.core.db.execute(`delete from league_members where league_id = 'sba'`);
    return office.member('sba', 'commissioner');
  };
  const change = (by: string, userId: string, role: 'commissioner' | 'scorer' | null) =>
    refusalOf(
      office.as(by).people.changeRole({ leagueId: 'sba', teamId: null, userId, role, reason: 'the season ended' }),
    );

  it('never lose the last commissioner', async () => {
    const boss = await only();
    expect(await change(boss, boss, null)).toBe('CONFLICT');
    expect(await change(boss, boss, 'scorer')).toBe('CONFLICT');
    const heir = await office.member('sba', 'scorer');
    expect(await change(boss, heir, 'commissioner')).toBe('accepted');
    // Both go at once: one stays.
    const both = await Promise.all([change(boss, boss, null), change(heir, heir, null)]);
    expect(both.toSorted()).toEqual(['CONFLICT', 'accepted']);
  });

  it('are given up by oneself and changed by the commissioner alone', async () => {
    const boss = await only();
    const scorer = await office.member('sba', 'scorer');
    const co = await office.member('sba', 'co-commissioner');
    expect(await change(co, scorer, null)).toBe('FORBIDDEN');
    expect(await change(scorer, co, null)).toBe('FORBIDDEN');
    expect(await change(scorer, scorer, 'commissioner')).toBe('FORBIDDEN');
    expect(await change(scorer, scorer, null)).toBe('accepted');
    expect(await change(boss, scorer, 'scorer')).toBe('NOT_FOUND');
    expect(await change(boss, co, 'scorer')).toBe('accepted');
    expect((await summaries()).at(-1)).toContain('scorer of the league instead of co-commissioner');
  });

  it('of a team are taken by the commissioner, and the reason is kept', async () => {
    const boss = await only();
    const manager = await office.manager(104);
    const input = {
      leagueId: 'sba',
      teamId: 104,
      userId: manager,
      role: null,
      reason: 'did not answer for weeks',
    } as const;
    expect(await refusalOf(office.as(await office.manager(104)).people.changeRole(input))).toBe('FORBIDDEN');
    await office.as(boss).people.changeRole(input);
    expect((await office.core.db.select().from(auditLog).orderBy(auditLog.id)).at(-1)).toMatchObject({
      action: 'role.removed',
      reason: 'did not answer for weeks',
      userId: boss,
    });
  });
});
