import { describe, expect, it } from 'vitest';
import { BALANCED } from '@/managers/balanced';
import { GAMES_TO_JUDGE, judge, verdictLine } from './acceptance';
import { MAJORS_2019, RATES_2019 } from './reference.data';
import { playGame } from './run-games';
import { scheduleOf } from './simulated-leagues';
import { addGame, emptyTally, summarize, type Summary } from './tally';

it('the average league plays like the majors of 2019', () => {
  const schedule = scheduleOf('average', BALANCED);
  const tally = emptyTally();
  for (let game = 0; game < 2500; game++) {
    const { state, box } = playGame(schedule(game), BALANCED, 7, game);
    addGame(tally, state, box);
  }
  expect(judge(summarize(tally), 2500).outside).toEqual([]);
});

describe('the verdict on a league', () => {
  const empty = summarize(emptyTally());
  const errors = { ...empty.standardErrors.rates, SLG: 0.0016 };
  const as2019: Summary = {
    ...empty,
    perTeamGame: { ...empty.perTeamGame, ...MAJORS_2019 },
    rates: RATES_2019,
    standardErrors: { ...empty.standardErrors, rates: errors },
  };
  const slugging = (SLG: number): Summary => ({ ...as2019, rates: { ...RATES_2019, SLG } });

  it('names what is outside', () => {
    const { outside } = judge(empty, 100);
    expect(outside).toContain('R 0.000 against 4.83');
    expect(outside).toContain('SLG 0.0000 against 0.435');
    expect(verdictLine(judge(slugging(0.4272), 5000))).toBe('outside: SLG 0.4272 against 0.435');
  });

  it('accepts what is within, its edge too', () => {
    expect(verdictLine(judge(as2019, 100))).toBe('accepted');
    expect(judge(slugging(0.431), GAMES_TO_JUDGE)).toEqual({ outside: [], undecided: [] });
    expect(judge(slugging(0.439), GAMES_TO_JUDGE)).toEqual({ outside: [], undecided: [] });
  });

  it('blames no figure for what luck does to few games, and every one over many', () => {
    expect(verdictLine(judge(slugging(0.4302), 5000))).toBe(
      'too few games to tell: SLG 0.4302 ± 0.0032 against 0.435 (20000 games decide)',
    );
    expect(judge(slugging(0.4302), GAMES_TO_JUDGE).outside).toEqual(['SLG 0.4302 against 0.435']);
  });
});
