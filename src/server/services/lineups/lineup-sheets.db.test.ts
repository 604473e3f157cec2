import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STANDARD_RULES } from '@/game/rules';
import { validateLineup } from '@/game/validate-lineup';
import type { SheetSlot } from '@/leagues/lineup/sheet';
import type { Core } from '@/server/core';
import { openPostgres } from '@/server/db/open-postgres';
import type { OpenDatabase } from '@/server/db/database';
import { games } from '@/server/db/schema/games';
import { cards, players, teams } from '@/server/db/schema/leagues';
import { lineupSheets } from '@/server/db/schema/lineup-sheets';
import { leagueMembers, teamManagers } from '@/server/db/schema/people';
import { defined } from '@/shared/assert';
import { fillTestDatabase } from '@/testing/db-fixtures';
import { recordGame } from '@/testing/live-commits';
import { FRIEND, OWNER, STRANGER, testGame } from '@/testing/live-game';
import { startPostgres, type ThrowAwayPostgres } from '@/testing/postgres';
import { storeCore } from '@/testing/store-core';
import type { SignedInContext } from '../context';
import { claimSeat } from '../games/claim-seat';
import { createGame } from '../games/create-game';
import { beginLineup } from './begin-lineup';
import { fillLineup } from './fill-lineup';
import { getLineupTeam } from './get-lineup-team';
import { getSheet } from './get-sheet';
import { lastLineup } from './last-lineup';
import { listSheets } from './list-sheets';
import { removeSheet } from './remove-sheet';
import { MOST_SHEETS, saveSheet, type SaveSheetInput } from './save-sheet';
import { setDefaultSheet } from './set-default-sheet';

let server: ThrowAwayPostgres;
let database: OpenDatabase;
let core: Core;
/** Three teams of PD and one of SBA. */
let team: number;
let other: number;
let doomed: number;
let paper: number;

beforeAll(async () => {
  server = await startPostgres();
  database = await openPostgres({ url: await server.copy(), migrationsFolder: 'drizzle' });
  await fillTestDatabase(database.db);
  core = storeCore(database);
  const ids = async (league: string) =>
    (await core.db.select({ id: teams.id }).from(teams).where(eq(teams.leagueId, league)).orderBy(teams.id)).map(
      ({ id }) => id,
    );
  [team = 0, other = 0, doomed = 0] = await ids('pd');
  [paper = 0] = await ids('sba');
});
afterAll(async () => {
  await core.live.close();
  await database.close();
  await server.stop();
});
beforeEach(async () => {
  await core.db.delete(lineupSheets);
  await core.db.delete(teamManagers);
  await core.db.delete(leagueMembers);
});

const as = (userId: string, name = 'Ann'): SignedInContext => ({
  core,
  caller: { account: { userId, name, tag: 'AAAA' }, session: 's', address: '::1' },
});

const EMPTY: readonly SheetSlot[] = Array.from({ length: 9 }, (_, i) => ({
  battingOrder: i + 1,
  player: null,
  position: null,
}));

const NO_PITCHER: SheetSlot = { battingOrder: null, player: null, position: 'P' };

const sheet = (over: Partial<SaveSheetInput> = {}): SaveSheetInput => ({
  id: null,
  teamId: team,
  gameId: null,
  name: 'Against lefties',
  versus: 'L',
  designatedHitter: false,
  slots: EMPTY,
  version: 0,
  ...over,
});

const save = (userId: string, over: Partial<SaveSheetInput> = {}) => saveSheet({ ctx: as(userId), input: sheet(over) });

const listed = async (userId: string, gameId: string | null = null) =>
  listSheets({ ctx: as(userId), input: { teamId: team, gameId } });

const manage = (...userIds: string[]) =>
  core.db
    .insert(teamManagers)
    .values(userIds.map((userId, i) => ({ teamId: team, userId, role: i === 0 ? 'manager' : 'co-manager' }) as const));

async function newGame(owner: string): Promise<string> {
  const { gameId } = await createGame({
    ctx: as(owner),
    input: {
      league: 'pd',
      away: { teamId: team, manager: 'me' },
      home: { teamId: other, manager: 'computer' },
      rules: STANDARD_RULES,
      visibility: 'public',
      mode: 'practice',
      pace: null,
    },
  });
  await claimSeat({
    ctx: as(owner),
    input: { gameId, actionId: uuidv7(), side: 'away', invite: null, nonce: '0123456789abcdef' },
  });
  return gameId;
}

describe('saving', () => {
  it('counts versions and tells who saved last', async () => {
    const first = await save(OWNER);
    expect(first).toMatchObject({ version: 1, updatedBy: 'Olive Owner', name: 'Against lefties', slots: EMPTY });
    const slots = EMPTY.map((slot) =>
      slot.battingOrder === 3 ? { ...slot, player: 7, position: 'SS' as const } : slot,
    );
    const second = await save(OWNER, { id: first.id, version: 1, slots, name: 'Lefties' });
    expect(second).toMatchObject({ id: first.id, version: 2, name: 'Lefties', slots });
    expect(await getSheet({ ctx: as(OWNER), input: { id: first.id } })).toEqual(second);
  });

  it('overwrites nothing that somebody saved in between, and says who did', async () => {
    await manage(OWNER, FRIEND);
    const { id } = await save(OWNER);
    await save(FRIEND, { id, version: 1, name: 'Fred’s' });
    await expect(save(OWNER, { id, version: 1, name: 'Olive’s' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Fred Friend'),
    });
    expect(await getSheet({ ctx: as(OWNER), input: { id } })).toMatchObject({ name: 'Fred’s', version: 2 });
  });

  it('lets one of two win who save at the same moment', async () => {
    await manage(OWNER, FRIEND);
    const { id } = await save(OWNER);
    const both = await Promise.allSettled([
      save(OWNER, { id, version: 1, name: 'Olive’s' }),
      save(FRIEND, { id, version: 1, name: 'Fred’s' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
    expect(await getSheet({ ctx: as(OWNER), input: { id } })).toMatchObject({ version: 2 });
  });

  it('keeps a lineup with its team and its game', async () => {
    const { id } = await save(OWNER);
    await expect(save(OWNER, { id, version: 1, teamId: other })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    const gameId = await newGame(OWNER);
    await expect(save(OWNER, { id, version: 1, gameId })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('keeps no more than so many, and as many for each person', async () => {
    await core.db.insert(lineupSheets).values(
      Array.from({ length: MOST_SHEETS }, (_, i) => ({
        ...sheet({ name: `Sheet ${i}` }),
        id: undefined,
        userId: OWNER,
        version: 1,
        updatedAt: new Date(),
      })),
    );
    await expect(save(OWNER)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    await expect(save(FRIEND)).resolves.toMatchObject({ version: 1 });
  });

  it('removes only the version that was seen', async () => {
    const { id } = await save(OWNER);
    await save(OWNER, { id, version: 1, name: 'Later' });
    const remove = (version: number) => removeSheet({ ctx: as(OWNER), input: { id, version } });
    await expect(remove(1)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(remove(2)).resolves.toEqual({ id });
    await expect(remove(2)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(save(OWNER, { id, version: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a default of each kind', () => {
  const defaults = async () => (await listed(OWNER)).sheets.filter((one) => one.isDefault).map(({ name }) => name);

  it('is the first one until another is chosen', async () => {
    await save(OWNER, { name: 'L1' });
    const second = await save(OWNER, { name: 'L2' });
    await save(OWNER, { name: 'R1', versus: 'R' });
    await save(OWNER, { name: 'L DH', designatedHitter: true });
    expect(await defaults()).toEqual(['L1', 'R1', 'L DH']);
    await setDefaultSheet({ ctx: as(OWNER), input: { id: second.id } });
    expect(await defaults()).toEqual(['L2', 'R1', 'L DH']);
  });

  it('gives way when it becomes another kind that has one', async () => {
    const left = await save(OWNER, { name: 'L1' });
    await save(OWNER, { name: 'R1', versus: 'R' });
    await save(OWNER, { id: left.id, version: 1, name: 'was L1', versus: 'R' });
    expect(await defaults()).toEqual(['R1']);
  });
});

describe('whose lineups are whose', () => {
  it('keeps those of an open team apart', async () => {
    const { id } = await save(OWNER);
    expect((await listed(FRIEND)).sheets).toEqual([]);
    await expect(getSheet({ ctx: as(FRIEND), input: { id } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(save(FRIEND, { id, version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(removeSheet({ ctx: as(FRIEND), input: { id, version: 1 } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(setDefaultSheet({ ctx: as(FRIEND), input: { id } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shares those of a team that has managers with them only', async () => {
    await manage(OWNER, FRIEND);
    const { id } = await save(OWNER);
    const { sheets, isShared } = await listed(FRIEND);
    expect([isShared, sheets.map((one) => one.id)]).toEqual([true, [id]]);
    await expect(listed(STRANGER)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(save(STRANGER)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(save(STRANGER, { id, version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shows them to no commissioner, who may manage the other team', async () => {
    await manage(FRIEND);
    const { id } = await save(FRIEND);
    await core.db.insert(leagueMembers).values({ leagueId: 'pd', userId: STRANGER, role: 'commissioner' });
    await expect(getSheet({ ctx: as(STRANGER), input: { id } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(listed(STRANGER)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('leaves a person what he made before the team had managers', async () => {
    const { id } = await save(OWNER);
    await manage(OWNER, FRIEND);
    expect((await listed(OWNER)).sheets.map((one) => one.id)).toEqual([id]);
    expect((await listed(FRIEND)).sheets).toEqual([]);
    await expect(save(OWNER, { id, version: 1, name: 'Mine' })).resolves.toMatchObject({ version: 2 });
  });

  it('knows no team that is not there', async () => {
    await expect(save(OWNER, { teamId: 999_999 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

it('names men of a lineup who left the team', async () => {
  const [man] = (await getLineupTeam({ ctx: as(OWNER), input: { teamId: team } })).men;
  const key = man?.player ?? 0;
  await save(OWNER, { slots: EMPTY.with(0, { battingOrder: 1, player: key, position: null }) });
  expect((await listed(OWNER)).gone).toEqual([]);
  await core.db.update(cards).set({ teamId: other }).where(eq(cards.id, key));
  expect((await listed(OWNER)).gone).toEqual([{ player: key, name: man?.name }]);
  await core.db.update(cards).set({ teamId: team }).where(eq(cards.id, key));
});

describe('drafts of a game', () => {
  it('are one for each hand, and only of who sits there', async () => {
    const gameId = await newGame(OWNER);
    const draft = await save(OWNER, { gameId });
    expect(draft).toMatchObject({ gameId, isDefault: false });
    await expect(save(OWNER, { gameId })).rejects.toMatchObject({ code: 'CONFLICT' });
    await save(OWNER, { gameId, versus: 'R' });
    const { drafts, sheets } = await listed(OWNER, gameId);
    expect([drafts.length, sheets.length]).toEqual([2, 0]);
    await expect(save(FRIEND, { gameId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(save(OWNER, { gameId, teamId: doomed })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(save(OWNER, { gameId: uuidv7() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('go with their game', async () => {
    const gameId = await newGame(OWNER);
    await save(OWNER, { gameId });
    await save(OWNER);
    await core.db.delete(games).where(eq(games.id, gameId));
    expect(await core.db.select({ gameId: lineupSheets.gameId }).from(lineupSheets)).toEqual([{ gameId: null }]);
  });
});

describe('what a game begins with', () => {
  const begin = (gameId: string, user = OWNER) => beginLineup({ ctx: as(user), input: { gameId, side: 'away' } });
  const filled = async (gameId: string, versus: 'L' | 'R') =>
    (await fillLineup({ ctx: as(OWNER), input: { gameId, side: 'away', versus, designatedHitter: true } })).slots;
  const swapped = (slots: readonly SheetSlot[]): readonly SheetSlot[] =>
    slots.map((slot) => {
      const from = { 1: 2, 2: 1 }[slot.battingOrder ?? 0];
      const other = slots.find(({ battingOrder }) => battingOrder === from);
      return other === undefined ? slot : { ...other, battingOrder: slot.battingOrder };
    });

  it('is the computer’s lineup for who saved none', async () => {
    const gameId = await newGame(OWNER);
    expect(await begin(gameId)).toMatchObject({ source: 'computer', againstLeft: null, notes: [] });
    await expect(begin(gameId, FRIEND)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is the saved defaults of both hands, and before them the game’s own draft', async () => {
    const gameId = await newGame(OWNER);
    const slots = await filled(gameId, 'R');
    await save(OWNER, { name: 'Righties', versus: 'R', designatedHitter: true, slots: swapped(slots) });
    await save(OWNER, { name: 'Lefties', versus: 'L', designatedHitter: true, slots });
    await save(OWNER, { name: 'No DH', versus: 'R', designatedHitter: false });
    const saved = await begin(gameId);
    expect(saved).toMatchObject({ source: 'saved', names: ['Righties', 'Lefties'], notes: [] });
    expect(saved.lineup).toEqual(swapped(slots));
    expect(saved.againstLeft).toEqual(slots);
    await save(OWNER, { gameId, name: 'Today', versus: 'R', designatedHitter: true, slots });
    expect(await begin(gameId)).toMatchObject({ source: 'draft', names: ['Today', 'Lefties'], lineup: slots });
  });

  it('leaves out what does not fit, and says why', async () => {
    const gameId = await newGame(OWNER);
    await save(OWNER, { name: 'Half', versus: 'R', designatedHitter: true, slots: [...EMPTY, NO_PITCHER] });
    expect(await begin(gameId)).toMatchObject({
      source: 'computer',
      notes: ['“Half” is not used: It is not finished.'],
    });
  });
});

it('goes with its team', async () => {
  await save(OWNER, { teamId: doomed });
  await core.db.update(cards).set({ teamId: null }).where(eq(cards.teamId, doomed));
  await core.db.delete(teams).where(eq(teams.id, doomed));
  expect(await core.db.select().from(lineupSheets)).toEqual([]);
});

describe('everyone of a team', () => {
  it('has marks and sets in PD', async () => {
    const { men, league, game } = await getLineupTeam({ ctx: as(OWNER), input: { teamId: team } });
    expect([league, game]).toEqual(['pd', null]);
    expect(men.length).toBeGreaterThanOrEqual(26);
    for (const man of men) {
      expect(man.cardset?.name).toBeTruthy();
      expect(man.marks.onBaseVsL).toBeGreaterThan(0);
      // A second card of a man is the only one that may not.
      const first = men.find(({ person }) => person === man.person);
      const refusal = man.standing.type === 'refused' ? man.standing.refusal : null;
      expect(refusal).toBe(first?.player === man.player ? null : 'backup');
    }
  });

  it('says in SBA who cannot play, and why', async () => {
    const [hurt] = await core.db.select().from(players).where(eq(players.teamId, paper)).limit(1);
    await core.db
      .update(players)
      .set({ injuredUntil: '9999-01-01' })
      .where(eq(players.id, hurt?.id ?? 0));
    const { men } = await getLineupTeam({ ctx: as(OWNER), input: { teamId: paper } });
    expect(men.find(({ player }) => player === hurt?.id)?.standing).toMatchObject({
      type: 'refused',
      refusal: 'injured',
    });
  });

  it('names the other side’s probable starter in a game, and its roster', async () => {
    const gameId = await newGame(OWNER);
    const { men, game } = await getLineupTeam({ ctx: as(OWNER), input: { gameId, side: 'away' } });
    expect(men.length).toBeLessThanOrEqual(26);
    expect(game).toMatchObject({ gameId, side: 'away', probable: { name: expect.any(String) } });
  });

  it.each(['L', 'R', 'any'] as const)('fills a legal lineup against %s', async (versus) => {
    for (const designatedHitter of [true, false]) {
      const gameId = await newGame(OWNER);
      const view = await core.live.view(gameId, 'away');
      const filled = await fillLineup({
        ctx: as(OWNER),
        input: { gameId, side: 'away', versus, designatedHitter },
      });
      const card = filled.slots.flatMap(({ player, position, battingOrder }) =>
        player === null || position === null ? [] : [{ player, position, battingOrder }],
      );
      const rules = { ...STANDARD_RULES, designatedHitter };
      expect(validateLineup(card, view?.card.state.away.roster ?? [], rules)).toBeNull();
      expect(filled.designatedHitter).toBe(designatedHitter);
      const ofTeam = await fillLineup({ ctx: as(OWNER), input: { teamId: paper, versus, designatedHitter } });
      expect(ofTeam.slots).toHaveLength(designatedHitter ? 10 : 9);
    }
  });
});

describe('a team’s last games', () => {
  it('are those of who manages it: what was thrown, and who began', async () => {
    const place = { ctx: as(FRIEND), input: { teamId: team } };
    expect(await lastLineup(place)).toBeNull();
    expect((await getLineupTeam(place)).rest).toEqual([]);
    const recorded = await recordGame(testGame({ innings: 2 }));
    await database.store.create(recorded.created);
    for (const commit of recorded.commits) await database.store.append(commit);
    const { gameId } = recorded.created.meta;

    const { rest } = await getLineupTeam(place);
    const outings = rest.flatMap((row) => row.outings);
    expect(outings.length).toBeGreaterThan(0);
    expect(new Set(outings.map((outing) => outing.gameId))).toEqual(new Set([gameId]));
    expect(outings.filter(({ started }) => started)).toHaveLength(1);
    expect(outings.every(({ gamesAgo }) => gamesAgo === 1)).toBe(true);
    const starter = defined(
      rest.find((row) => row.outings.some(({ started }) => started)),
      'starter',
    );
    const next = await fillLineup({ ...place, input: { teamId: team, versus: 'any', designatedHitter: true } });
    expect(next.slots.find(({ position }) => position === 'P')?.player).not.toBe(starter.player);

    const last = defined(await lastLineup(place), 'last lineup');
    expect(last).toMatchObject({ gameId, missing: [] });
    expect(last.slots.find(({ position }) => position === 'P')?.player).toBe(starter.player);

    // Somebody who was not there knows nothing of it.
    const elsewhere = { ctx: as(STRANGER), input: { teamId: team } };
    expect(await lastLineup(elsewhere)).toBeNull();
    expect((await getLineupTeam(elsewhere)).rest).toEqual([]);

    // What the managers of a team play in public everyone may know; a private game is theirs alone.
    await manage(FRIEND, OWNER);
    expect(await lastLineup(elsewhere)).toMatchObject({ gameId });
    await core.db.update(games).set({ visibility: 'private' }).where(eq(games.id, gameId));
    expect(await lastLineup(elsewhere)).toBeNull();
    expect((await getLineupTeam(elsewhere)).rest).toEqual([]);
    expect(await lastLineup(place)).toMatchObject({ gameId });
    expect((await getLineupTeam(place)).rest).toEqual(rest);

    await core.db.update(cards).set({ removedAt: new Date() }).where(eq(cards.id, starter.player));
    const without = defined(await lastLineup(place), 'last lineup');
    expect(without.missing).toEqual([{ name: expect.any(String), why: 'He is no longer on the team.' }]);
    expect(without.slots.find(({ position }) => position === 'P')?.player).toBeNull();
  });
});
