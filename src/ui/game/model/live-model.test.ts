import { array, assert, constantFrom, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoggedEvent } from '@/game/events';
import { VIEWERS } from '@/game/viewer';
import { viewEvent, viewScorecard } from '@/game/view';
import { defined } from '@/shared/assert';
import { seededRng } from '@/shared/rng';
import { startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { hasGap, playsInOrder, receiveEvents, receivePlays, receiveView, type LiveModel } from './live-model';

const whole = playRandomly(startedGame({ seed: 7 }), seededRng(7));
const begun = startedGame({ seed: 7 });
const tail = whole.events.slice(begun.events.length);

const from = (viewer: (typeof VIEWERS)[number]): LiveModel =>
  receiveView(null, { viewer, seq: begun.state.seq, card: viewScorecard(begun.card, viewer) });

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
          for (const index of early) model = receiveEvents(model, [defined(seen[index], 'event')]);
          for (let start = 0; start < seen.length; start += size) {
            model = receiveEvents(model, seen.slice(start, start + size));
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
    const ahead = receiveEvents(from('home'), [second]);
    expect(ahead.card.state.seq).toBe(begun.state.seq);
    expect(hasGap(ahead)).toBe(true);
    expect(receiveEvents(ahead, [first]).card.state.seq).toBe(second.seq);
  });

  it('keeps what it knows when an older snapshot of the same role comes late', () => {
    const model = receiveEvents(from('away'), tail.slice(0, 9));
    expect(receiveView(model, { viewer: 'away', seq: begun.state.seq, card: begun.card })).toBe(model);
  });

  it('takes any snapshot of a new role, and none of the events viewed for the old one', () => {
    const model = receiveEvents(from('spectator'), tail.slice(1, 3));
    const seated = receiveView(model, { viewer: 'home', seq: begun.state.seq, card: begun.card });
    expect(seated.viewer).toBe('home');
    expect(hasGap(seated)).toBe(false);
  });

  it('adds older plays without touching the card', () => {
    const late = receiveView(null, { viewer: 'spectator', seq: whole.state.seq, card: whole.card });
    expect(late.plays.size).toBe(whole.card.plays.length);
    const all = whole.events.flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []));
    const filled = receivePlays(late, all);
    expect(playsInOrder(filled)).toEqual(all);
    expect(filled.card).toBe(late.card);
  });
});
