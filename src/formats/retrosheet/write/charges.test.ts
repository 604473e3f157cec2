import { expect, it } from 'vitest';
import type { GameState } from '@/game/state';
import { startedGame } from '@/testing/a-game';
import { aPlay, moved } from '@/testing/told-play';
import { ChargeReader } from './charges';

const { state } = startedGame();
const onFirst = (chargedTo: number): GameState => ({
  ...state,
  runners: [1, null, null],
  runnersChargedTo: [chargedTo, null, null],
});
/** Walks by pitcher 30 with nobody on. */
const walk = aPlay({ kind: 'walk' }, [moved(0, 1)]);

it('says nothing where the man is charged to who pitched', () => {
  const reader = new ChargeReader();
  reader.follow(state, walk);
  expect(reader.notes(onFirst(walk.pitcher))).toEqual([]);
});

it('names another pitcher, and once', () => {
  const reader = new ChargeReader();
  reader.follow(state, walk);
  const charged = onFirst(31);
  expect(reader.notes(charged)).toEqual([{ base: 1, pitcher: 31 }]);
  expect(reader.notes(charged)).toEqual([]);
});
