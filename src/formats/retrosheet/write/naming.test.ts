import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { startedGame } from '@/testing/a-game';
import type { GameState } from '@/game/state';
import { toAscii } from './ascii';
import { idStem, splitName } from './names';
import { Naming } from './naming';

const { state } = startedGame();
const named = (name: string, player: number): GameState => ({
  ...state,
  away: { ...state.away, roster: state.away.roster.map((man) => (man.player === player ? { ...man, name } : man)) },
});

it.each([
  ['José Peña', 'Jose Pena'],
  ['Łukasz Ødegård', 'Lukasz Odegard'],
  ['a "quoted"\r\nname', 'a quoted name'],
  ['日本', '??'],
])('%j becomes %j', (text, expected) => {
  expect(toAscii(text)).toBe(expected);
});

it('text is one line of ASCII without quotes, whatever people write', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[ !#-~]*$/.test(toAscii(text))));
});

it.each([
  ['Marco Del Olmo', 'delom'],
  ['Ken Ito Jr.', 'itojk'],
  ['Ichiro', 'ichi-'],
  ['Bo O’Shea', 'osheb'],
  ['日本', '-----'],
])('%s begins an id with %s', (name, stem) => {
  expect(idStem(name)).toBe(stem);
});

it('splits a name', () => {
  expect(splitName('Juan, Carlos de la Cruz')).toEqual({ first: 'Juan Carlos', last: 'de la Cruz' });
});

it('ids are eight characters, each man has his own, and the order of games does not matter', () => {
  const one = named('Quill', 102);
  const games = [state, one];
  const there = new Naming(games);
  const back = new Naming(games.toReversed());
  const ids = games.flatMap((game) => game.away.roster.map((man) => there.idOf(game, man)));
  expect(ids.every((id) => /^[a-z-]{5}\d{3}$/.test(id))).toBe(true);
  // Everyone but the renamed man is the same man in both games.
  expect(new Set(ids).size).toBe(state.away.roster.length + 1);
  expect(games.flatMap((game) => game.away.roster.map((man) => back.idOf(game, man)))).toEqual(ids);
});

it('teams of one abbreviation have codes of their own', () => {
  const other: GameState = { ...state, home: { ...state.home, abbreviation: state.away.abbreviation } };
  const naming = new Naming([other]);
  expect(naming.codeOf(other.away)).toBe('HAR');
  expect(naming.codeOf(other.home)).toMatch(/^HA[2-9]$/);
});
