import { expect, it } from 'vitest';
import { seededRng } from '@/shared/rng';
import { type GameLog, startedGame, SYSTEM } from '@/testing/a-game';
import { randomMove } from '@/testing/random-game';
import { actForLeague } from '../office/act-for-league';
import { correctionEffect } from './correction-effect';
import { calledAs } from './scorings';

function playTo(game: GameLog, plays: number): GameLog {
  const rng = seededRng(5);
  while (game.state.playCount < plays && game.state.phase.type !== 'final') {
    const { by, action } = randomMove(game.state, game.table, rng);
    game.act(by, action);
  }
  return game;
}

it('tells what a correction then does, and nothing else', () => {
  const game = playTo(startedGame(), 40);
  const past = { log: game.events, isRanked: false, isAlone: false };
  const hit = game.card.plays.find(({ kind, advances }) => kind === 'single' && advances.length === 1);
  if (hit === undefined) throw new Error('a game with a single and nobody on base');
  const entry = calledAs(hit, 'error', 6);
  const effect = correctionEffect(past, hit.number, entry);
  if (!effect.ok) throw new Error(effect.error.message);
  const { was, now, lines } = effect.value;
  expect(now).toEqual(was);
  const side = hit.half === 'top' ? 'away' : 'home';
  const ofBatter = lines.filter(({ kind, lineupId }) => kind === 'batting' && lineupId === hit.batter);
  expect(ofBatter.map(({ key, was: old, now: fresh }) => [key, fresh - old])).toEqual([
    ['h', -1],
    ['roe', 1],
  ]);
  expect(lines).toContainEqual(expect.objectContaining({ kind: 'fielding', key: 'e' }));
  expect(lines).toContainEqual(expect.objectContaining({ kind: 'pitching', lineupId: hit.pitcher, key: 'h' }));

  const before = game.card.box;
  const action = { type: 'correctPlay', number: hit.number, play: entry } as const;
  const done = actForLeague(game.state, action, 'seen again', { table: game.table, dice: game.dice(), past });
  if (!done.ok) throw new Error(done.error.message);
  game.append(SYSTEM, done.value);
  const batterOf = (box: typeof before) => box[side].batting.find(({ lineupId }) => lineupId === hit.batter);
  expect((batterOf(game.card.box)?.h ?? 0) - (batterOf(before)?.h ?? 0)).toBe(-1);
});

it('says why the rules refuse it', () => {
  const game = playTo(startedGame(), 5);
  const [play] = game.card.plays;
  if (play === undefined) throw new Error('a play');
  const past = { log: game.events, isRanked: false, isAlone: false };
  expect(correctionEffect(past, 4_000, play)).toMatchObject({ ok: false, error: { code: 'ILLEGAL_REVISION' } });
});
