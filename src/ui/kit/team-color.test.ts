import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampColor, contrast } from './team-color';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('team colours', () => {
  it('knows the contrast of black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('leaves a readable colour as it is', () => {
    expect(clampColor('#ffc64a', '#143a2c', 3)).toBe('#ffc64a');
  });

  it.each(['#143a2c', '#081410', '#fffdf6', '#14211c'])('makes every colour readable on %s', (surface) => {
    fc.assert(
      fc.property(hex, (color) => {
        expect(contrast(clampColor(color, surface, 3), surface)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('gives nonsense a readable colour too', () => {
    expect(contrast(clampColor('tomato', '#081410', 3), '#081410')).toBeGreaterThanOrEqual(3);
  });
});
