import { describe, expect, it } from 'vitest';
import { STANDARD_DEFENSE } from '@/game/decisions';
import { manager, startedGame, SYSTEM } from '@/testing/a-game';
import { turnClock } from './turn-clock';

const SINCE = '2026-06-01T18:00:00.000Z';
const HOUR = { decisionMinutes: 60, deadline: null };

describe('the clock of a turn', () => {
  it('runs for who has to decide, by the clock that ends first', () => {
    const game = startedGame();
    const due = { dueAt: '2026-06-01T19:00:00.000Z', by: 'decision' };
    expect(turnClock(game.state, SINCE, HOUR)).toEqual({ sides: ['away', 'home'], ...due });
    game.act(manager('home'), { type: 'decideDefense', decision: STANDARD_DEFENSE });
    expect(turnClock(game.state, SINCE, HOUR)).toEqual({ sides: ['away'], ...due });
    const later = { decisionMinutes: 60, deadline: '2026-06-01T19:00:00.001Z' };
    expect(turnClock(game.state, SINCE, later)).toMatchObject(due);
    const deadline = '2026-06-01T18:59:59.999Z';
    expect(turnClock(game.state, SINCE, { decisionMinutes: 60, deadline })).toEqual({
      sides: ['away'],
      dueAt: deadline,
      by: 'deadline',
    });
    expect(turnClock(game.state, SINCE, { decisionMinutes: null, deadline: null })).toBeNull();
  });

  it('stands still while nobody’s decision is pending', () => {
    const game = startedGame();
    game.append(SYSTEM, [{ type: 'suspended', data: {} }]);
    expect(turnClock(game.state, SINCE, HOUR)).toBeNull();
    game.append(SYSTEM, [{ type: 'resumed', data: {} }]);
    expect(turnClock(game.state, SINCE, HOUR)).not.toBeNull();
    game.act(manager('home'), { type: 'resign' });
    expect(turnClock(game.state, SINCE, HOUR)).toBeNull();
  });

  it('is nothing that a computer has', () => {
    const game = startedGame({ computer: { away: 'balanced' } });
    expect(turnClock(game.state, SINCE, HOUR)?.sides).toEqual(['home']);
  });

  it('has no minutes before the first pitch, only the deadline', () => {
    const pending = { ...startedGame().state, status: 'pending', phase: { type: 'lineups' } } as const;
    expect(turnClock(pending, SINCE, HOUR)).toBeNull();
    expect(turnClock(pending, SINCE, { ...HOUR, deadline: '2026-07-01T00:00:00.000Z' })?.by).toBe('deadline');
  });
});
