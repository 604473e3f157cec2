import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Action } from '@/game/actions';
import type { Side } from '@/game/play';
import { STANDARD_RULES } from '@/game/rules';
import { openOffice, refusalOf, type Office } from '@/testing/db-office';
import { freshId } from '@/testing/live-game';

const [AWAY, HOME] = [1, 2] as const;

let office: Office;
let ann: string;
let bob: string;

beforeAll(async () => {
  office = await openOffice();
  ann = await office.manager(AWAY, 'manager');
  bob = await office.manager(HOME, 'manager');
});
afterAll(() => office.close());

const act = (who: string, gameId: string, action: Action, actionId = freshId()) =>
  office.as(who).game.act({ gameId, actionId, action });

async function game(): Promise<string> {
  const { gameId, invite } = await office.as(ann).game.create({
    league: 'pd',
    away: { teamId: AWAY, manager: 'me' },
    home: { teamId: HOME, manager: 'friend' },
    rules: { ...STANDARD_RULES, innings: 1 },
    visibility: 'public',
    mode: 'friendly',
    pace: null,
  });
  const claim = (who: string, side: Side, secret: string | null) =>
    office.as(who).game.claimSeat({ gameId, actionId: freshId(), side, invite: secret, nonce: 'abcdef0123' });
  await claim(ann, 'away', null);
  await claim(bob, 'home', invite);
  return gameId;
}

const lineupOf = (who: string, gameId: string, side: Side) => office.as(who).lineup.suggest({ gameId, side });

/** Takes whoever can catch off the visitors' roster. */
async function withoutCatchers(gameId: string): Promise<readonly number[]> {
  const { pool, roster } = await office.as(ann).roster.pool({ gameId, side: 'away' });
  const remove = pool
    .filter(({ player, positions }) => roster.includes(player) && positions.includes('C'))
    .map(({ player }) => player);
  await office.as(ann).roster.change({ gameId, actionId: freshId(), side: 'away', add: [], remove });
  return remove;
}

it('refuses the lineup of a roster that breaks a rule, with the rule and what would mend it', async () => {
  const gameId = await game();
  const removed = await withoutCatchers(gameId);
  const lineup = await lineupOf(ann, gameId, 'away');
  const handIn = () => act(ann, gameId, { type: 'submitLineup', lineup });
  expect(await refusalOf(handIn())).toBe('ILLEGAL_ROSTER');
  await expect(handIn()).rejects.toThrow(/The roster of .+: No catcher\. Add a catcher\./);
  // The other side's lineup is not in the way of it.
  await act(bob, gameId, { type: 'submitLineup', lineup: await lineupOf(bob, gameId, 'home') });
  await office.as(ann).roster.change({ gameId, actionId: freshId(), side: 'away', add: [...removed], remove: [] });
  await act(ann, gameId, { type: 'submitLineup', lineup: await lineupOf(ann, gameId, 'away') });
  await act(bob, gameId, { type: 'start' });
});

it('tells a first telling again after the first pitch', async () => {
  const gameId = await game();
  const handIn: Action = { type: 'submitLineup', lineup: await lineupOf(ann, gameId, 'away') };
  const actionId = freshId();
  const first = await act(ann, gameId, handIn, actionId);
  await act(bob, gameId, { type: 'submitLineup', lineup: await lineupOf(bob, gameId, 'home') });
  await act(bob, gameId, { type: 'start' });
  expect(await act(ann, gameId, handIn, actionId)).toEqual(first);
  expect(await refusalOf(act(ann, gameId, handIn))).toBe('WRONG_PHASE');
});
