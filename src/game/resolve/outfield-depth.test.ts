import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { playFor, questionFor, type PlayOptions } from '@/testing/play-for';
import { STANDARD_DEFENSE, type OutfieldDepth } from '../decisions';
import { defensiveOptions, legalDefense } from '../legality';

const deep = (outfieldDepth: OutfieldDepth, options: PlayOptions): PlayOptions => ({
  ...options,
  defense: { ...options.defense, outfieldDepth },
});
const bases = (options: PlayOptions): string =>
  playFor(options)
    .advances.map((advance) => `${advance.from}-${advance.to}`)
    .join(' ');

describe('where the outfield stands', () => {
  it('Z-1: comes in only with a man on second or third', () => {
    const refusal = (code: 0 | 1 | 2 | 4, outfieldDepth: OutfieldDepth) =>
      legalDefense(aState({ bases: code }), { ...STANDARD_DEFENSE, outfieldDepth })?.message ?? null;
    expect(refusal(1, 'in')).toBe('The outfield comes in only with a runner on second or third.');
    expect([refusal(2, 'in'), refusal(4, 'in'), refusal(0, 'back')]).toEqual([null, null, null]);
    expect(defensiveOptions(aState({ bases: 1 })).outfieldDepths).toEqual(['normal', 'back']);
  });

  it('Z-2: throws are shorter from near and longer from far', () => {
    const single = { cards: 'single_center', bases: 2, dice: { 'infield hit': 50, location: 50 } } as const;
    const safe = (depth: OutfieldDepth): number => questionFor(deep(depth, single)).lead.safe;
    expect([safe('normal') - safe('in'), safe('back') - safe('normal')]).toEqual([3, 2]);
    const fly = { cards: 'flyout_bq', bases: 4, dice: { location: 50 } } as const;
    const tag = (depth: OutfieldDepth): number => questionFor(deep(depth, fly)).lead.safe;
    expect([tag('normal') - tag('in'), tag('back') - tag('normal')]).toEqual([3, 2]);
  });

  it('Z-3: over their heads everyone scores', () => {
    const double = { cards: 'double_two', bases: 3, dice: { location: 50 } } as const;
    expect(bases(deep('normal', double))).toBe('2-4 1-3 0-2');
    expect(bases(deep('in', double))).toBe('2-4 1-4 0-2');
    expect(bases(deep('in', { cards: 'double_pull', bases: 3 }))).toBe('2-4 1-4 0-2');
  });

  it('Z-4: in front of them runners take two', () => {
    const single = { cards: 'single_one', bases: 3, dice: { location: 50 } } as const;
    expect(bases(deep('normal', single))).toBe('2-3 1-2 0-1');
    expect(bases(deep('back', single))).toBe('2-4 1-3 0-1');
  });
});
