import { expect, it } from 'vitest';
import { BALANCED } from '@/managers/balanced';
import { outside } from './acceptance';
import { playGame } from './run-games';
import { scheduleOf } from './simulated-leagues';
import { addGame, emptyTally, summarize } from './tally';

it('the average league plays like the majors of 2019', () => {
  const schedule = scheduleOf('average', BALANCED);
  const tally = emptyTally();
  for (let game = 0; game < 2500; game++) {
    const { state, box } = playGame(schedule(game), BALANCED, 7, game);
    addGame(tally, state, box);
  }
  // The command asks for the narrow tolerances over 20,000 games; so few leave room for luck.
  expect(outside(summarize(tally), 1.6)).toEqual([]);
});

it('says what is outside', () => {
  const tally = emptyTally();
  const summary = summarize(tally);
  expect(outside(summary)).toContain('R 0.000 against 4.83');
  expect(outside(summary)).toContain('SLG 0.0000 against 0.435');
});
