import { describe, expect, it } from 'vitest';
import { CARD_OUTCOMES } from '@/game/outcomes';
import { outcomeLabel } from './card-text';

describe('outcomeLabel', () => {
  it('prints what a scorer expects', () => {
    expect(outcomeLabel('single_two')).toBe('single **');
    expect(outcomeLabel('flyout_lf_b')).toBe('fly LF b');
    expect(outcomeLabel('flyout_bq')).toBe('fly B?');
    expect(outcomeLabel('xcheck_ss')).toBe('GB(ss)X');
    expect(outcomeLabel('homerun')).toBe('HOMERUN');
    expect(outcomeLabel('strikeout', true)).toBe('strikeout @');
  });

  it('tells all outcomes apart', () => {
    expect(new Set(CARD_OUTCOMES.map((outcome) => outcomeLabel(outcome))).size).toBe(CARD_OUTCOMES.length);
  });
});
