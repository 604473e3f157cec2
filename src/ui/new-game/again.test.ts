import { describe, expect, it } from 'vitest';
import { STANDARD_RULES } from '@/game/rules';
import type { SummaryTeam } from '@/server/api/wire';
import { newGame } from '@/server/api/schemas/new-game.schema';
import { gameAgain } from './again';

const team = (teamId: number, computer: SummaryTeam['computer']): SummaryTeam => ({
  teamId,
  name: `Team ${teamId}`,
  abbreviation: 'TTT',
  color: '#112233',
  computer,
  manager: computer === null ? 'Ann' : null,
  runs: 0,
});
const finished = (away: SummaryTeam, home: SummaryTeam) => ({
  summary: { league: 'pd' as const, visibility: 'private' as const, away, home },
  rules: { ...STANDARD_RULES, innings: 3 },
  pace: 400,
});

describe('the same game again', () => {
  it('keeps teams, sides, rules and who may watch', () => {
    const input = gameAgain(finished(team(12, 'balanced'), team(11, null)), 'home');
    expect(input).toEqual({
      league: 'pd',
      away: { teamId: 12, manager: 'computer', style: 'balanced' },
      home: { teamId: 11, manager: 'me' },
      rules: { ...STANDARD_RULES, innings: 3 },
      visibility: 'private',
      mode: 'practice',
      pace: null,
    });
  });

  it('asks the friend again', () => {
    const input = gameAgain(finished(team(12, null), team(11, null)), 'away');
    expect([input.away.manager, input.home.manager, input.mode]).toEqual(['me', 'friend', 'friendly']);
  });

  it('leaves two computers to themselves, at the same pace', () => {
    const input = gameAgain(finished(team(12, 'balanced'), team(11, 'balanced')), null);
    expect([input.away.manager, input.home.manager, input.pace]).toEqual(['computer', 'computer', 400]);
  });

  it.each([
    [team(12, null), team(11, null), 'home'],
    [team(12, 'balanced'), team(11, null), 'home'],
    [team(12, 'balanced'), team(11, 'balanced'), null],
  ] as const)('is a game that the server takes', (away, home, mine) => {
    expect(newGame.safeParse(gameAgain(finished(away, home), mine)).success).toBe(true);
  });
});
