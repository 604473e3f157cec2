import { describe, expect, it } from 'vitest';
import { aLineup, aRoster, GameLog, manager, startedGame } from '@/testing/a-game';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from './decisions';
import { staleSince } from './stale-since';

const defense = { type: 'decideDefense', decision: STANDARD_DEFENSE } as const;
const offense = { type: 'decideOffense', decision: STANDARD_OFFENSE } as const;

describe('what a manager saw is out of date', () => {
  it('E-5: not by the opponent’s sealed decision', () => {
    const game = startedGame();
    const { seq } = game.state;
    game.act(manager('home'), defense);
    expect(staleSince(game.events, seq, 'away')).toBe(false);
    expect(staleSince(game.events, seq, 'home')).toBe(true);
  });

  it('E-5: by the opening of both', () => {
    const game = startedGame();
    const { seq } = game.state;
    game.act(manager('home'), defense);
    game.act(manager('away'), offense);
    expect(staleSince(game.events, seq, 'away')).toBe(true);
    expect(staleSince(game.events, seq, 'home')).toBe(true);
    expect(staleSince(game.events, game.state.seq, 'home')).toBe(false);
  });

  it('E-5: not by the opponent’s sealed lineup, but by his claim of the seat', () => {
    const game = new GameLog();
    const { seq } = game.state;
    game.act(manager('home'), { type: 'submitLineup', lineup: aLineup(aRoster('home')) });
    expect(staleSince(game.events, seq, 'away')).toBe(false);
    expect(staleSince(game.events, seq, 'home')).toBe(true);
    expect(staleSince(game.events, seq - 1, 'away')).toBe(true);
  });

  it('E-5: not by a change of the opponent’s roster, but by one of his own', () => {
    const game = new GameLog();
    const { seq } = game.state;
    game.append(manager('home'), [{ type: 'rosterChanged', data: { side: 'home', roster: aRoster('home').slice(1) } }]);
    expect(staleSince(game.events, seq, 'away')).toBe(false);
    expect(staleSince(game.events, seq, 'home')).toBe(true);
  });

  it('E-5: not by a request to stop, nor by its refusal', () => {
    const game = startedGame();
    const { seq } = game.state;
    game.act(manager('home'), { type: 'stop', stop: 'suspend' });
    game.act(manager('away'), { type: 'declineStop' });
    expect(staleSince(game.events, seq, 'away')).toBe(false);
    expect(staleSince(game.events, seq, 'home')).toBe(false);
    game.act(manager('home'), { type: 'stop', stop: 'suspend' });
    game.act(manager('away'), { type: 'stop', stop: 'suspend' });
    expect(staleSince(game.events, seq, 'home')).toBe(true);
  });

  it('E-5: not by a request to rewind, but by the rewind', () => {
    const game = startedGame();
    game.act(manager('home'), { type: 'decideDefense', decision: { ...STANDARD_DEFENSE, intentionalWalk: true } });
    game.act(manager('away'), { type: 'decideOffense', decision: STANDARD_OFFENSE });
    const { seq } = game.state;
    game.act(manager('home'), { type: 'rewind', toPlay: 0, reason: 'not meant' });
    expect(staleSince(game.events, seq, 'away')).toBe(false);
    game.act(manager('away'), { type: 'agreeRevision', asked: seq + 1 });
    expect(staleSince(game.events, seq, 'away')).toBe(true);
  });
});
