import { foldScorecard } from '@/game/fold-scorecard';
import { array, assert, constantFrom, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoggedEvent } from '@/game/events';
import { playRecords } from '@/game/revise/play-records';
import { VIEWERS } from '@/game/viewer';
import { viewEvent, viewScorecard } from '@/game/view';
import { defined } from '@/shared/assert';
import { seededRng } from '@/shared/rng';
import { manager, startedGame } from '@/testing/a-game';
import { otherCall } from '@/testing/live-rewind';
import { playRandomly, randomMove } from '@/testing/random-game';
import {
  hasGap,
  playsInOrder,
  receiveEvents,
  receivePlays,
  receiveView,
  struckInOrder,
  type LiveModel,
} from './live-model';

const whole = playRandomly(startedGame({ seed: 7 }), seededRng(7));
const begun = startedGame({ seed: 7 });
const tail = whole.events.slice(begun.events.length);

const from = (viewer: (typeof VIEWERS)[number]): LiveModel =>
  receiveView(null, { viewer, seq: begun.state.seq, card: viewScorecard(begun.card, viewer) }, foldScorecard);

describe('the live model', () => {
  it('is the same whichever way the events come: in pieces, twice, out of order', () => {
    assert(
      property(
        constantFrom(...VIEWERS),
        array(nat(tail.length - 1), { maxLength: 40 }),
        integer({ min: 1, max: 9 }),
        (viewer, early, size) => {
          const seen = tail.map((event) => viewEvent(event, viewer));
          let model = from(viewer);
          for (const index of early) model = receiveEvents(model, [defined(seen[index], 'event')], foldScorecard);
          for (let start = 0; start < seen.length; start += size) {
            model = receiveEvents(model, seen.slice(start, start + size), foldScorecard);
          }
          expect(model.card).toEqual(viewScorecard(whole.card, viewer));
          expect(playsInOrder(model).map((play) => play.number)).toEqual(
            Array.from({ length: whole.state.playCount }, (_, index) => index + 1),
          );
          expect(hasGap(model)).toBe(false);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('waits for what is missing', () => {
    const [first, second] = tail as [LoggedEvent, LoggedEvent];
    const ahead = receiveEvents(from('home'), [second], foldScorecard);
    expect(ahead.card.state.seq).toBe(begun.state.seq);
    expect(hasGap(ahead)).toBe(true);
    expect(receiveEvents(ahead, [first], foldScorecard).card.state.seq).toBe(second.seq);
  });

  it('keeps what it knows when an older snapshot of the same role comes late', () => {
    const model = receiveEvents(from('away'), tail.slice(0, 9), foldScorecard);
    expect(receiveView(model, { viewer: 'away', seq: begun.state.seq, card: begun.card }, foldScorecard)).toBe(model);
  });

  it('takes any snapshot of a new role, and none of the events viewed for the old one', () => {
    const model = receiveEvents(from('spectator'), tail.slice(1, 3), foldScorecard);
    const seated = receiveView(model, { viewer: 'home', seq: begun.state.seq, card: begun.card }, foldScorecard);
    expect(seated.viewer).toBe('home');
    expect(hasGap(seated)).toBe(false);
  });

  it('adds older plays without touching the card', () => {
    const late = receiveView(null, { viewer: 'spectator', seq: whole.state.seq, card: whole.card }, foldScorecard);
    expect(late.plays.size).toBe(whole.card.plays.length);
    const filled = receivePlays(late, playRecords(whole.events));
    expect(playsInOrder(filled)).toEqual(playRecords(whole.events).map(({ play }) => play));
    expect(filled.card).toBe(late.card);
  });

  it('keeps who declined a request, and who took his own back', () => {
    const game = startedGame({ seed: 7 });
    const rng = seededRng(7);
    while (game.state.playCount === 0) {
      const { by, action } = randomMove(game.state, game.table, rng);
      game.act(by, action);
    }
    const start = receiveView(
      null,
      { viewer: 'home', seq: game.state.seq, card: viewScorecard(game.card, 'home') },
      foldScorecard,
    );
    const heard = (): LiveModel => receiveEvents(start, game.events, foldScorecard);
    expect(start.declined).toBeNull();
    game.act(manager('home'), { type: 'stop', stop: 'suspend' });
    game.act(manager('away'), { type: 'declineStop' });
    expect(heard().declined).toMatchObject({ by: 'away', asked: 'home', what: 'stop' });
    game.act(manager('home'), { type: 'rewind', toPlay: 0, reason: 'Wrong side at bat.' });
    game.act(manager('away'), { type: 'declineRevision' });
    expect(heard().declined).toMatchObject({ by: 'away', asked: 'home', what: 'revision' });
    game.act(manager('home'), { type: 'rewind', toPlay: 0, reason: 'Wrong side at bat.' });
    game.act(manager('home'), { type: 'declineRevision' });
    expect(heard().declined).toMatchObject({ by: 'home', asked: 'home', what: 'revision', seq: game.state.seq });
  });

  describe('after a rewind', () => {
    const game = startedGame({ seed: 7, past: { isAlone: true } });
    const rng = seededRng(9);
    const playTo = (count: number): void => {
      while (game.state.playCount < count) {
        const { by, action } = randomMove(game.state, game.table, rng);
        game.act(by, action);
      }
    };
    playTo(30);
    const before = receivePlays(viewOf(), playRecords(game.events));
    game.act(manager('home'), { type: 'rewind', toPlay: 4, reason: 'wrong' });
    const rewind = defined(game.events.at(-1), 'rewind');
    const after = receiveView(before, viewed(), foldScorecard);

    function viewed() {
      return { viewer: 'both', seq: game.state.seq, card: game.card } as const;
    }
    function viewOf(): LiveModel {
      return receiveView(null, viewed(), foldScorecard);
    }

    it('waits for the snapshot: the rewind alone cannot be folded', () => {
      const told = receiveEvents(before, [rewind], foldScorecard);
      expect(told.card).toBe(before.card);
      expect(hasGap(told)).toBe(true);
      expect(hasGap(receiveView(told, viewed(), foldScorecard))).toBe(false);
    });

    it('keeps what was struck apart, whoever heard of it and whoever reads it later', () => {
      expect(playsInOrder(after).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
      expect(struckInOrder(after).map(({ play }) => play.number)).toEqual(
        Array.from({ length: 26 }, (_, index) => index + 5),
      );
      const late = receivePlays(viewOf(), playRecords(game.events));
      expect(playsInOrder(late)).toEqual(playsInOrder(after));
      expect(struckInOrder(late)).toEqual(struckInOrder(after));
      expect(receivePlays(after, playRecords(game.events)).struck.size).toBe(26);
    });

    it('goes on with the plays that are made instead, and takes corrections over what it knew', () => {
      playTo(7);
      const played = receiveEvents(after, game.events.slice(rewind.seq), foldScorecard);
      expect(playsInOrder(played).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(played.card).toEqual(game.card);
      game.act(manager('home'), otherCall(game.card.plays));
      const corrected = receiveView(played, viewed(), foldScorecard);
      expect(playsInOrder(corrected)).toEqual(
        playRecords(game.events).flatMap(({ play, struck }) => (struck === null ? [play] : [])),
      );
      expect(playsInOrder(corrected)).not.toEqual(playsInOrder(played));
    });
  });
});
