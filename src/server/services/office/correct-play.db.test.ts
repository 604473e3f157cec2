import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Play } from '@/game/play';
import { calledAs } from '@/game/revise/scorings';
import { STANDARD_RULES } from '@/game/rules';
import { auditLog } from '@/server/db/schema/audit';
import { battingLines } from '@/server/db/schema/lines';
import { defined } from '@/shared/assert';
import { openOffice, refusalOf, type Office } from '@/testing/db-office';
import { FRIEND, OWNER, playUntil } from '@/testing/live-game';

const REASON = 'the book had it otherwise';
let office: Office;
let boss: string;

beforeAll(async () => {
  office = await openOffice();
  boss = await office.member('pd', 'commissioner');
  await office.friends();
});
afterAll(() => office.close());

const isClean = ({ kind, advances }: Play): boolean => kind === 'single' && advances.length === 1;

/** A game of two friends that is over, with a single that moved nobody else. */
async function played(): Promise<{ readonly gameId: string; readonly single: Play }> {
  for (;;) {
    const { gameId, invite } = await office.as(OWNER).game.create({
      league: 'pd',
      away: { teamId: 1, manager: 'friend' },
      home: { teamId: 2, manager: 'me' },
      rules: { ...STANDARD_RULES, innings: 3 },
      visibility: 'public',
      mode: 'friendly',
      pace: null,
    });
    const seat = { gameId, nonce: 'abcdef0123' };
    await office.as(OWNER).game.claimSeat({ ...seat, actionId: randomUUID(), side: 'home', invite: null });
    await office.as(FRIEND).game.claimSeat({ ...seat, actionId: randomUUID(), side: 'away', invite });
    await playUntil(office.core.live, gameId, ({ phase }) => phase.type === 'final');
    const { plays } = await office.as(null).game.plays({ gameId, limit: 100 });
    const single = plays.find(({ play }) => isClean(play))?.play;
    if (single !== undefined) return { gameId, single };
  }
}

it('a commissioner sees what a correction changes, makes it, and every number follows', async () => {
  const { gameId, single } = await played();
  const { number } = single;
  const play = calledAs(single, 'error', 6);
  const preview = (who: string | null) => office.as(who).game.previewCorrection({ gameId, number, play });
  expect(await refusalOf(preview(null))).toBe('UNAUTHENTICATED');
  for (const who of [await office.person('Stranger'), await office.member('sba', 'commissioner')]) {
    expect(await refusalOf(preview(who))).toBe('FORBIDDEN');
  }
  const effect = await preview(boss);
  expect(await preview(OWNER)).toEqual(effect);
  const ofBatter = effect.lines.filter(({ kind, lineupId }) => kind === 'batting' && lineupId === single.batter);
  expect(ofBatter.map(({ key, was, now }) => [key, now - was])).toEqual([
    ['h', -1],
    ['roe', 1],
  ]);
  expect(effect.now).toEqual(effect.was);

  const { view, mayRevise } = await office.as(boss).game.get({ gameId });
  expect(mayRevise).toBe(true);
  expect((await office.as(OWNER).game.get({ gameId })).mayRevise).toBe(false);
  const line = () =>
    office.core.db
      .select({ h: battingLines.h })
      .from(battingLines)
      .where(and(eq(battingLines.gameId, gameId), eq(battingLines.lineupId, single.batter)));
  const [before] = await line();
  const team = async () =>
    (await office.as(null).stats.team({ teamId: single.half === 'top' ? 1 : 2, seasonId: null })).batting;
  const hits = async () => (await team()).reduce((sum, { h }) => sum + h, 0);
  const hitsBefore = await hits();
  await office.as(boss).office.decideGame({
    gameId,
    actionId: randomUUID(),
    action: { type: 'correctPlay', number, play },
    reason: REASON,
  });

  const { card } = (await office.as(null).game.get({ gameId })).view;
  expect(card.corrections).toMatchObject([{ reason: REASON, side: null, play: { number, kind: 'error' } }]);
  expect(card.state.status).toBe('completed');
  expect(card.state.score).toEqual(view.card.state.score);
  const side = single.half === 'top' ? 'away' : 'home';
  for (const { kind, lineupId, key, now, side: of } of effect.lines) {
    const sum = card.box[of][kind]
      .filter((one) => one.lineupId === lineupId)
      .reduce((total, one) => total + Number(Reflect.get(one, key)), 0);
    expect([of, kind, lineupId, key, sum]).toEqual([of, kind, lineupId, key, now]);
  }
  expect(card.box[side].h).toBe(view.card.box[side].h - 1);
  const [after] = await line();
  expect(defined(after, 'line').h).toBe(defined(before, 'line').h - 1);
  expect(await hits()).toBe(hitsBefore - 1);
  const [note] = await office.core.db.select().from(auditLog).where(eq(auditLog.subjectId, gameId));
  expect(note).toMatchObject({ action: 'game.correctPlay', userId: boss, reason: REASON });
  expect(note?.summary).toContain(`scored play ${number} of `);
  expect((await office.restarted().live.view(gameId, 'spectator'))?.card.box).toEqual(card.box);
});
