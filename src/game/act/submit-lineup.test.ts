import { describe, expect, it } from 'vitest';
import { aLineup, aRoster, GameLog, manager } from '@/testing/a-game';
import { defined } from '@/shared/assert';
import { act } from '../act';
import type { LoggedEvent } from '../events';
import { fold } from '../fold';
import type { LineupCard } from '../lineup';
import { SIDES } from '../sides';
import type { GameState } from '../state';
import { viewEvent, viewState } from '../view';
import { VIEWERS } from '../viewer';

const home = aLineup(aRoster('home'));
/** The reserve shortstop (211) plays for the regular (206). */
const reserves: LineupCard = home.map((slot) => (slot.player === 206 ? { ...slot, player: 211 } : slot));
const withReliever = (card: LineupCard, reliever: number): LineupCard =>
  card.map((slot) => (slot.position === 'P' ? { ...slot, player: reliever } : slot));

const start = (visitors: LineupCard): GameLog => {
  const game = new GameLog();
  game.act(manager('home'), { type: 'submitLineup', lineup: home, againstLeft: reserves });
  game.act(manager('away'), { type: 'submitLineup', lineup: visitors });
  game.act(manager('home'), { type: 'start' });
  return game;
};

describe('a second card, against left-handers', () => {
  it('L-10: is judged like the first and has the same starter', () => {
    const game = new GameLog();
    const handIn = (againstLeft: LineupCard | null) =>
      act(
        game.state,
        manager('home'),
        { type: 'submitLineup', lineup: home, againstLeft },
        { table: game.table, dice: game.dice() },
      );
    expect(handIn(withReliever(home, 212))).toMatchObject({
      ok: false,
      error: {
        code: 'ILLEGAL_LINEUP',
        message: 'The same pitcher has to start in both lineups: only the others may differ.',
      },
    });
    expect(handIn(home.slice(1))).toMatchObject({ ok: false, error: { code: 'ILLEGAL_LINEUP' } });
    expect(handIn(null)).toMatchObject({ ok: true, value: [{ data: { side: 'home', card: home } }] });
  });

  it('L-10, V-3: is sealed with the first, and nobody else sees that there is one', () => {
    const [one, two] = [new GameLog(), new GameLog()];
    const [first] = one.act(manager('home'), { type: 'submitLineup', lineup: home });
    const [second] = two.act(manager('home'), { type: 'submitLineup', lineup: home, againstLeft: reserves });
    for (const viewer of ['away', 'spectator'] as const) {
      expect(viewEvent(defined(second, 'event'), viewer)).toEqual(viewEvent(defined(first, 'event'), viewer));
      expect(viewState(two.state, viewer)).toEqual(viewState(one.state, viewer));
    }
    for (const viewer of ['home', 'both'] as const) {
      expect(viewState(two.state, viewer).home.submitted).toEqual({ card: home, againstLeft: reserves });
    }
  });

  it.each(VIEWERS)(
    'V-1: for %s the fold of the viewed events is the view of the fold, rosters and second cards too',
    (viewer) => {
      const game = new GameLog();
      let folded: GameState | null = null;
      const follow = (events: readonly LoggedEvent[]): void => {
        for (const event of events) folded = fold(folded, viewEvent(event, viewer));
        expect(folded).toEqual(viewState(game.state, viewer));
      };
      follow(game.events.slice());
      follow(
        game.append(manager('home'), [
          { type: 'rosterChanged', data: { side: 'home', roster: aRoster('home').slice(0, 11) } },
        ]),
      );
      follow(game.act(manager('home'), { type: 'submitLineup', lineup: home, againstLeft: reserves }));
      follow(game.act(manager('away'), { type: 'submitLineup', lineup: aLineup(aRoster('away')) }));
      follow(game.act(manager('home'), { type: 'submitLineup', lineup: home }));
      follow(game.act(manager('away'), { type: 'start' }));
    },
  );

  it('L-11: the start opens the card that fits the opponent’s starter', () => {
    const arms = (game: GameLog) => SIDES.map((side) => game.state[side].lineup.some(({ player }) => player === 211));
    const visitors = aLineup(aRoster('away'));
    // Quill (101) is a left-hander, Soler (112) is not.
    expect(arms(start(visitors))).toEqual([false, true]);
    expect(arms(start(withReliever(visitors, 112)))).toEqual([false, false]);
  });
});
