import { describe, expect, it } from 'vitest';
import { seededRng } from '@/shared/rng';
import { aLineup, aRoster, GameLog, manager, startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from './decisions';
import { otherSide, SIDES } from './sides';
import { viewEvent, viewScorecard, viewState } from './view';
import { VIEWERS, type Viewer } from './viewer';

/** Words that only a decision's or a lineup card's content holds. */
const SEALED_WORDS = ['infieldDepth', 'hitAndRun', 'battingOrder'] as const;
const holdsSealed = (value: unknown): boolean => SEALED_WORDS.some((word) => JSON.stringify(value).includes(word));

describe('what is sealed', () => {
  it('V-2: a decision is seen by its own side and by one who has both, until both are in', () => {
    for (const side of SIDES) {
      const game = startedGame();
      const decision = { ...STANDARD_DEFENSE, hold: [] };
      const [event] = game.act(
        manager(side),
        side === 'home' ? { type: 'decideDefense', decision } : { type: 'decideOffense', decision: STANDARD_OFFENSE },
      );
      const sees = (viewer: Viewer): boolean => event !== undefined && holdsSealed(viewEvent(event, viewer));
      expect(VIEWERS.filter(sees)).toEqual([side, 'both']);
      const seesPhase = (viewer: Viewer): boolean => holdsSealed(viewState(game.state, viewer).phase);
      expect(VIEWERS.filter(seesPhase)).toEqual([side, 'both']);
    }
  });

  it('V-2: everyone sees both once both are in', () => {
    const game = startedGame();
    game.act(manager('home'), { type: 'decideDefense', decision: STANDARD_DEFENSE });
    const events = game.act(manager('away'), { type: 'decideOffense', decision: STANDARD_OFFENSE });
    expect(events.map((event) => event.type)).toEqual(['decided', 'decisionsRevealed']);
    for (const viewer of VIEWERS) {
      expect(events.map((event) => viewEvent(event, viewer)).at(-1)).toEqual(events.at(-1));
      expect(viewState(game.state, viewer)).toBe(game.state);
    }
  });

  it('V-3: a lineup card is seen by its own side until the game starts', () => {
    for (const side of SIDES) {
      const game = new GameLog();
      const [event] = game.act(manager(side), { type: 'submitLineup', lineup: aLineup(aRoster(side)) });
      const sees = (viewer: Viewer): boolean => event !== undefined && holdsSealed(viewEvent(event, viewer));
      expect(VIEWERS.filter(sees)).toEqual([side, 'both']);
      const seesCard = (viewer: Viewer): boolean => holdsSealed(viewScorecard(game.card, viewer).state[side].submitted);
      expect(VIEWERS.filter(seesCard)).toEqual([side, 'both']);
    }
  });

  it('V-4: no sealed content in any event or state of a whole game as others see it', () => {
    const game = playRandomly(startedGame({ seed: 5 }), seededRng(5), ({ state }) => {
      if (state.phase.type !== 'decisions') return;
      for (const side of SIDES) {
        const viewed = viewState(state, side).phase;
        const own = state.half === (side === 'away' ? 'top' : 'bottom') ? 'offense' : 'defense';
        const theirs = own === 'offense' ? 'defense' : 'offense';
        expect(viewed).toMatchObject({ [own]: state.phase[own] });
        expect(holdsSealed({ ...viewed, [own]: null, [theirs]: (viewed as typeof state.phase)[theirs] })).toBe(false);
      }
      expect(holdsSealed(viewState(state, 'spectator').phase)).toBe(false);
    });
    const sealed = game.events.filter((event) => event.type === 'decided');
    expect(sealed.length).toBeGreaterThan(100);
    for (const event of sealed) {
      const side = event.by.side ?? 'away';
      expect(holdsSealed(viewEvent(event, side))).toBe(true);
      expect(holdsSealed(viewEvent(event, otherSide(side)))).toBe(false);
      expect(holdsSealed(viewEvent(event, 'spectator'))).toBe(false);
      expect(viewEvent(event, otherSide(side))).toMatchObject({ seq: event.seq, type: 'decided', by: event.by });
    }
  });

  it('V-5: a view that hides nothing is the thing itself', () => {
    const game = startedGame();
    for (const viewer of VIEWERS) expect(viewScorecard(game.card, viewer)).toBe(game.card);
  });
});
