import { describe, expect, it } from 'vitest';
import { startedGame } from '@/testing/a-game';
import { clockText, spanText } from './clock-words';

const MINUTE = 60_000;
const NOW = Date.parse('2026-06-01T18:00:00.000Z');
const { state } = startedGame();
const clock = (sides: readonly ('away' | 'home')[], minutes: number, by: 'decision' | 'deadline' = 'decision') => ({
  sides,
  by,
  dueAt: new Date(NOW + minutes * MINUTE).toISOString(),
});
const managers = { away: 'Ann', home: null };

describe('the words of the clock', () => {
  it('says whose time runs, and to him that it is his', () => {
    const text = (sides: readonly ('away' | 'home')[], minutes: number, viewer: 'home' | 'spectator' = 'spectator') =>
      clockText(state, clock(sides, minutes), NOW, { viewer, managers });
    expect(text(['away'], 12)).toBe('Ann has 12 min left');
    expect(text(['home'], 12, 'home')).toBe('You have 12 min left');
    expect(text(['away', 'home'], 12, 'home')).toBe('You and Ann have 12 min left');
    expect(text(['away', 'home'], 12)).toBe(`Ann and ${state.home.name} have 12 min left`);
    expect(text(['away'], -1)).toBe('Ann is over the clock');
    expect(text(['home'], -1, 'home')).toBe('You are over the clock');
  });

  it('tells a deadline as the game’s', () => {
    const text = (minutes: number) =>
      clockText(state, clock(['away'], minutes, 'deadline'), NOW, { viewer: 'away', managers });
    expect(text(3 * 24 * 60)).toBe('3 days left until the game’s deadline');
    expect(text(-1)).toBe('The game is past its deadline');
  });

  it('counts in minutes, hours and days', () => {
    expect([1, 59 * 1_000, 61_000].map(spanText)).toEqual(['1 min', '1 min', '2 min']);
    expect([120, 121, 48 * 60, 48 * 60 + 1].map((minutes) => spanText(minutes * MINUTE))).toEqual([
      '120 min',
      '3 h',
      '48 h',
      '3 days',
    ]);
  });
});
