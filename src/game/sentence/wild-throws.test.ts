import { expect, it } from 'vitest';
import { aFielder } from '@/testing/a-table';
import { playFor, type PlayOptions } from '@/testing/play-for';
import type { Outcome } from '../outcomes';
import { notation } from '../notation';
import { sentence } from '../sentence';

const name = (id: number): string => `Man ${id}`;
/** An X-check whose error roll is 18: one base. */
const told = (cards: Outcome, face: number, options: PlayOptions): string => {
  const play = playFor({ cards, ...options, dice: { range: face, error: [1, 4, 1], rare: 50 } });
  return `${notation(play)}: ${sentence(play, name)}`;
};
const infield = { everyone: aFielder({ error: 18 }) };
const outfield = { everyone: aFielder({ error: 5 }) };

it.each([
  [
    'xcheck_ss',
    15,
    1,
    infield,
    'FC 6-4 E6: Man 1 grounds into a fielder’s choice to short and takes second on an error by the shortstop; Man 9 is forced out at second.',
  ],
  [
    'xcheck_ss',
    15,
    2,
    infield,
    '6-3 E6: Man 1 grounds out, short to first; Man 8 takes third on an error by the shortstop.',
  ],
  ['xcheck_lf', 20, 2, outfield, 'F7 E7: Man 1 flies out to left; Man 8 takes third on an error by the left fielder.'],
  [
    'xcheck_lf',
    8,
    4,
    outfield,
    'SF E7: Man 1 hits a sacrifice fly to left and reaches first on an error by the left fielder; Man 7 scores. The visiting team takes the lead, 1–0.',
  ],
] as const)('N-1, X-13, X-14: %s, face %i, bases %i', (cards, face, bases, options, expected) => {
  expect(told(cards, face, { bases, ...options })).toBe(expected);
});

it('J-1: a man who is hurt is told', () => {
  const play = playFor({ rules: { injuries: true }, cards: 'strikeout', dice: { column: 6, row: 6, injury: 1 } });
  expect(sentence(play, name)).toBe('Man 1 strikes out. Man 30 is hurt.');
});
