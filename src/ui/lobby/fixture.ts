import type { GameSummary, SummaryTeam } from '@/server/api/wire';

/** A team for tests. */
export const aTeam = (part: Partial<SummaryTeam> = {}): SummaryTeam => ({
  teamId: 1,
  name: 'Portland',
  abbreviation: 'POR',
  color: '#2f4f9a',
  computer: null,
  manager: 'Ana',
  runs: 0,
  ...part,
});

/** A game for tests: Portland (Ana) at Harbor (computer), top of the first. */
export const aGame = (part: Partial<GameSummary> = {}): GameSummary => ({
  gameId: 'g1',
  league: 'pd',
  status: 'active',
  endReason: null,
  mode: 'friendly',
  visibility: 'public',
  away: aTeam(),
  home: aTeam({ teamId: 2, name: 'Harbor', abbreviation: 'HBR', manager: null, computer: 'balanced' }),
  winner: null,
  inning: 1,
  half: 'top',
  outs: 0,
  bases: 0,
  mine: [],
  waitingOnMe: false,
  watching: 0,
  createdAt: '2026-04-01T10:00:00.000Z',
  source: null,
  updatedAt: '2026-04-01T12:00:00.000Z',
  ...part,
});
