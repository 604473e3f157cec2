import { describe, expect, it } from 'vitest';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '@/game/decisions';
import type { Outcome } from '@/game/outcomes';
import type { GameState } from '@/game/state';
import { aState } from '@/testing/a-state';
import { aTable, manager, startedGame, type GameLog } from '@/testing/a-game';
import { foresee } from './foresee';

const DRAFT = { outcome: null, cell: null, ball: null, dice: [], answers: [] };
type Board = Parameters<typeof aState>[0];

const reading = (board: Board): GameState => ({
  ...aState(board),
  phase: { type: 'result', defense: STANDARD_DEFENSE, offense: STANDARD_OFFENSE, draft: DRAFT },
});
const seen = (board: Board, outcome: Outcome) => foresee(reading(board), { type: 'outcome', outcome, fielder: null });

/** A game on paper cards with dice on the table. */
function rolled(seed: number): GameLog {
  const game = startedGame({ table: aTable('paper'), seed });
  game.act(manager('home'), { type: 'decideDefense', decision: STANDARD_DEFENSE });
  game.act(manager('away'), { type: 'decideOffense', decision: STANDARD_OFFENSE });
  game.act(manager('away'), { type: 'roll' });
  return game;
}

describe('what a word of the card will do', () => {
  it.each<[Outcome, Board, number, number, readonly (number | null)[]]>([
    ['walk', { bases: 7 }, 1, 0, [1, 9, 8]],
    ['strikeout', { bases: 1 }, 0, 1, [9, null, null]],
    ['homerun', { bases: 3 }, 3, 0, [null, null, null]],
    ['single_two', { bases: 3 }, 1, 0, [1, null, 9]],
    ['double_three', { bases: 7 }, 3, 0, [null, 1, null]],
    ['wild_pitch', { bases: 5 }, 1, 0, [null, 9, null]],
  ])('is sure of a %s', (outcome, board, runs, outs, after) => {
    const foreseen = seen(board, outcome);
    expect(foreseen?.isSure).toBe(true);
    expect(foreseen?.play).toMatchObject({ runs, outs });
    expect(foreseen?.play.runnersAfter.map((man) => man !== null)).toEqual(after.map((man) => man !== null));
  });

  it.each<[Outcome, Board]>([
    ['groundout_a', { bases: 1 }],
    ['single_center', { bases: 2 }],
    ['xcheck_ss', { bases: 0 }],
    ['bp_homerun', { bases: 0 }],
    ['lineout', { bases: 1 }],
  ])('tells how a %s usually goes, where more decides', (outcome, board) => {
    expect(seen(board, outcome)).toMatchObject({ isSure: false });
  });

  it('is sure of nothing by charts that it does not have', () => {
    const own = { ...reading({ bases: 0 }), charts: 'abc' };
    expect(foresee(own, { type: 'outcome', outcome: 'walk', fielder: null })?.isSure).toBe(false);
  });

  it('is nothing where the word cannot be', () => {
    expect(seen({ bases: 0 }, 'balk')).toBeNull();
  });

  it('is what the server makes of it, where it is sure', () => {
    let sure = 0;
    for (const outcome of ['walk', 'strikeout', 'homerun', 'triple', 'single_two', 'double_two', 'popout'] as const) {
      const game = rolled(3);
      const foreseen = foresee(game.state, { type: 'outcome', outcome, fielder: null });
      const { phase } = game.state;
      if (phase.type !== 'result' || foreseen?.isSure !== true) continue;
      const side = (phase.draft.dice.find(({ use }) => use === 'column')?.face ?? 1) <= 3 ? 'away' : 'home';
      game.act(manager(side), { type: 'submitResult', outcome, fielder: null });
      const { runs, outs, runnersAfter } = foreseen.play;
      expect(game.state.lastPlay).toMatchObject({ runs, outs, runnersAfter });
      sure += 1;
    }
    expect(sure).toBeGreaterThanOrEqual(5);
  });
});
