import { describe, expect, it } from 'vitest';
import { parseCommandLine, UsageError } from './options';

const OPTIONS = { games: { type: 'string' }, style: { type: 'string' }, apply: { type: 'boolean' } } as const;
const parse = (...args: string[]) => parseCommandLine(args, OPTIONS);

describe('parseCommandLine', () => {
  it('reads counts, choices, flags and positionals', () => {
    const line = parse('DIR', '--games', '12', '--style=bold', '--apply', '--json');
    expect(line.count('games', 5)).toBe(12);
    expect(line.oneOf('style', ['bold', 'safe'], 'safe')).toBe('bold');
    expect([line.flag('apply'), line.json, line.help]).toEqual([true, true, false]);
    expect(line.positionals).toEqual(['DIR']);
  });

  it('falls back where nothing was given', () => {
    const line = parse();
    expect(line.count('games', 5)).toBe(5);
    expect(line.oneOf('style', ['bold', 'safe'], 'safe')).toBe('safe');
    expect(line.text('games')).toBeNull();
  });

  it.each([['1.5'], ['ten'], ['0'], [''], ['1e3']])('refuses %j as a count', (given) => {
    expect(() => parse(`--games=${given}`).count('games', 5)).toThrow(UsageError);
  });

  it('takes zero where zero makes sense', () => {
    expect(parse('--games=0').count('games', 5, 0)).toBe(0);
  });

  it('refuses unknown choices and options in one line', () => {
    expect(() => parse('--style', 'wild').oneOf('style', ['bold', 'safe'], 'safe')).toThrow(/one of bold, safe/);
    expect(() => parse('--wat')).toThrow(/^Unknown option '--wat'\.$/);
    expect(() => parse('--games')).toThrow(UsageError);
  });
});
