import { describe, expect, it } from 'vitest';
import type { LeagueStatus } from '@/server/api/wire';
import { clockWords, leagueWords } from './league-words';

const NOW = new Date(2026, 10, 21, 20, 5).getTime();
const read = new Date(2026, 10, 21, 19, 41).toISOString();
const status = (change: Partial<LeagueStatus>): LeagueStatus => ({
  league: 'pd',
  source: 'service',
  hasService: true,
  readAt: read,
  age: 1_440,
  isReading: false,
  problem: null,
  nextTryAt: null,
  leftOutCount: 0,
  leftOut: [],
  ...change,
});

describe('clockWords', () => {
  it('gives the hour of today, and the day of what is older', () => {
    expect(clockWords(read, NOW)).toBe('19:41');
    expect(clockWords(new Date(2026, 10, 20, 23, 59).toISOString(), NOW)).toBe('20 Nov, 23:59');
    expect(clockWords(new Date(2025, 10, 21, 19, 41).toISOString(), NOW)).toBe('21 Nov, 19:41');
    expect(clockWords(new Date(2026, 10, 21, 0, 4).toISOString(), NOW)).toBe('00:04');
  });
});

describe('leagueWords', () => {
  it('says nothing of a sample that nothing is to replace', () => {
    expect(leagueWords(status({ hasService: false, readAt: null, source: 'sample' }), NOW)).toBeNull();
  });

  it('gives the age, and what is wrong', () => {
    expect(leagueWords(status({}), NOW)).toBe('League data from 19:41.');
    const problem = 'The service is not answering.';
    expect(leagueWords(status({ problem }), NOW)).toBe('League data from 19:41. The service is not answering.');
    expect(leagueWords(status({ hasService: false }), NOW)).toMatch(/No league service is set up any more\.$/);
  });

  it('calls a sample a sample while its service was never read', () => {
    const never = { readAt: null, source: 'sample' } as const;
    const problem = 'The service is not answering.';
    expect(leagueWords(status(never), NOW)).toMatch(/^This is the sample league/);
    expect(leagueWords(status({ ...never, problem }), NOW)).toMatch(/sample league.* The service is not answering\.$/);
    expect(leagueWords(status({ ...never, problem, isReading: true }), NOW)).not.toContain('not answering');
  });
});
