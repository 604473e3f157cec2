import { randomUUID } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkEventFile } from '@/formats/retrosheet/check/check-event-file';
import { readRoster, readTeams } from '@/formats/retrosheet/people';
import { foldScorecard } from '@/game/fold-scorecard';
import type { LoggedEvent } from '@/game/events';
import type { OfficeAction } from '@/game/office/office-action';
import { foldLog } from '@/game/revise/fold-log';
import { STANDARD_RULES } from '@/game/rules';
import { viewEvent, viewScorecard } from '@/game/view';
import { VIEWERS } from '@/game/viewer';
import { rebuildProjections } from '@/server/db/rebuild-projections';
import { games } from '@/server/db/schema/games';
import { cards } from '@/server/db/schema/leagues';
import { plays } from '@/server/db/schema/plays';
import { gameCardsetLinks, lineups, rosterLinks } from '@/server/db/schema/rosters';
import { defined } from '@/shared/assert';
import { openOffice, refusalOf, type Office } from '@/testing/db-office';
import { FRIEND, freshId, OWNER, playUntil } from '@/testing/live-game';
import { exportGame } from '../games/export-game';
import type { ExportKind } from '../games/export-files';
import { wholeLog } from '../games/whole-log';

const REASON = 'the league said so';
const NONCE = 'abcdef0123';
let office: Office;
let boss: string;

beforeAll(async () => {
  office = await openOffice();
  boss = await office.member('pd', 'commissioner');
  await office.friends();
});
afterAll(() => office.close());

/** A game of two friends: the owner at home. */
async function friends(): Promise<string> {
  const { gameId, invite } = await office.as(OWNER).game.create({
    league: 'pd',
    away: { teamId: 1, manager: 'friend' },
    home: { teamId: 2, manager: 'me' },
    rules: { ...STANDARD_RULES, innings: 3 },
    visibility: 'public',
    mode: 'friendly',
    pace: null,
  });
  const seat = { gameId, nonce: NONCE };
  await office.as(OWNER).game.claimSeat({ ...seat, actionId: randomUUID(), side: 'home', invite: null });
  await office.as(FRIEND).game.claimSeat({ ...seat, actionId: randomUUID(), side: 'away', invite });
  return gameId;
}

const decide = (gameId: string, action: OfficeAction) =>
  office.as(boss).office.decideGame({ gameId, actionId: randomUUID(), action, reason: REASON });

async function rowsOf(gameId: string) {
  const { db } = office.core;
  return {
    games: await db.select().from(games).where(eq(games.id, gameId)),
    plays: await db.select().from(plays).where(eq(plays.gameId, gameId)).orderBy(asc(plays.number)),
    lineups: await db.select().from(lineups).where(eq(lineups.gameId, gameId)).orderBy(asc(lineups.id)),
    cardsets: await db.select().from(gameCardsetLinks).where(eq(gameCardsetLinks.gameId, gameId)),
    rosters: (await db.select().from(rosterLinks).where(eq(rosterLinks.gameId, gameId)))
      .map(({ id: _id, ...row }) => row)
      .toSorted((a, b) => (a.cardId ?? 0) - (b.cardId ?? 0)),
  };
}

const sendHome = async (gameId: string, side: 'away' | 'home', user: string, at: number) => {
  const { roster } = await office.as(user).roster.now({ gameId, side });
  const remove = [defined(roster.at(at), 'man')];
  await office.as(user).roster.change({ gameId, side, actionId: freshId(), add: [], remove });
  return remove;
};

describe('a game whose roster changed and in which the league decided', () => {
  it('is the same from its log: in memory, after a restart, in its rows and for every viewer', async () => {
    const gameId = await friends();
    const { live } = office.core;
    await sendHome(gameId, 'away', FRIEND, -1);
    const [back] = await sendHome(gameId, 'home', OWNER, -2);
    await office.as(OWNER).roster.addCard({ gameId, side: 'home', actionId: freshId(), cardId: defined(back, 'man') });
    await playUntil(live, gameId, ({ playCount }) => playCount === 6);
    await playUntil(live, gameId, ({ phase }) => phase.type === 'decisions');
    await decide(gameId, { type: 'nudge' });
    await decide(gameId, { type: 'suspend' });
    await decide(gameId, { type: 'resume' });
    await decide(gameId, { type: 'rewind', toPlay: 3 });
    const end = await playUntil(live, gameId, ({ phase }) => phase.type === 'final');

    const log = await wholeLog(office.core, gameId, 'both');
    expect(new Set(log.map(({ type }) => type))).toContain('rosterChanged');
    expect(log.filter(({ type }) => type === 'leagueDecided')).toHaveLength(3);
    const { card } = defined(await live.view(gameId, 'both'), 'view');
    expect(card.state).toEqual(end);
    expect(foldLog(log).state).toEqual(card.state);
    const again = office.restarted();
    await again.live.recoverAll();
    expect(defined(await again.live.view(gameId, 'both'), 'view').card.state).toEqual(card.state);

    const before = await rowsOf(gameId);
    expect(before.rosters).toHaveLength(end.away.roster.length + end.home.roster.length);
    await office.core.db.update(plays).set({ hit: 1, description: 'wrong' }).where(eq(plays.gameId, gameId));
    await office.core.db.update(lineups).set({ position: 'P' }).where(eq(lineups.gameId, gameId));
    expect(await rebuildProjections(office.core.db, gameId)).toBe(true);
    expect(await rowsOf(gameId)).toEqual(before);

    // Up to the rewind, which brings every viewer a snapshot.
    const stands = log.slice(
      0,
      log.findIndex(({ type }) => type === 'rewound'),
    );
    for (const viewer of VIEWERS) {
      const folded = (events: readonly LoggedEvent[]) =>
        defined(events.reduce<ReturnType<typeof foldScorecard> | null>(foldScorecard, null), 'events');
      expect(folded(stands.map((event) => viewEvent(event, viewer)))).toEqual(viewScorecard(folded(stands), viewer));
    }

    const file = async (kind: ExportKind) => {
      const account = { userId: OWNER, name: 'Owner', tag: 'TEST' };
      const ctx = { core: office.core, caller: { account, session: 's', address: '::1' } };
      return (await exportGame({ ctx, input: { gameId, file: kind } })).text;
    };
    const told = JSON.parse(await file('log.json')) as { readonly events: readonly LoggedEvent[] };
    expect(foldLog(told.events).state).toEqual(card.state);
    const men = [...readRoster(await file('away-roster')), ...readRoster(await file('home-roster'))];
    const faults = checkEventFile(await file('event-file'), {
      teams: new Map(readTeams(await file('teams')).map((team) => [team.id, team])),
      rosters: new Map(men.map((man) => [man.id, man])),
    });
    expect(faults).toEqual([]);

    // Void takes the rows' standing away, and again the log says so.
    await decide(gameId, { type: 'void' });
    const voided = await rowsOf(gameId);
    expect(voided.games).toMatchObject([{ endReason: 'no contest', winner: null }]);
    expect(await rebuildProjections(office.core.db, gameId)).toBe(true);
    expect(await rowsOf(gameId)).toEqual(voided);
  });
});

describe('at the same moment', () => {
  it('two managers pick one man: one of them gets him', async () => {
    const gameId = await friends();
    const [cardId = 0] = await sendHome(gameId, 'home', OWNER, -1);
    await sendHome(gameId, 'away', FRIEND, -1);
    // Now he is on no team, and both may bring him.
    await office.core.db.update(cards).set({ teamId: null }).where(eq(cards.id, cardId));
    const add = (user: string, side: 'away' | 'home') =>
      refusalOf(office.as(user).roster.addCard({ gameId, side, actionId: freshId(), cardId }));
    expect((await Promise.all([add(FRIEND, 'away'), add(OWNER, 'home')])).toSorted()).toEqual([
      'ILLEGAL_ROSTER',
      'accepted',
    ]);
    expect((await rowsOf(gameId)).rosters.filter((row) => row.cardId === cardId)).toHaveLength(1);
    await office.core.db.update(cards).set({ teamId: 2 }).where(eq(cards.id, cardId));
  });

  it('a lineup is handed in and one of its men sent home: one of the two is refused', async () => {
    const gameId = await friends();
    const lineup = await office.as(OWNER).lineup.suggest({ gameId, side: 'home' });
    const remove = [defined(lineup[0], 'man').player];
    const home = office.as(OWNER);
    const answers = await Promise.all([
      refusalOf(home.game.act({ gameId, actionId: freshId(), action: { type: 'submitLineup', lineup } })),
      refusalOf(home.roster.change({ gameId, side: 'home', actionId: freshId(), add: [], remove })),
    ]);
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
    const { view } = await home.game.get({ gameId });
    const { roster, submitted } = view.card.state.home;
    const named = submitted?.card?.map(({ player }) => player) ?? [];
    expect(named.every((player) => roster.some((man) => man.player === player))).toBe(true);
  });

  it('a game starts and a roster changes: whatever comes first, the rows are the log’s', async () => {
    const gameId = await friends();
    await playUntil(office.core.live, gameId, ({ phase }) => phase.type === 'ready');
    const { roster, inLineup } = await office.as(FRIEND).roster.now({ gameId, side: 'away' });
    const remove = [
      defined(
        roster.find((player) => !inLineup.includes(player)),
        'man on the bench',
      ),
    ];
    const [start, change] = await Promise.all([
      refusalOf(office.as(OWNER).game.act({ gameId, actionId: freshId(), action: { type: 'start' } })),
      refusalOf(office.as(FRIEND).roster.change({ gameId, side: 'away', actionId: freshId(), add: [], remove })),
    ]);
    expect(start).toBe('accepted');
    expect(['accepted', 'WRONG_PHASE']).toContain(change);
    const { view } = await office.as(FRIEND).game.get({ gameId });
    const players = [...view.card.state.away.roster, ...view.card.state.home.roster].map(({ player }) => player);
    const { rosters } = await rowsOf(gameId);
    expect(rosters.map(({ cardId }) => cardId)).toEqual(players.toSorted((a, b) => a - b));
  });

  it('a game ends and is declared void: it is void', async () => {
    const gameId = await friends();
    await playUntil(office.core.live, gameId, ({ playCount }) => playCount === 2);
    const [, ended] = await Promise.all([
      decide(gameId, { type: 'void' }),
      refusalOf(office.as(FRIEND).game.act({ gameId, actionId: freshId(), action: { type: 'resign' } })),
    ]);
    expect(['accepted', 'GAME_OVER']).toContain(ended);
    expect((await rowsOf(gameId)).games).toMatchObject([
      { status: 'completed', endReason: 'no contest', winner: null },
    ]);
  });
});
