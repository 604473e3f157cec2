import { describe, expect, it } from 'vitest';
import { endsPlateAppearance, type Play, type Side } from '@/game/play';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import { seededRng } from '@/shared/rng';
import { startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { aPlay, ball, moved, out } from '@/testing/told-play';
import { scorebook, type BookCell, type BookColumn } from './scorebook';

const cellsOf = (columns: readonly BookColumn[]): BookCell[] =>
  columns.flatMap((column) => column.cells.flatMap((cell) => (cell === null ? [] : [cell])));

const orderIn = (state: GameState, side: Side) => (id: number) =>
  state[side].lineup.find((man) => man.lineupId === id)?.battingOrder ?? null;

describe('the scorebook', () => {
  it.each([1, 2, 3, 4])('tells the same story as the score, game %i', (seed) => {
    const game = playRandomly(
      startedGame({ seed, rules: { ...startedGame().state.rules, extraInningRunner: seed % 2 === 0 } }),
      seededRng(seed),
    );
    const plays = game.events.flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []));
    for (const side of SIDES) {
      const columns = scorebook(plays, side, 9, orderIn(game.state, side));
      const cells = cellsOf(columns);
      const own = plays.filter((play) => (play.half === 'top') === (side === 'away'));
      expect(cells.filter((cell) => cell.play !== null)).toHaveLength(
        own.filter((play) => endsPlateAppearance(play.kind)).length,
      );
      expect(cells.filter((cell) => cell.scored)).toHaveLength(game.state.score[side]);
      expect(cells.reduce((sum, cell) => sum + cell.rbi, 0)).toBe(
        own.filter((play) => endsPlateAppearance(play.kind)).reduce((sum, play) => sum + play.rbi, 0),
      );
      for (const inning of new Set(columns.map((column) => column.inning))) {
        const outs = cellsOf(columns.filter((column) => column.inning === inning)).flatMap((cell) => cell.out ?? []);
        expect(outs.map(({ number }) => number).sort((a, b) => a - b)).toEqual(outs.map((_, index) => index + 1));
      }
    }
  });

  it('opens a second column when a side bats around', () => {
    const walk = (order: number, number: number): Play => ({
      ...aPlay({ kind: 'walk', batter: order }, [moved(0, 1)]),
      order,
      number,
    });
    const plays = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1].map((order, index) => walk(order, index + 1));
    const columns = scorebook(plays, 'away', 1, () => null);
    expect(columns.map(({ inning, pass }) => [inning, pass])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(columns[1]?.cells[0]?.play).toBe(10);
  });

  it('numbers both outs of a double play and cuts the runner down on his way', () => {
    const single = { ...aPlay({ kind: 'single', batter: 1, ball: ball('line', 7) }, [moved(0, 1)]), number: 1 };
    const double = {
      ...aPlay(
        { kind: 'out', batter: 2, runnersBefore: [1, null, null], ball: ball('ground', 6) },
        [out(1, 2, [6, 4], { force: true }), out(0, 1, [4, 3])],
        { groundedIntoDoublePlay: true },
      ),
      number: 2,
      order: 2,
    };
    const [column] = scorebook([single, double], 'away', 9, (id) => id);
    expect(column?.cells[0]).toMatchObject({ reached: 1, out: { number: 1, at: 2 }, story: [1, 2] });
    expect(column?.cells[1]).toMatchObject({ reached: 0, out: { number: 2, at: 1 }, notation: '6-4-3 DP' });
  });

  it('draws a home run all the way round and shades it', () => {
    const homer = aPlay({ kind: 'homeRun', batter: 3, ball: ball('fly', 7) }, [moved(0, 4, { rbi: true })]);
    const [cell] = cellsOf(scorebook([{ ...homer, order: 3 }], 'away', 9, () => null));
    expect(cell).toMatchObject({ reached: 4, scored: true, rbi: 1, notation: 'HR7' });
  });

  it('draws empty columns for innings to come', () => {
    expect(scorebook([], 'home', 9, () => null).map(({ inning }) => inning)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
