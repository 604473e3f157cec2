import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { afterChanges, comesIn, moves, refusal } from '@/testing/changes';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '../decisions';
import type { Phase } from '../phase';
import type { Side } from '../play';
import type { FieldPosition } from '../positions';
import type { GameState } from '../state';
import type { LineupChange } from '../substitution';

/** Away 111–116 and home 131–136: a shortstop, two pitchers, two for first base and left field, a catcher. */
const BENCH: readonly (readonly FieldPosition[])[] = [['SS'], ['P'], ['P'], ['1B', 'LF'], ['1B', 'LF'], ['C']];
const faced = { batters: 1 };
/** Top of the first, the away leadoff man (catcher, id 1) at bat, men on first (DH, 9) and third (left field 6 is 7). */
const board = aState({ bases: 5, bench: BENCH, mound: faced });

describe('when a lineup may change', () => {
  const pinchHitter = [comesIn(111, 1, 'PH', 1)];
  const open = { defense: STANDARD_DEFENSE, offense: STANDARD_OFFENSE };
  const draft = { answers: [], dice: [], outcome: null, cell: null, ball: null };
  const inPhase = (phase: Phase): GameState => ({ ...board, phase });

  it('K-1: while both decide and before the roll', () => {
    expect(refusal(board, 'away', pinchHitter)).toBeNull();
    expect(refusal(inPhase({ type: 'roll', ...open }), 'away', pinchHitter)).toBeNull();
  });

  it.each<[string, Phase, string]>([
    [
      'during a play',
      { type: 'result', draft, ...open },
      'Nobody comes in during a play. The game waits for Aways to read the result from the card.',
    ],
    ['before the first pitch', { type: 'ready' }, 'Both lineups are in: the game waits for a manager to start it.'],
    ['in a suspended game', { type: 'suspended' }, 'The game is suspended: either manager can take it up again.'],
    ['when it is over', { type: 'final' }, 'This game is over.'],
    [
      'while the other side sets its lineup',
      { type: 'positions', side: 'home' },
      'The game waits for Homes to set its lineup.',
    ],
  ])('K-1: not %s', (_title, phase, message) => {
    expect(refusal(inPhase(phase), 'away', pinchHitter)).toBe(message);
  });
});

describe('who may be named', () => {
  const replaced = afterChanges(board, 'home', [comesIn(131, 25, 'SS', 5)]);

  it.each<[string, GameState, Side, readonly LineupChange[], string]>([
    ['nobody', board, 'home', [], 'Name at least one change.'],
    [
      'a man of the other team',
      board,
      'home',
      [moves(3, 'SS', 3)],
      'A change names a player who does not play for Homes.',
    ],
    [
      'one who left, to move',
      replaced,
      'home',
      [moves(25, 'SS', 5)],
      'Man 25 left the game in the 1st and cannot come back.',
    ],
    [
      'one who left, to come in',
      replaced,
      'home',
      [comesIn(125, 31, 'SS', 5)],
      'Man 25 left the game in the 1st and cannot come back.',
    ],
    ['one who plays', board, 'home', [comesIn(124, 25, 'SS', 5)], 'Man 24 is in the game already.'],
    [
      'one man twice',
      board,
      'home',
      [comesIn(131, 25, 'SS', 5), comesIn(131, 24, '3B', 4)],
      'Sub 131 cannot come in twice.',
    ],
    [
      'one man in two changes',
      board,
      'home',
      [comesIn(131, 25, 'SS', 5), moves(25, '3B', 4)],
      'Man 25 is named in two changes.',
    ],
    ['a stranger', board, 'home', [comesIn(999, 25, 'SS', 5)], 'That player is not on the roster.'],
    ['a man who stays', board, 'home', [moves(25, 'SS', 5)], 'Man 25 is where he was: leave him out.'],
    [
      'a fielder as pinch hitter',
      board,
      'away',
      [moves(5, 'PH', 5)],
      'Man 5 is in the game: a player from the bench bats or runs for another.',
    ],
    [
      'a fielder as designated hitter',
      board,
      'home',
      [moves(25, 'DH', 5)],
      'Man 25 is in the game and cannot become the designated hitter.',
    ],
  ])('K-2: refuses %s', (_title, state, side, changes, message) => {
    expect(refusal(state, side, changes)).toBe(message);
  });
});
