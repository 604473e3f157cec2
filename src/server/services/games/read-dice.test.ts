import { expect, it } from 'vitest';
import { verifyReceipt } from '@/game/verified-dice';
import { playUntil, seatedGame, testGame } from '@/testing/live-game';
import { playRewound } from '@/testing/live-rewind';
import { memoryCore } from '@/testing/memory-core';
import { readDice } from './read-dice';

const visitor = { account: null, session: null, address: 'here' };

it('tells every die of a game once, and the seed when it is over: then all of them can be checked', async () => {
  const core = memoryCore();
  const gameId = await seatedGame(core.live, testGame({ innings: 3 }));
  const ctx = { core, caller: visitor };
  await playUntil(core.live, gameId, ({ playCount }) => playCount >= 5);
  const during = await readDice({ ctx, input: { gameId } });
  expect(during.epochs.map(({ seed }) => seed)).toEqual([null]);
  expect(during.dice.length).toBeGreaterThan(0);

  const state = await playUntil(core.live, gameId, ({ phase }) => phase.type === 'final');
  const receipt = await readDice({ ctx, input: { gameId } });
  expect(receipt.nonces).toHaveLength(2);
  expect(receipt.dice.map(({ die }) => die.n)).toEqual(Array.from({ length: state.dice.next }, (_, n) => n));
  expect(verifyReceipt(receipt)).toMatchObject({ ok: true, checked: state.dice.next, pending: 0 });

  const [first, ...others] = receipt.dice;
  if (first === undefined) throw new Error('no dice');
  const other = (first.die.face % first.die.sides) + 1;
  const changed = { ...receipt, dice: [{ ...first, die: { ...first.die, face: other } }, ...others] };
  expect(verifyReceipt(changed).ok).toBe(false);
  await core.live.close();
});

it('tells the dice of struck plays too, and those of a game that was taken up again by their own seed', async () => {
  const core = memoryCore();
  const gameId = await seatedGame(core.live, testGame({ innings: 3 }));
  await playRewound(core.live, gameId);
  const receipt = await readDice({ ctx: { core, caller: visitor }, input: { gameId } });
  expect(receipt.epochs.map(({ epoch }) => epoch)).toEqual([1, 2]);
  expect(new Set(receipt.dice.map(({ epoch }) => epoch))).toEqual(new Set([1, 2]));
  expect(verifyReceipt(receipt)).toMatchObject({ ok: true, checked: receipt.dice.length, pending: 0 });
  await core.live.close();
});
