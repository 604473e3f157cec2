import { describe, expect, it } from 'vitest';
import { CARD_OUTCOMES, TABLE_OUTCOMES } from '@/game/outcomes';
import { aState } from '@/testing/a-state';
import { inningsPitched } from './matchup';
import { initialsOf, lastName } from './names';
import { outcomeText, readingText } from './reading';
import { resultGroups } from './result-groups';
import { basesText, outsText, situationText } from './situation';

describe('the words of the page', () => {
  it('count like a scorer', () => {
    expect([0, 1, 2, 3, 20].map(inningsPitched)).toEqual(['0.0', '0.1', '0.2', '1.0', '6.2']);
    expect([0, 1, 2].map(outsText)).toEqual(['nobody out', 'one out', 'two out']);
  });

  it('say who is on', () => {
    expect(basesText([null, null, null])).toBe('bases empty');
    expect(basesText([null, 2, null])).toBe('runner on second');
    expect(basesText([1, null, 3])).toBe('runners on first and third');
    expect(basesText([1, 2, 3])).toBe('bases loaded');
  });

  it('read the situation in one breath', () => {
    const state = aState({ inning: 7, half: 'bottom', outs: 2, bases: 3, score: { away: 2, home: 3 } });
    expect(situationText(state)).toBe(
      `Bottom of the 7th, two out, runners on first and second. ${state.away.name} 2, ${state.home.name} 3.`,
    );
  });

  it('shorten names to what stands on the shirt', () => {
    expect(lastName('Ines Calloway')).toBe('Calloway');
    expect(lastName('Ken Griffey Jr.')).toBe('Griffey Jr.');
    expect(lastName('Ichiro')).toBe('Ichiro');
    expect(lastName('Dov Del Olmo')).toBe('Del Olmo');
    expect(lastName('Juan de la Cruz III')).toBe('de la Cruz III');
    expect(lastName('Van Meter')).toBe('Meter');
    expect(initialsOf('Ines Calloway')).toBe('CA');
  });

  it('read the dice', () => {
    const cell = { card: 'pitcher', column: 5, row: 8, split: 11 } as const;
    expect(readingText({ key: '', dice: [], play: null, outcome: 'single_two', cell })).toBe(
      'Pitcher’s card, column 5, row 8, split 11 → single **',
    );
    const dice = [
      { n: 0, sides: 6, face: 2, use: 'column' },
      { n: 1, sides: 6, face: 3, use: 'row' },
      { n: 2, sides: 6, face: 4, use: 'row' },
      { n: 3, sides: 20, face: 9, use: 'split' },
    ];
    expect(readingText({ key: '', dice, play: null, outcome: null, cell: null })).toBe(
      'Batter’s card, column 2, row 7, split 9',
    );
  });

  it('offer every result that a card can hold, and find it by label or words', () => {
    const state = aState({ bases: 1 });
    const choices = resultGroups(state, '').flatMap((group) => group.choices);
    const all = choices.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
    const expected = [...CARD_OUTCOMES, ...TABLE_OUTCOMES].filter((outcome) => outcome !== 'intentional_walk');
    expect(all.toSorted()).toEqual(expected.toSorted());
    expect(new Set(all.map(outcomeText)).size).toBe(all.length);
    const found = (search: string) =>
      resultGroups(state, search).flatMap(({ choices }) => choices.map(({ outcome }) => outcome));
    expect(found('gb(ss)')).toEqual(['xcheck_ss']);
    expect(found('balk')).toEqual(['balk']);
    // What runners do is written, and is there only when it can be.
    const written = (bases: 0 | 1 | 3) =>
      resultGroups(aState({ bases }), '').flatMap((group) => group.choices.map(({ notation }) => notation));
    expect(written(0).filter((text) => text !== '')).toEqual([]);
    expect(written(1)).toContain('SB2');
    expect(written(3)).not.toContain('SB2');
    expect(written(3)).toContain('SB3');
    expect(resultGroups(aState({ bases: 0 }), 'wild')).toEqual([]);
  });
});
