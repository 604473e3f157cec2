import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leagueMembers, teamManagers } from '@/server/db/schema/people';
import type { LeagueId } from '@/game/state';
import { GUARDED_CALLS, type People, TEAMS } from '@/testing/db-authority';
import { openOffice, refusalOf, type Office } from '@/testing/db-office';
import { appRouter } from './root';

/** Whoever has a name may call these: what they change is the caller's own, and tests of their own say how far they go. */
const OF_ANY_NAME = ['account.signOut', 'game.create', 'game.import', 'game.previewImport', 'season.tellTimeZone'];

/** Anyone may call these: they take a name or a secret, or change nothing. */
const OF_ANYONE = ['account.recover', 'account.signInAsGuest', 'league.refresh', 'people.readInvite'];

/** Queries that answer everyone; of a private game only those who may look at it. */
const READ_BY_ALL = `
  account.me account.roles account.socketToken
  card.compare card.get card.list card.sets card.sheet card.version
  game.cards game.dice game.get game.list game.log game.plays
  league.list league.status
  office.charts office.gameTools office.log office.logFilters office.settings
  people.list
  player.get player.list player.search
  roster.ladder roster.list roster.now roster.pool
  season.agenda season.setup
  stats.batting stats.fielding stats.headToHead stats.leaders stats.league stats.pitching
  stats.player stats.playerSeason stats.plays stats.schedule stats.season stats.team stats.teams
  team.all team.list
  trade.men
  transaction.free transaction.list
`
  .trim()
  .split(/\s+/);

/** Queries for anyone with a name: nothing sealed or private is in them. */
const READ_BY_ANY_NAME = ['lineup.fill', 'lineup.lastGame', 'lineup.team', 'roster.last', 'trade.waiting'];

const member = (of: unknown, key: string): unknown => Reflect.get(Object(of), key);
const procedures = Object.entries<unknown>({ ...appRouter._def.procedures });
const pathsOf = (type: 'mutation' | 'query'): readonly string[] =>
  procedures
    .filter(([, procedure]) => member(member(procedure, '_def'), 'type') === type)
    .map(([path]) => path)
    .toSorted();
const isQuery = new Set(pathsOf('query'));
const guarded = Object.keys(GUARDED_CALLS);

let office: Office;
let people: Readonly<Record<LeagueId, People>>;
let outsiders: Readonly<Record<LeagueId, Readonly<Record<string, string>>>>;

beforeAll(async () => {
  office = await openOffice();
  const { db } = office.core;
  const rival = await office.person('Rival');
  const stranger = await office.person('Stranger');
  const peopleOf = async (league: LeagueId): Promise<People> => ({
    boss: await office.member(league, 'commissioner'),
    mine: await office.manager(TEAMS[league].mine),
    others: await office.manager(TEAMS[league].others),
  });
  people = { pd: await peopleOf('pd'), sba: await peopleOf('sba') };
  const outsidersOf = async (league: LeagueId) => {
    await db.insert(teamManagers).values({ teamId: TEAMS[league].rival, userId: rival, role: 'manager' });
    const scorer = await office.member(league, 'scorer');
    const elsewhere = people[league === 'pd' ? 'sba' : 'pd'].boss;
    return { stranger, rival, scorer, 'a commissioner of another league': elsewhere };
  };
  outsiders = { pd: await outsidersOf('pd'), sba: await outsidersOf('sba') };
  expect(await db.$count(leagueMembers)).toBe(4);
});
afterAll(() => office.close());

/** Calls a procedure by its path. */
function call(userId: string | null, path: string, input: object): Promise<unknown> {
  const found = path.split('.').reduce<unknown>(member, office.as(userId));
  if (typeof found !== 'function') throw new Error(`no procedure ${path}`);
  return Promise.resolve(found(input));
}

describe('every procedure', () => {
  it('that changes something says who may call it', () => {
    const known = [...guarded.filter((path) => !isQuery.has(path)), ...OF_ANY_NAME, ...OF_ANYONE];
    expect(pathsOf('mutation')).toEqual(known.toSorted());
  });

  it('that answers something says who may ask it', () => {
    const known = [...guarded.filter((path) => isQuery.has(path)), ...READ_BY_ALL, ...READ_BY_ANY_NAME];
    expect(pathsOf('query')).toEqual(known.toSorted());
  });

  it.each(Object.entries(GUARDED_CALLS))('%s refuses whom it is not for', async (path, guard) => {
    const { league, by, refusal = 'FORBIDDEN', alsoScorers = false } = guard;
    const input = await guard.input(office, people[league]);
    const heard: Record<string, string> = { visitor: await refusalOf(call(null, path, input)) };
    for (const [who, userId] of Object.entries(outsiders[league])) {
      heard[who] = await refusalOf(call(userId, path, input));
    }
    const same = Object.fromEntries(
      Object.keys(outsiders[league]).map((who) => [who, alsoScorers && who === 'scorer' ? 'accepted' : refusal]),
    );
    expect(heard).toEqual({ visitor: 'UNAUTHENTICATED', ...same });
    // With the same input the right one is let in: it was who asked that was refused.
    if (by !== null) expect(await refusalOf(call(people[league][by], path, input))).toBe('accepted');
  });

  it.each([...OF_ANY_NAME, ...READ_BY_ANY_NAME])('%s asks for a name', async (path) => {
    // The name is asked for before the input is read.
    expect(await refusalOf(call(null, path, {}))).toBe('UNAUTHENTICATED');
  });

  it.each(['account.recover', 'people.readInvite'])('%s takes no guess', async (path) => {
    expect(await refusalOf(call(null, path, { code: 'a guess' }))).toBe('NOT_FOUND');
  });
});
