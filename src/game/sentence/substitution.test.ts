import { describe, expect, it } from 'vitest';
import type { MadeChange } from '../substitution';
import { inningWord, placeWord } from './ordinals';
import { substitutionSentences } from './substitution';

const NAMES = ['', 'Diaz', 'Ruiz', 'Kim', 'Lopez', 'Soto', 'Ortega'];
const told = (changes: readonly MadeChange[]): readonly string[] =>
  substitutionSentences({ side: 'home', changes }, (id) => NAMES[id] ?? '?', 'Millbrook');
const made = (change: Partial<MadeChange>): MadeChange => ({
  role: 'fielder',
  lineupId: 1,
  replaced: null,
  from: null,
  position: 'LF',
  battingOrder: 4,
  ...change,
});

describe('a substitution in words', () => {
  it.each<[string, Partial<MadeChange>]>([
    ['Diaz bats for Ruiz.', { role: 'pinchHitter', replaced: 2, position: 'PH' }],
    ['Diaz runs for Ruiz.', { role: 'pinchRunner', replaced: 2, position: 'DH' }],
    ['Diaz replaces Ruiz as designated hitter.', { role: 'designatedHitter', replaced: 2, position: 'DH' }],
    ['Diaz replaces Ruiz on the mound.', { role: 'pitcher', replaced: 2, position: 'P', battingOrder: null }],
    ['Diaz replaces Ruiz behind the plate.', { replaced: 2, position: 'C' }],
    ['Diaz moves from left field to first base.', { role: 'move', from: 'LF', position: '1B' }],
    ['Diaz moves from shortstop to the mound.', { role: 'move', from: 'SS', position: 'P' }],
    ['Diaz stays in the game at shortstop.', { role: 'move', from: 'PH', position: 'SS' }],
    ['Diaz stays in the game in right field.', { role: 'move', from: 'PR', position: 'RF' }],
  ])('K-18: %s', (sentence, change) => {
    expect(told([made(change)])).toEqual([sentence]);
  });

  it('K-18: a double switch says who bats where', () => {
    expect(
      told([
        made({ role: 'pitcher', lineupId: 3, replaced: 4, position: 'P', battingOrder: 7 }),
        made({ lineupId: 5, replaced: 6, position: 'LF', battingOrder: 9 }),
      ]),
    ).toEqual([
      'Kim replaces Lopez on the mound and bats seventh.',
      'Soto replaces Ortega in left field and bats ninth.',
    ]);
  });

  it('K-18: the loss of the designated hitter is told last, with the place of the pitcher', () => {
    expect(
      told([
        made({ role: 'leave', lineupId: 2, from: 'LF', position: 'LF', battingOrder: 6 }),
        made({ role: 'move', lineupId: 5, from: 'DH', position: 'LF', battingOrder: 9 }),
        made({ role: 'move', lineupId: 3, from: 'P', position: 'P', battingOrder: 6 }),
      ]),
    ).toEqual([
      'Ruiz leaves the game.',
      'Soto stays in the game in left field.',
      'Millbrook loses the designated hitter: Kim bats sixth.',
    ]);
    expect(
      told([
        made({ role: 'leave', lineupId: 2, from: 'DH', position: 'DH', battingOrder: 9 }),
        made({ role: 'pitcher', lineupId: 3, replaced: 4, position: 'P', battingOrder: 6 }),
        made({ role: 'move', lineupId: 5, from: 'P', position: 'LF', battingOrder: 9 }),
      ]).at(-1),
    ).toBe('Millbrook loses the designated hitter: Kim bats sixth.');
  });

  it('spells places and innings', () => {
    expect([1, 2, 3, 9].map(placeWord)).toEqual(['first', 'second', 'third', 'ninth']);
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 111].map(inningWord)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '111th',
    ]);
  });
});
