import { describe, expect, test } from 'vitest';
import { progress } from './progress';

function told(isTTY: boolean, done: number, steps: readonly number[], isQuiet = false): readonly string[] {
  const lines: string[] = [];
  const write = (text: string | Uint8Array): boolean => lines.push(String(text)) > 0;
  let now = 0;
  const bar = progress('Season', { total: 40, done, isQuiet }, { write, isTTY }, () => (now += 500));
  for (const step of steps) bar.advance(step);
  bar.end();
  return lines;
}

describe('progress', () => {
  test('is a bar on a terminal', () => {
    const lines = told(true, 0, [20, 20]);
    expect(lines[0]).toContain('  0 %  0/40');
    expect(lines[1]).toContain(`${'█'.repeat(15)}${'░'.repeat(15)}  50 %  20/40`);
    expect(lines[2]).toContain('100 %  40/40');
    expect(lines.at(-1)).toBe('\n');
  });

  test('is a line now and then elsewhere, and tells what was there before', () => {
    const lines = told(false, 30, [1, 1, 8]);
    expect(lines[0]).toBe('Season: 30 of 40 are played already\n');
    expect(lines.slice(1).map((line) => line.replace(/, .*/s, ''))).toEqual(['Season: 32 of 40', 'Season: 40 of 40']);
  });

  test('says nothing when quiet', () => {
    expect(told(true, 0, [40], true)).toEqual([]);
    expect(told(false, 10, [30], true)).toEqual([]);
  });
});
