import { expect, test } from 'vitest';
import { movesOf, playFor, type PlayOptions } from '@/testing/play-for';
import { aState, HOME_PITCHER } from '@/testing/a-state';
import type { Runners } from '../bases';
import { chargedAfter } from './charged-after';

const FORMER = 99;
const after = (options: PlayOptions): Runners => chargedAfter(aState(options), playFor(options));
const toShort = { location: 90, relay: 1 };

test('R-8: a batter who gets on is the current pitcher’s, runners keep theirs', () => {
  const options: PlayOptions = {
    cards: 'single_one',
    bases: 1,
    chargedTo: [FORMER, null, null],
    dice: { location: 50 },
  };
  expect(after(options)).toEqual([HOME_PITCHER, FORMER, null]);
  expect(playFor(options).advances.map((advance) => advance.chargedTo)).toEqual([FORMER, HOME_PITCHER]);
});

test('R-8: a run is charged to the pitcher who put the man on', () => {
  const play = playFor({ cards: 'homerun', bases: 1, chargedTo: [FORMER, null, null], dice: { location: 50 } });
  expect(play.advances.map((advance) => advance.chargedTo)).toEqual([FORMER, HOME_PITCHER]);
});

test('R-8: a runner who holds keeps his charge, an empty base has none', () => {
  expect(after({ cards: 'strikeout', bases: 5, chargedTo: [HOME_PITCHER, null, FORMER] })).toEqual([
    HOME_PITCHER,
    null,
    FORMER,
  ]);
});

test('R-9: the batter of a fielder’s choice takes over the charge of the man he retired', () => {
  const options: PlayOptions = { cards: 'groundout_b', bases: 1, chargedTo: [FORMER, null, null], dice: toShort };
  expect(movesOf(playFor(options))).toBe('1x2(64) B-1');
  expect(after(options)).toEqual([FORMER, null, null]);
  expect(playFor(options).advances.at(-1)?.chargedTo).toBe(FORMER);
});

test('R-9: a run on the choice keeps its own charge', () => {
  const options: PlayOptions = { cards: 'groundout_b', bases: 5, chargedTo: [98, null, FORMER], dice: toShort };
  const play = playFor(options);
  expect(movesOf(play)).toBe('3-H 1x2(64) B-1');
  expect(play.advances.map((advance) => advance.chargedTo)).toEqual([FORMER, 98, 98]);
});

test('R-9: charges are a count: the lead men take over those of the men who left', () => {
  // The former pitcher's man is out at home; the man behind him takes the charge, the batter that of the man behind.
  const options: PlayOptions = {
    cards: 'groundout_c',
    bases: 5,
    chargedTo: [HOME_PITCHER, null, FORMER],
    defense: { infieldDepth: 'in' },
    answers: ['go'],
    dice: { ...toShort, running: 20 },
  };
  expect(movesOf(playFor(options))).toBe('3xH(62) 1-2 B-1');
  expect(after(options)).toEqual([HOME_PITCHER, FORMER, null]);
});

test('R-9: a man who stays may take over a charge', () => {
  const options: PlayOptions = {
    bases: 6,
    chargedTo: [null, HOME_PITCHER, FORMER],
    offense: { bunt: 'sacrifice' },
    dice: { bunt: 16, location: 100 },
  };
  expect(movesOf(playFor(options))).toBe('3xH(52) B-1');
  expect(after(options)).toEqual([HOME_PITCHER, FORMER, null]);
});

test('R-9: a holding lead man keeps his, and a double play passes nothing on', () => {
  const force: PlayOptions = { cards: 'groundout_b', bases: 3, chargedTo: [HOME_PITCHER, FORMER, null], dice: toShort };
  expect(after(force)).toEqual([HOME_PITCHER, null, FORMER]);
  const twin: PlayOptions = { ...force, cards: 'groundout_a' };
  expect(after(twin)).toEqual([null, null, FORMER]);
});
