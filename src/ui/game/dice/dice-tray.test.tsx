// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '@/game/decisions';
import { STANDARD_RULES } from '@/game/rules';
import { aTable, manager, startedGame, type GameLog } from '@/testing/a-game';
import { DiceTray } from './dice-tray';

afterEach(cleanup);

function beforeTheRoll(): GameLog {
  const game = startedGame({ table: aTable('paper'), rules: { ...STANDARD_RULES, tableDice: true }, seed: 1 });
  game.act(manager('home'), { type: 'decideDefense', decision: STANDARD_DEFENSE });
  game.act(manager('away'), { type: 'decideOffense', decision: STANDARD_OFFENSE });
  return game;
}

const shown = (game: GameLog): string | null => {
  render(<DiceTray state={game.state} rolling={false} cell={null} sentence={null} />);
  return screen.getByRole('link').textContent;
};

it('calls dice of the server verifiable', () => {
  const game = beforeTheRoll();
  game.act(manager('away'), { type: 'roll' });
  expect(shown(game)).toBe('Verifiable dice');
});

it('does not call dice verifiable that were rolled at home', () => {
  const game = beforeTheRoll();
  const dice = { column: 2, row: [3, 5], split: 14, fielding: null, jump: null } as const;
  game.act(manager('away'), { type: 'enterDice', dice });
  expect(shown(game)).toBe('Rolled at home');
});
