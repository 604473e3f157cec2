import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { aTable } from '@/testing/a-table';
import { movesOf } from '@/testing/play-for';
import type { BaseCode } from '../bases';
import { CARD_OUTCOMES, type Outcome } from '../outcomes';
import { entryOfOutcome } from './outcome-entry';
import { proposePlay } from './propose-play';

const TABLE = aTable({ cards: null });

describe('a word of the card scored in full', () => {
  it('M-2: is a play in every situation', () => {
    for (const outcome of CARD_OUTCOMES) {
      for (let bases = 0; bases < 8; bases++) {
        for (const outs of [0, 1, 2]) {
          const state = aState({ bases: bases as BaseCode, outs });
          const entry = entryOfOutcome(outcome, null, state);
          const play = entry === null ? null : proposePlay(state, entry, TABLE);
          expect({ outcome, bases, outs, fault: play?.ok === false ? play.error.message : null }).toEqual({
            outcome,
            bases,
            outs,
            fault: null,
          });
        }
      }
    }
  });

  it.each<[Outcome, BaseCode, number, string]>([
    ['single_two', 3, 0, '2-H 1-3 B-1'],
    ['double_three', 1, 0, '1-H B-2'],
    ['groundout_a', 1, 0, '1x2(64) Bx1(43)'],
    ['groundout_b', 1, 0, '1x2(64) B-1'],
    ['groundout_b', 1, 2, 'Bx1(63)'],
    ['groundout_c', 2, 1, '2-3 Bx1(43)'],
    ['flyout_a', 7, 0, '3-H 2-3 1-2 Bx1(8)'],
    ['flyout_lf_b', 4, 1, '3-H Bx1(7)'],
    ['xcheck_1b', 0, 0, 'Bx1(3)'],
    ['xcheck_rf', 0, 0, 'Bx1(9)'],
  ])('M-2: %s, bases %i, %i out: %s', (outcome, bases, outs, moves) => {
    const state = aState({ bases, outs });
    const entry = entryOfOutcome(outcome, null, state);
    const play = entry === null ? null : proposePlay(state, entry, TABLE);
    expect(play?.ok === true && movesOf(play.value)).toBe(moves);
  });

  it('M-2: needs a runner for what happens between pitches', () => {
    expect(entryOfOutcome('balk', null, aState())).toBeNull();
    expect(entryOfOutcome('balk', null, aState({ bases: 1 }))?.notation).toBe('BK');
  });
});
