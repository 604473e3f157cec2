import { expect, it } from 'vitest';
import { aTable, manager, startedGame } from '@/testing/a-game';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from './decisions';
import { isHalfSaid, keepsSealed } from './half-said';
import { entryOf } from './propose/hand-entry';
import { reader } from './queries';
import { STANDARD_RULES } from './rules';
import { otherSide, SIDES } from './sides';

it('a side has said its part from its decision to the other’s, and from its entry to the other’s look', () => {
  const game = startedGame({ table: aTable('paper'), rules: { ...STANDARD_RULES, confirmResult: 'required' } });
  const said = () => SIDES.filter((side) => isHalfSaid(game.state, side));
  expect(said()).toEqual([]);
  game.act(manager('home'), { type: 'decideDefense', decision: STANDARD_DEFENSE });
  expect(said()).toEqual(['home']);
  expect([keepsSealed(game.state, 'home'), keepsSealed(game.state, 'away')]).toEqual([true, false]);
  game.act(manager('away'), { type: 'decideOffense', decision: STANDARD_OFFENSE });
  expect(said()).toEqual([]);
  game.act(manager('away'), { type: 'roll' });
  const by = reader(game.state);
  game.act(manager(by), { type: 'submitPlay', entry: entryOf('K') });
  expect(said()).toEqual([by]);
  expect(keepsSealed(game.state, by)).toBe(false);
  game.act(manager(otherSide(by)), { type: 'confirmResult' });
  expect(said()).toEqual([]);
});
