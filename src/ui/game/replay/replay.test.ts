import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoggedEvent } from '@/game/events';
import { EVENT_VERSION } from '@/game/fold';
import { viewEvent } from '@/game/view';
import { seededRng } from '@/shared/rng';
import { startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { extendReplay, lastSeq, momentAt, NO_REPLAY, playsUntil } from './moments';
import { marksOf, stepFrom, type Marks, STEPS } from './steps';
import { placeText, sliderText, spokenMoment } from './words';

const game = playRandomly(startedGame({ seed: 11 }), seededRng(11));
const log: readonly LoggedEvent[] = game.events.map((event) => viewEvent(event, 'spectator'));
const replay = extendReplay(NO_REPLAY, log);
const { moments } = replay;
const plays = game.events.flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []));

describe('the moments of a replay', () => {
  it('are one before the first play and one after each', () => {
    expect(moments.map(({ play }) => play?.number ?? null)).toEqual([null, ...plays.map(({ number }) => number)]);
    expect(moments[0]?.card.state.score).toEqual({ away: 0, home: 0 });
    expect(moments.at(-1)?.card).toEqual(game.card);
  });

  it('hold nothing of what comes later', () => {
    for (const [at, { card }] of moments.entries()) {
      expect(card.state.playCount).toBe(at);
      expect(playsUntil(moments, at)).toEqual(plays.slice(0, at));
      expect(card.substitutions.every(({ afterPlay }) => afterPlay <= at)).toBe(true);
      expect(card.state.status).toBe(at === plays.length ? 'completed' : 'active');
      const next = plays[at];
      if (next === undefined) continue;
      expect(card.state.score).toEqual(next.scoreBefore);
      expect(card.state.outs).toBe(next.outsBefore);
      expect(card.state.runners.map((man) => man !== null)).toEqual(next.runnersBefore.map((man) => man !== null));
    }
  });

  it('are the same however the log comes: whole, by pages, with repeats', () => {
    assert(
      property(integer({ min: 1, max: log.length }), integer({ min: 0, max: 20 }), (size, again) => {
        let read = NO_REPLAY;
        for (let from = 0; from < log.length; from += size) {
          read = extendReplay(read, log.slice(Math.max(0, from - again), from + size));
        }
        expect(lastSeq(read)).toBe(log.length);
        expect(read.moments.map(({ seq }) => seq)).toEqual(moments.map(({ seq }) => seq));
        expect(read.moments.at(-1)).toEqual(moments.at(-1));
      }),
      { numRuns: 20 },
    );
  });

  it('need neither decisions nor dice: an imported log has only its plays', () => {
    const KEPT = new Set(['gameCreated', 'rosterChanged', 'gameStarted', 'halfStarted', 'substituted', 'gameEnded']);
    const imported = log.flatMap((event): LoggedEvent[] => {
      if (event.type !== 'playMade') return KEPT.has(event.type) ? [event] : [];
      const play = { ...event.data.play, dice: [], source: { by: 'import', text: 'S8' } as const };
      return [{ ...event, data: { play, diceNext: 0 } }];
    });
    const read = extendReplay(NO_REPLAY, imported);
    expect(read.moments.map(({ play }) => play?.number)).toEqual(moments.map(({ play }) => play?.number));
    for (const [at, { card }] of read.moments.entries()) {
      const played = moments[at]?.card;
      expect([card.box.away, card.box.home]).toEqual([played?.box.away, played?.box.home]);
      expect(card.state.score).toEqual(played?.state.score);
      expect(card.state.runners).toEqual(played?.state.runners);
    }
  });

  it('hold only what stands: a rewind strikes plays, a correction mends one', () => {
    const [third, fifth, eighth] = [3, 5, 8].map((at) => moments[at]);
    if (!third?.play || !fifth?.play || !eighth?.play) throw new Error('a game of eight plays');
    const base = { v: EVENT_VERSION, at: '2026-06-01T18:00:00.000Z', by: { kind: 'manager', side: 'home' } } as const;
    const begun = log.slice(0, eighth.seq);
    const rewound: LoggedEvent = {
      ...base,
      seq: eighth.seq + 1,
      type: 'rewound',
      data: { toSeq: fifth.seq, toPlay: 5, lastPlay: 8, reason: 'slip', side: 'home', diceNext: 99, men: [] },
    };
    const play = { ...third.play, pitcherTired: !third.play.pitcherTired };
    const corrected: LoggedEvent = {
      ...base,
      seq: eighth.seq + 2,
      type: 'playCorrected',
      data: { play, was: third.play, reason: 'he was fresh', side: 'home' },
    };
    const read = [begun, [rewound], [corrected]].reduce(extendReplay, NO_REPLAY);
    expect(read.moments.map(({ seq }) => seq)).toEqual(moments.slice(0, 6).map(({ seq }) => seq));
    expect(read.moments.at(-1)?.card.box.away).toEqual(fifth.card.box.away);
    expect(read.moments[3]?.play).toEqual(play);
    expect(lastSeq(read)).toBe(corrected.seq);
    // A link to a struck play leads to the last one that stands.
    expect(momentAt(read.moments, eighth.seq)).toBe(5);
    expect(extendReplay(NO_REPLAY, [...begun, rewound, corrected])).toEqual(read);
  });

  it('are none before the game begins, and an address finds the last play up to its seq', () => {
    const begin = log.findIndex(({ type }) => type === 'gameStarted');
    expect(extendReplay(NO_REPLAY, log.slice(0, begin)).moments).toEqual([]);
    expect(momentAt(moments, 0)).toBe(0);
    expect(momentAt(moments, Number.MAX_SAFE_INTEGER)).toBe(plays.length);
    for (const [at, { seq }] of moments.entries()) {
      expect(momentAt(moments, seq)).toBe(at);
      const next = moments[at + 1];
      if (next !== undefined) expect(momentAt(moments, next.seq - 1)).toBe(at);
    }
  });
});

describe('the marks of a replay', () => {
  const marks = marksOf(moments);

  it('tick each half-inning before its first play', () => {
    for (const { at, inning, half } of marks.halves) {
      expect(plays[at]).toMatchObject({ inning, half });
      expect(plays[at - 1]).not.toMatchObject({ inning, half });
    }
    expect(marks.halves).toHaveLength(new Set(plays.map(({ inning, half }) => `${half} ${inning}`)).size);
    expect(marks.halves[0]).toEqual({ at: 0, inning: 1, half: 'top' });
  });

  it('tick each scoring play after it, for the side that scored', () => {
    const { score } = game.state;
    for (const side of ['away', 'home'] as const) {
      const runs = marks.scores.filter((mark) => mark.side === side).reduce((sum, mark) => sum + mark.runs, 0);
      expect(runs).toBe(score[side]);
    }
    expect(marks.scores.map(({ at }) => at)).toEqual(plays.filter(({ runs }) => runs > 0).map(({ number }) => number));
  });

  it('no step leads out of the game or stands still', () => {
    for (let at = 0; at <= marks.last; at++) {
      for (const step of STEPS) {
        const to = stepFrom(marks, at, step);
        if (to === null) continue;
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(marks.last);
        expect(Math.sign(to - at)).toBe(/^(?:next|end)/u.test(step) ? 1 : -1);
      }
    }
  });

  it('steps go to the nearest mark', () => {
    const few: Marks = {
      halves: [
        { at: 0, inning: 1, half: 'top' },
        { at: 4, inning: 1, half: 'bottom' },
        { at: 9, inning: 2, half: 'top' },
      ],
      scores: [
        { at: 2, side: 'away', runs: 1 },
        { at: 7, side: 'home', runs: 2 },
      ],
      last: 12,
    };
    const from = (at: number): readonly (number | null)[] => STEPS.map((step) => stepFrom(few, at, step));
    // start, previous half, score and play; next play, score and half; end.
    expect(from(0)).toEqual([null, null, null, null, 1, 2, 4, 12]);
    expect(from(5)).toEqual([0, 4, 2, 4, 6, 7, 9, 12]);
    expect(from(4)).toEqual([0, 0, 2, 3, 5, 7, 9, 12]);
    expect(from(10)).toEqual([0, 9, 7, 9, 11, null, 12, 12]);
    expect(from(12)).toEqual([0, 9, 7, 11, null, null, null, null]);
  });

  it('an empty game has nowhere to go', () => {
    const none = marksOf(moments.slice(0, 1));
    expect(STEPS.map((step) => stepFrom(none, 0, step)).every((to) => to === null)).toBe(true);
  });
});

describe('the words of a replay', () => {
  it('tell the place without the future', () => {
    const [first] = moments;
    const last = moments.at(-1);
    if (first === undefined || last === undefined) throw new Error('no moments');
    expect(placeText(first)).toEqual({ title: 'Replay · Top of the 1st', detail: 'Bases empty, nobody out.' });
    expect(placeText(last).title).toBe('Replay · Final');
    expect(sliderText(first, plays.length)).toBe('Before the first pitch');
    expect(sliderText(last, plays.length)).toMatch(new RegExp(`^Play ${plays.length} of ${plays.length}, `, 'u'));
  });

  it('tell the play, and after a jump the situation too', () => {
    const scored = moments.find(({ play }) => (play?.runs ?? 0) > 0);
    if (scored === undefined) throw new Error('nobody scored');
    const known = playsUntil(moments, moments.indexOf(scored));
    const { away, home, score } = scored.card.state;
    const told = spokenMoment(scored, known, false);
    expect(told).toContain(`${away.name} ${score.away}, ${home.name} ${score.home}.`);
    expect(spokenMoment(scored, known, true)).toContain(told);
    expect(spokenMoment(scored, known, true).length).toBeGreaterThan(told.length);
  });
});
