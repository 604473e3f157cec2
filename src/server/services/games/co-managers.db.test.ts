import { and, eq, ne } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '@/game/decisions';
import type { Action } from '@/game/actions';
import type { Side } from '@/game/play';
import { STANDARD_RULES } from '@/game/rules';
import { auditLog } from '@/server/db/schema/audit';
import { teamManagers } from '@/server/db/schema/people';
import { openOffice, refusalOf, type Office } from '@/testing/db-office';
import { freshId } from '@/testing/live-game';

/** Teams of the PD sample: visitors and hosts of these games, and one that nobody manages. */
const [AWAY, HOME, OPEN] = [1, 2, 3] as const;
const NONCE = 'abcdef0123';

let office: Office;
let ann: string;
let cat: string;
let bob: string;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
beforeEach(async () => {
  await office.core.db.delete(teamManagers);
  ann = await office.manager(AWAY, 'manager');
  cat = await office.manager(AWAY, 'co-manager');
  bob = await office.manager(HOME, 'manager');
});

const act = (who: string, gameId: string, action: Action) =>
  office.as(who).game.act({ gameId, actionId: freshId(), action });
const takeOver = (who: string, gameId: string, side: Side = 'away') =>
  office.as(who).game.takeOver({ gameId, actionId: freshId(), side });
const handed = (who: string, gameId: string, side: Side = 'away') => office.as(who).lineup.handed({ gameId, side });
const claim = (who: string, gameId: string, side: Side, invite: string | null) =>
  office.as(who).game.claimSeat({ gameId, actionId: freshId(), side, invite, nonce: NONCE });
const seatsOf = async (gameId: string) => (await office.core.live.meta(gameId))?.seats;
const lineupOf = (who: string, gameId: string, side: Side) => office.as(who).lineup.suggest({ gameId, side });

interface Made {
  readonly home?: number;
  readonly visibility?: 'public' | 'private';
  readonly mode?: 'friendly' | 'practice';
  readonly by?: string;
}

/** A game whose away seat is kept for its maker; the home seat is open to whoever has the invite. */
const empty = ({ home = HOME, visibility = 'public', mode = 'friendly', by = ann }: Made = {}) =>
  office.as(by).game.create({
    league: 'pd',
    away: { teamId: AWAY, manager: 'me' },
    home: { teamId: home, manager: 'friend' },
    rules: { ...STANDARD_RULES, innings: 1 },
    visibility,
    mode,
    pace: null,
  });

/** As `empty`, with its maker in his seat. */
async function half(made: Made = {}) {
  const { gameId, invite } = await empty(made);
  await claim(made.by ?? ann, gameId, 'away', null);
  return { gameId, invite };
}

/** Ann sits for the visitors, Bob for the hosts. */
async function whole(made: Made = {}): Promise<string> {
  const { gameId, invite } = await half(made);
  await claim(bob, gameId, 'home', invite);
  return gameId;
}

/** Both lineups are in and the first pitch is thrown. */
async function begun(): Promise<string> {
  const gameId = await whole();
  await act(ann, gameId, { type: 'submitLineup', lineup: await lineupOf(ann, gameId, 'away') });
  await act(bob, gameId, { type: 'submitLineup', lineup: await lineupOf(bob, gameId, 'home') });
  await act(bob, gameId, { type: 'start' });
  return gameId;
}

describe('a co-manager, while a colleague sits for the team', () => {
  it('changes the roster and hands in the lineup, which the colleague sees and nobody else', async () => {
    const gameId = await whole();
    expect((await office.as(cat).game.get({ gameId })).helps).toBe('away');
    const { canEdit, roster } = await office.as(cat).roster.pool({ gameId, side: 'away' });
    expect(canEdit).toBe(true);
    const last = roster.at(-1) ?? 0;
    const changed = await office
      .as(cat)
      .roster.change({ gameId, actionId: freshId(), side: 'away', add: [], remove: [last] });
    expect(changed.roster).not.toContain(last);
    await office.as(cat).roster.autoFill({ gameId, actionId: freshId(), side: 'away' });

    const { lineup } = await office.as(cat).lineup.begin({ gameId, side: 'away' });
    const answer = await act(cat, gameId, { type: 'submitLineup', lineup });
    // He watches as everyone does: what is sealed is told him by the one call that is for it.
    expect(answer.events).toMatchObject([{ type: 'lineupSubmitted', data: { side: 'away', card: null } }]);
    expect(await handed(cat, gameId)).toEqual({ lineup, againstLeft: null });
    expect(await handed(ann, gameId)).toEqual({ lineup, againstLeft: null });
    expect((await office.as(ann).game.get({ gameId })).view.card.state.away.submitted?.card).toEqual(lineup);
    const { inLineup } = await office.as(cat).roster.now({ gameId, side: 'away' });
    expect(inLineup).toHaveLength(lineup.length);

    for (const who of [bob, await office.person('Stranger'), await office.member('pd', 'commissioner')]) {
      expect(await refusalOf(handed(who, gameId))).toBe('FORBIDDEN');
      expect((await office.as(who).game.get({ gameId })).view.card.state.away.submitted?.card).toBeNull();
      expect((await office.as(who).roster.now({ gameId, side: 'away' })).inLineup).toEqual([]);
    }
    const seen = await office.as(cat).game.log({ gameId });
    expect(seen.events.filter(({ type }) => type === 'lineupSubmitted')).toMatchObject([{ data: { card: null } }]);
  });

  it('has no part in the other side, and does nothing but that', async () => {
    const gameId = await whole();
    const lineup = await lineupOf(bob, gameId, 'home');
    await act(bob, gameId, { type: 'submitLineup', lineup });
    expect(await refusalOf(handed(cat, gameId, 'home'))).toBe('FORBIDDEN');
    expect(await refusalOf(office.as(cat).lineup.begin({ gameId, side: 'home' }))).toBe('FORBIDDEN');
    expect((await office.as(cat).roster.now({ gameId, side: 'home' })).inLineup).toEqual([]);
    const man = lineup[0]?.player ?? 0;
    const place = { gameId, actionId: freshId(), side: 'home' } as const;
    expect(await refusalOf(office.as(cat).roster.change({ ...place, add: [], remove: [man] }))).toBe('FORBIDDEN');
    // The hosts' lineup names none of the visitors' men: it is judged as the visitors', and refused.
    expect(await refusalOf(act(cat, gameId, { type: 'submitLineup', lineup }))).toBe('ILLEGAL_LINEUP');
    for (const type of ['start', 'resign', 'resume', 'roll'] as const) {
      expect(await refusalOf(act(cat, gameId, { type }))).toBe('FORBIDDEN');
    }
  });

  it('is done with it at the first pitch', async () => {
    const gameId = await begun();
    expect(await handed(cat, gameId)).toBeNull();
    expect((await office.as(cat).roster.pool({ gameId, side: 'away' })).canEdit).toBe(false);
    const lineup = await lineupOf(cat, gameId, 'away');
    expect(await refusalOf(act(cat, gameId, { type: 'submitLineup', lineup }))).toBe('WRONG_PHASE');
    const decision = { type: 'decideOffense', decision: STANDARD_OFFENSE } as const;
    expect(await refusalOf(act(cat, gameId, decision))).toBe('FORBIDDEN');
    // Nor does he see what his side calls for this pitch before it is open to all.
    await act(ann, gameId, decision);
    const { phase } = (await office.as(cat).game.get({ gameId })).view.card.state;
    expect(phase).toMatchObject({ type: 'decisions', offense: { decision: null } });
  });

  it('is nobody once the team is not his', async () => {
    const gameId = await whole();
    await act(ann, gameId, { type: 'submitLineup', lineup: await lineupOf(ann, gameId, 'away') });
    expect(await handed(cat, gameId)).not.toBeNull();
    await office.core.db.delete(teamManagers).where(and(eq(teamManagers.userId, cat), eq(teamManagers.teamId, AWAY)));
    expect(await refusalOf(handed(cat, gameId))).toBe('FORBIDDEN');
    expect(await refusalOf(takeOver(cat, gameId))).toBe('FORBIDDEN');
    expect((await office.as(cat).roster.pool({ gameId, side: 'away' })).canEdit).toBe(false);
  });
});

describe('nobody gets to know or to act for both sides', () => {
  it('who manages both teams helps neither', async () => {
    const both = await office.manager(AWAY, 'co-manager');
    await office.core.db.insert(teamManagers).values({ teamId: HOME, userId: both, role: 'co-manager' });
    const gameId = await whole();
    await act(ann, gameId, { type: 'submitLineup', lineup: await lineupOf(ann, gameId, 'away') });
    expect((await office.as(both).game.get({ gameId })).helps).toBeNull();
    for (const side of ['away', 'home'] as const) {
      expect(await refusalOf(handed(both, gameId, side))).toBe('FORBIDDEN');
      expect(await refusalOf(takeOver(both, gameId, side))).toBe('FORBIDDEN');
      expect((await office.as(both).roster.now({ gameId, side })).inLineup).toEqual([]);
      expect((await office.as(both).roster.pool({ gameId, side })).canEdit).toBe(false);
    }
    const lineup = await lineupOf(bob, gameId, 'home');
    expect(await refusalOf(act(both, gameId, { type: 'submitLineup', lineup }))).toBe('FORBIDDEN');
  });

  it('who sits opposite is no colleague: no roster, no lineup, no draft, no seat', async () => {
    const { gameId, invite } = await half({ home: OPEN });
    await claim(cat, gameId, 'home', invite);
    await act(ann, gameId, { type: 'submitLineup', lineup: await lineupOf(ann, gameId, 'away') });
    expect((await office.as(cat).game.get({ gameId })).helps).toBeNull();
    expect(await refusalOf(handed(cat, gameId))).toBe('FORBIDDEN');
    expect(await refusalOf(takeOver(cat, gameId))).toBe('FORBIDDEN');
    expect((await office.as(cat).roster.pool({ gameId, side: 'away' })).canEdit).toBe(false);
    expect((await office.as(cat).roster.now({ gameId, side: 'away' })).inLineup).toEqual([]);
    expect(await refusalOf(office.as(cat).lineup.sheets({ teamId: AWAY, gameId }))).toBe('FORBIDDEN');
    // What the team keeps for any game stays his.
    expect(await refusalOf(office.as(cat).lineup.sheets({ teamId: AWAY }))).toBe('accepted');
  });

  it('who sits opposite does not pick for an open seat either, whatever he manages', async () => {
    await office.core.db.insert(teamManagers).values({ teamId: HOME, userId: ann, role: 'co-manager' });
    const { gameId } = await half();
    expect((await office.as(ann).roster.pool({ gameId, side: 'home' })).canEdit).toBe(false);
    expect((await office.as(bob).roster.pool({ gameId, side: 'home' })).canEdit).toBe(true);
  });

  it('who sits for one team leaves the other to its other manager, and takes it where he is the only one', async () => {
    await office.core.db.insert(teamManagers).values({ teamId: HOME, userId: ann, role: 'co-manager' });
    const { gameId, invite } = await half();
    expect((await office.as(ann).game.get({ gameId, invite })).claimable).toEqual([]);
    expect(await refusalOf(claim(ann, gameId, 'home', invite))).toBe('FORBIDDEN');
    // Of two presses at once one counts.
    const other = await empty();
    const presses = [claim(ann, other.gameId, 'away', null), claim(ann, other.gameId, 'home', other.invite)];
    expect((await Promise.all(presses.map(refusalOf))).toSorted()).toEqual(['FORBIDDEN', 'accepted']);
    await office.core.db.delete(teamManagers).where(and(eq(teamManagers.teamId, HOME), ne(teamManagers.userId, ann)));
    expect((await office.as(ann).game.get({ gameId, invite })).claimable).toEqual(['home']);
    expect(await refusalOf(claim(ann, gameId, 'home', invite))).toBe('accepted');
    expect(await seatsOf(gameId)).toEqual({ away: ann, home: ann });
  });

  it('who may have read a sealed lineup does not sit down opposite it', async () => {
    const { gameId, invite } = await half({ home: OPEN });
    await act(ann, gameId, { type: 'submitLineup', lineup: await lineupOf(ann, gameId, 'away') });
    expect(await handed(cat, gameId)).not.toBeNull();
    expect(await refusalOf(claim(cat, gameId, 'home', invite))).toBe('FORBIDDEN');
    expect(await refusalOf(claim(await office.person('Guest'), gameId, 'home', invite))).toBe('accepted');
  });

  it('a stranger in a practice game is no colleague of the team’s managers', async () => {
    const guest = await office.person('Guest');
    const { gameId } = await half({ mode: 'practice', by: guest });
    await act(guest, gameId, { type: 'submitLineup', lineup: await lineupOf(guest, gameId, 'away') });
    expect(await refusalOf(handed(ann, gameId))).toBe('FORBIDDEN');
    expect(await refusalOf(takeOver(ann, gameId))).toBe('FORBIDDEN');
    expect((await office.as(ann).roster.pool({ gameId, side: 'away' })).canEdit).toBe(false);
  });

  it('a private game is not there for colleagues who were not asked to it', async () => {
    const gameId = await whole({ visibility: 'private' });
    expect(await refusalOf(handed(cat, gameId))).toBe('NOT_FOUND');
    expect(await refusalOf(takeOver(cat, gameId))).toBe('NOT_FOUND');
  });
});

describe('taking over the seat', () => {
  it('is one call; the other becomes the colleague, and the league’s log tells of it once', async () => {
    const gameId = await begun();
    const request = { gameId, actionId: freshId(), side: 'away' } as const;
    const answer = await office.as(cat).game.takeOver(request);
    expect(answer.events).toMatchObject([
      { type: 'seatReassigned', by: { kind: 'manager', side: 'away' }, data: { side: 'away', seated: true } },
    ]);
    expect(await office.as(cat).game.takeOver(request)).toEqual(answer);
    expect(await seatsOf(gameId)).toEqual({ away: cat, home: bob });
    const mine = await office.as(cat).game.get({ gameId });
    expect(mine).toMatchObject({ helps: null, view: { viewer: 'away' }, summary: { mine: ['away'] } });
    const hers = await office.as(ann).game.get({ gameId });
    expect(hers).toMatchObject({ helps: 'away', view: { viewer: 'spectator' } });
    const decision = { type: 'decideOffense', decision: STANDARD_OFFENSE } as const;
    expect(await refusalOf(act(ann, gameId, decision))).toBe('FORBIDDEN');
    expect(await refusalOf(act(cat, gameId, decision))).toBe('accepted');
    const notes = await office.core.db.select().from(auditLog).where(eq(auditLog.subjectId, gameId));
    expect(notes).toMatchObject([{ leagueId: 'pd', userId: cat, action: 'game.takeOver' }]);
    expect(notes[0]?.summary).toMatch(
      /^The co-manager \(TEST\) took over the seat of .+ from The manager \(TEST\) in /,
    );
    const restarted = office.restarted();
    expect((await restarted.live.meta(gameId))?.seats).toEqual({ away: cat, home: bob });
  });

  it('waits while what this side has called waits for the other', async () => {
    const gameId = await begun();
    await act(ann, gameId, { type: 'decideOffense', decision: STANDARD_OFFENSE });
    expect(await refusalOf(takeOver(cat, gameId))).toBe('WRONG_PHASE');
    await act(bob, gameId, { type: 'decideDefense', decision: STANDARD_DEFENSE });
    expect(await refusalOf(takeOver(cat, gameId))).toBe('accepted');
  });

  it('goes on while the other side’s call waits for this one', async () => {
    const gameId = await begun();
    await act(bob, gameId, { type: 'decideDefense', decision: STANDARD_DEFENSE });
    expect(await refusalOf(takeOver(cat, gameId))).toBe('accepted');
    const { phase } = (await office.as(cat).game.get({ gameId })).view.card.state;
    expect(phase).toMatchObject({ type: 'decisions', defense: { decision: null } });
  });

  it('is for the team’s managers alone, from one of them, while the game goes on', async () => {
    const gameId = await begun();
    expect(await refusalOf(takeOver(bob, gameId))).toBe('FORBIDDEN');
    expect(await refusalOf(takeOver(cat, gameId, 'home'))).toBe('FORBIDDEN');
    expect(await refusalOf(takeOver(ann, gameId))).toBe('FORBIDDEN');
    expect(await refusalOf(takeOver(await office.member('pd', 'commissioner'), gameId))).toBe('FORBIDDEN');
    await act(bob, gameId, { type: 'resign' });
    expect(await refusalOf(takeOver(cat, gameId))).toBe('GAME_OVER');
  });

  it('of two at once has one winner, and he is not thrown out again', async () => {
    const dan = await office.manager(AWAY, 'co-manager');
    const gameId = await begun();
    const answers = await Promise.all([cat, dan].map((who) => refusalOf(takeOver(who, gameId))));
    expect(answers.toSorted()).toEqual(['FORBIDDEN', 'accepted']);
    expect((await seatsOf(gameId))?.away).toBe(answers[0] === 'accepted' ? cat : dan);
  });

  it('before the first pitch shows the colleague the lineup that is in', async () => {
    const gameId = await whole();
    const lineup = await lineupOf(ann, gameId, 'away');
    await act(ann, gameId, { type: 'submitLineup', lineup });
    await takeOver(cat, gameId);
    expect((await office.as(cat).game.get({ gameId })).view.card.state.away.submitted?.card).toEqual(lineup);
    expect((await office.as(ann).game.get({ gameId })).view.card.state.away.submitted?.card).toBeNull();
  });
});
