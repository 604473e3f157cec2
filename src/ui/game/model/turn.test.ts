import { describe, expect, it } from 'vitest';
import { VIEWERS } from '@/game/viewer';
import { viewState } from '@/game/view';
import { sidesToAct } from '@/game/queries';
import { seededRng } from '@/shared/rng';
import { GameLog, manager, startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '@/game/decisions';
import { manages, tasksOf } from './task';
import { turnOf } from './turn';

const NAMES = { away: 'Ana', home: 'Bo' };

describe('the turn banner', () => {
  it('names the person who acts and the call', () => {
    const game = startedGame();
    expect(turnOf(viewState(game.state, 'home'), 'home', NAMES).title).toBe('Your call: defence');
    expect(turnOf(viewState(game.state, 'away'), 'away', NAMES).title).toBe('Your call: offence');
    expect(turnOf(game.state, 'spectator', NAMES).title).toBe('Waiting for Bo (defence) and Ana (offence)');
    game.act(manager('home'), { type: 'decideDefense', decision: STANDARD_DEFENSE });
    expect(turnOf(viewState(game.state, 'home'), 'home', NAMES)).toMatchObject({
      tone: 'wait',
      title: 'Waiting for Ana (offence)',
    });
    expect(turnOf(viewState(game.state, 'away'), 'away', NAMES).detail).toContain('has set its defence');
    game.act(manager('away'), { type: 'decideOffense', decision: STANDARD_OFFENSE });
    expect(turnOf(game.state, 'away', NAMES).title).toBe('Roll the dice');
    expect(turnOf(game.state, 'home', NAMES).title).toBe('Waiting for Ana to roll');
  });

  it('tells of an open seat and of sealed lineups before the game', () => {
    const open = new GameLog();
    expect(turnOf(open.state, 'home', NAMES).title).toBe('Hand in your lineup');
    const state = { ...open.state, away: { ...open.state.away, seated: false } };
    expect(turnOf(state, 'spectator', NAMES).title).toContain('somebody to take the away seat');
  });

  it('tells every viewer of every state exactly who acts', () => {
    playRandomly(startedGame({ seed: 11 }), seededRng(11), ({ state }) => {
      for (const viewer of VIEWERS) {
        const seen = viewState(state, viewer);
        const turn = turnOf(seen, viewer, NAMES);
        const mine = sidesToAct(state).some((side) => manages(viewer, side));
        expect(turn.tone).toBe(state.phase.type === 'final' ? 'over' : mine ? 'you' : 'wait');
        expect(tasksOf(seen, viewer).length > 0).toBe(mine);
        expect(turn.title).not.toMatch(/undefined|null|NaN/u);
      }
    });
  });

  it('says how a game ended', () => {
    const game = startedGame();
    game.act(manager('away'), { type: 'resign' });
    expect(turnOf(game.state, 'home', NAMES).title).toBe('Final · resigned');
  });
});
