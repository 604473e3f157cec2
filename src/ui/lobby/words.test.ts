import { describe, expect, it } from 'vitest';
import { aGame, aTeam } from './fixture';
import { agoWords, endWords, gameSentence, managerWords, outsWords, scoreWords } from './words';
import { ordinal } from '@/ui/kit/ordinal';

describe('words of the lobby', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [111, '111th'],
  ])('%i is the %s', (n, word) => expect(ordinal(n)).toBe(word));

  it('counts outs', () => expect([0, 1, 2].map(outsWords)).toEqual(['no outs', '1 out', '2 outs']));

  it('says who leads', () => {
    expect(scoreWords({ away: aTeam({ runs: 4 }), home: aTeam({ name: 'Harbor', runs: 3 }) })).toBe(
      'Portland leads 4–3',
    );
    expect(scoreWords({ away: aTeam({ runs: 1 }), home: aTeam({ name: 'Harbor', runs: 3 }) })).toBe('Harbor leads 3–1');
    expect(scoreWords({ away: aTeam({ runs: 2 }), home: aTeam({ runs: 2 }) })).toBe('tied 2–2');
  });

  it('tells a game in play in one sentence', () => {
    const game = aGame({ inning: 7, outs: 2, bases: 5, away: aTeam({ runs: 4 }) });
    expect(gameSentence(game)).toBe(
      'Portland at Harbor, top 7th, 2 outs, runners on first and third, Portland leads 4–0',
    );
  });

  it('tells a game that has not begun', () => {
    expect(gameSentence(aGame({ status: 'pending' }))).toBe('Portland at Harbor, not started');
  });

  it('tells a finished game with its winner, a tie without', () => {
    const over = aGame({
      status: 'completed',
      endReason: 'final',
      inning: 9,
      winner: 'away',
      away: aTeam({ runs: 4 }),
    });
    expect(gameSentence(over)).toBe('Portland at Harbor, final, Portland won 4–0');
    const tie = aGame({ status: 'completed', endReason: 'tie', inning: 12 });
    expect(gameSentence(tie)).toBe('Portland at Harbor, final/12 · tie, 0–0');
  });

  it('names the length of a game only when it is not nine innings', () => {
    expect(endWords(aGame({ inning: 9, endReason: 'final' }))).toBe('Final');
    expect(endWords(aGame({ inning: 9, endReason: 'walk-off' }))).toBe('Final · walk-off');
    expect(endWords(aGame({ inning: 3, endReason: 'mercy' }))).toBe('Final/3 · mercy rule');
  });

  it('says who sits there', () => {
    expect(managerWords({ manager: 'Ana', computer: null })).toBe('Ana');
    expect(managerWords({ manager: null, computer: 'yolo' })).toBe('computer');
    expect(managerWords({ manager: null, computer: null })).toBe('open seat');
  });

  it('tells how long ago', () => {
    const now = Date.parse('2026-04-01T12:00:00Z');
    expect(agoWords('2026-04-01T11:59:30Z', now)).toBe('just now');
    expect(agoWords('2026-04-01T11:35:00Z', now)).toMatch(/^25 min/);
    expect(agoWords('2026-03-31T11:00:00Z', now)).toBe('yesterday');
    expect(agoWords('2026-03-10T11:00:00Z', now)).toMatch(/^22 days/);
    expect(agoWords('2016-11-02T12:28:00Z', now)).toBe('Nov 2, 2016');
  });
});
