import { describe, expect, it } from 'vitest';
import { seededRng } from '@/shared/rng';
import { startedGame } from '@/testing/a-game';
import { aState } from '@/testing/a-state';
import { aPlay, ball, moved, out } from '@/testing/told-play';
import { playRandomly } from '@/testing/random-game';
import { boxProof } from '../box-proof';
import type { BoxScore } from '../box-score';
import { fold } from '../fold';
import { creditEnd, creditHalf } from './credit-half';
import { copyBox } from './copy-box';
import { creditInto } from './credit-play';
import { creditSubstitution } from './credit-substitution';
import { emptyBox } from '../empty-box';
import type { Play } from '../play';

const creditPlay = (box: BoxScore, play: Play): BoxScore => {
  const copy = copyBox(box);
  creditInto(copy, play);
  return copy;
};
const credited = (...plays: readonly Play[]): BoxScore => {
  const box = emptyBox(aState());
  for (const play of plays) creditInto(box, play);
  return box;
};
const batter = (box: BoxScore, id = 1) => box.away.batting.find((line) => line.lineupId === id);
const pitcher = (box: BoxScore) => box.home.pitching[0];
/** By the scorer's number: men 21–29 play C 1B 2B 3B SS LF CF RF DH, man 30 pitches. */
const FIELDER: Readonly<Record<number, number>> = { 1: 30, 2: 21, 3: 22, 4: 23, 5: 24, 6: 25, 7: 26, 8: 27, 9: 28 };
const fielder = (box: BoxScore, number: number) => box.home.fielding.find((line) => line.lineupId === FIELDER[number]);
const first = [9, null, null] as const;
const third = [null, null, 7] as const;

describe('batting', () => {
  it.each([
    ['single', { h: 1, double: 0 }],
    ['double', { h: 1, double: 1 }],
    ['triple', { h: 1, triple: 1 }],
  ] as const)('B-2: a %s', (kind, line) => {
    const to = kind === 'single' ? 1 : kind === 'double' ? 2 : 3;
    const box = credited(aPlay({ kind }, [moved(0, to)]));
    expect(batter(box)).toMatchObject({ pa: 1, ab: 1, ...line });
    expect(pitcher(box)).toMatchObject({ battersFaced: 1, h: 1, outs: 0 });
    expect(box.away.h).toBe(1);
  });

  it('B-2: a home run with a man on', () => {
    const box = credited(
      aPlay({ kind: 'homeRun', runnersBefore: first }, [moved(1, 4, { rbi: true }), moved(0, 4, { rbi: true })]),
    );
    expect(batter(box)).toMatchObject({ ab: 1, h: 1, hr: 1, r: 1, rbi: 2 });
    expect(batter(box, 9)).toMatchObject({ pa: 0, r: 1 });
    expect(pitcher(box)).toMatchObject({ h: 1, hr: 1, r: 2 });
    expect(box.away).toMatchObject({ r: 2, h: 1 });
  });

  it.each([
    ['walk', { bb: 1, ibb: 0 }],
    ['intentionalWalk', { bb: 1, ibb: 1 }],
    ['hitByPitch', { hbp: 1 }],
    ['interference', { ci: 1 }],
  ] as const)('B-3: a %s is no time at bat', (kind, line) => {
    expect(batter(credited(aPlay({ kind }, [moved(0, 1)])))).toMatchObject({ pa: 1, ab: 0, h: 0, ...line });
  });

  it('B-3: nor is a sacrifice; reaching on an error is one', () => {
    const fly = aPlay(
      { ball: ball('fly', 8), runnersBefore: third },
      [moved(3, 4, { reason: 'tagUp', rbi: true }), out(0, 1, [8])],
      { sacrificeFly: true },
    );
    const bunt = aPlay({ ball: ball('ground', 5, true), runnersBefore: first }, [moved(1, 2), out(0, 1, [5, 3])], {
      sacrificeHit: true,
    });
    const error = aPlay({ kind: 'error', ball: ball('ground', 6) }, [moved(0, 1, { reason: 'error' })], {
      errors: [{ fielder: 6, type: 'fielding' }],
    });
    const box = credited(fly, bunt, error);
    expect(batter(box)).toMatchObject({ pa: 3, ab: 1, sf: 1, sh: 1, roe: 1, h: 0, rbi: 1 });
    expect(box.home.e).toBe(1);
    expect(fielder(box, 6)).toMatchObject({ e: 1 });
  });

  it('B-4: steals, and a man put out on a double steal spoils the other’s', () => {
    const both = [9, 8, null] as const;
    const stolen = aPlay({ kind: 'stolenBase', runnersBefore: both }, [
      moved(2, 3, { reason: 'steal' }),
      moved(1, 2, { reason: 'steal' }),
    ]);
    const caught = aPlay({ kind: 'caughtStealing', runnersBefore: both }, [
      out(2, 3, [2, 5], { reason: 'steal' }),
      moved(1, 2, { reason: 'steal' }),
    ]);
    const saved = aPlay({ kind: 'caughtStealing', runnersBefore: first }, [moved(1, 2, { reason: 'steal' })], {
      errors: [{ fielder: 4, type: 'drop' }],
    });
    const box = credited(stolen, caught, saved);
    expect(batter(box, 8)).toMatchObject({ pa: 0, sb: 1, cs: 1 });
    expect(batter(box, 9)).toMatchObject({ sb: 1, cs: 1 });
    expect(batter(box)).toMatchObject({ pa: 0 });
  });

  it('B-4: a strikeout with a man thrown out is both', () => {
    const play = aPlay({ kind: 'strikeout', runnersBefore: first }, [
      out(1, 2, [2, 6], { reason: 'steal' }),
      out(0, 1, [2]),
    ]);
    const box = credited(play);
    expect(batter(box)).toMatchObject({ ab: 1, so: 1 });
    expect(batter(box, 9)).toMatchObject({ cs: 1 });
    expect(pitcher(box)).toMatchObject({ so: 1, outs: 2 });
    expect(fielder(box, 2)).toMatchObject({ po: 1, a: 1, dp: 1 });
  });
});

describe('pitching and fielding', () => {
  it('B-5: wild pitch, passed ball and balk once each, however many moved', () => {
    const two = [9, null, 7] as const;
    const all = (reason: 'wildPitch' | 'passedBall' | 'balk') =>
      aPlay({ kind: reason, runnersBefore: two }, [moved(3, 4, { reason }), moved(1, 2, { reason })]);
    const box = credited(all('wildPitch'), all('passedBall'), all('balk'));
    expect(pitcher(box)).toMatchObject({ wp: 1, bk: 1, r: 3, battersFaced: 0 });
    expect(fielder(box, 2)).toMatchObject({ pb: 1 });
    expect(batter(box, 7)).toMatchObject({ r: 3, pa: 0 });
  });

  it('B-5: a run is charged to the pitcher who put the man on', () => {
    const play = aPlay({ kind: 'single', runnersBefore: third }, [
      moved(3, 4, { rbi: true, chargedTo: 31 }),
      moved(0, 1),
    ]);
    const box = credited(play);
    expect(box.home.pitching).toMatchObject([
      { lineupId: 30, h: 1, r: 0 },
      { lineupId: 31, r: 1 },
    ]);
  });

  it('B-5: every out is a putout, with an assist to each man before', () => {
    const play = aPlay(
      { ball: ball('ground', 6), runnersBefore: first },
      [out(1, 2, [6, 4], { force: true }), out(0, 1, [4, 3], { force: true })],
      { groundedIntoDoublePlay: true },
    );
    const box = credited(play);
    expect(fielder(box, 6)).toMatchObject({ po: 0, a: 1, dp: 1 });
    expect(fielder(box, 4)).toMatchObject({ po: 1, a: 1, dp: 1 });
    expect(fielder(box, 3)).toMatchObject({ po: 1, a: 0, dp: 1 });
    expect(fielder(box, 5)).toMatchObject({ po: 0, a: 0, dp: 0 });
    expect(batter(box)).toMatchObject({ gidp: 1 });
  });

  it('B-5: no double play in one out or in three', () => {
    const line = ball('line', 6);
    const three = aPlay({ ball: line, runnersBefore: [9, 8, null] }, [
      out(2, 2, [6], { reason: 'doubledOff' }),
      out(1, 1, [6, 3], { reason: 'doubledOff' }),
      out(0, 1, [6]),
    ]);
    const box = credited(aPlay({ ball: line }, [out(0, 1, [6])]), three);
    expect(fielder(box, 6)).toMatchObject({ po: 3, a: 1, dp: 0 });
  });

  it('B-5: one assist an out in a rundown, and the last man’s putout beside his assist', () => {
    const box = credited(
      aPlay({ kind: 'pickOff', runnersBefore: first }, [out(1, 2, [1, 3, 6, 3, 1], { reason: 'steal' })]),
    );
    expect(fielder(box, 1)).toMatchObject({ po: 1, a: 1 });
    expect(fielder(box, 3)).toMatchObject({ po: 0, a: 1 });
    expect(fielder(box, 6)).toMatchObject({ po: 0, a: 1 });
  });
});

describe('the whole', () => {
  it('B-1: a half-inning written down by hand', () => {
    const play = (
      outsBefore: number,
      situation: Parameters<typeof aPlay>[0],
      men: Parameters<typeof aPlay>[1],
      marks = {},
    ) => aPlay({ ...situation, outsBefore }, men, marks);
    const box = credited(
      play(0, { batter: 1, kind: 'single', ball: ball('line', 8) }, [moved(0, 1)]),
      play(0, { batter: 2, kind: 'stolenBase', runnersBefore: [1, null, null] }, [moved(1, 2, { reason: 'steal' })]),
      play(0, { batter: 2, ball: ball('ground', 4), runnersBefore: [null, 1, null] }, [moved(2, 3), out(0, 1, [4, 3])]),
      play(
        1,
        { batter: 3, ball: ball('fly', 8), runnersBefore: [null, null, 1] },
        [moved(3, 4, { reason: 'tagUp', rbi: true }), out(0, 1, [8])],
        { sacrificeFly: true },
      ),
      play(2, { batter: 4, kind: 'walk' }, [moved(0, 1)]),
      play(
        2,
        { batter: 5, kind: 'error', ball: ball('ground', 6), runnersBefore: [4, null, null] },
        [moved(1, 2, { reason: 'error' }), moved(0, 1, { reason: 'error' })],
        { errors: [{ fielder: 6, type: 'fielding' }] },
      ),
      play(2, { batter: 6, kind: 'single', ball: ball('line', 7), runnersBefore: [5, 4, null] }, [
        moved(2, 4, { rbi: true }),
        moved(1, 2),
        moved(0, 1),
      ]),
      play(2, { batter: 7, kind: 'strikeout', runnersBefore: [6, 5, null] }, [out(0, 1, [2])]),
    );
    const total = (key: 'pa' | 'ab' | 'r' | 'h' | 'bb' | 'sf' | 'sb') =>
      box.away.batting.reduce((sum, line) => sum + line[key], 0);
    expect([total('pa'), total('ab'), total('r'), total('h'), total('bb'), total('sf'), total('sb')]).toEqual([
      7, 5, 2, 2, 1, 1, 1,
    ]);
    expect(box.away.lob).toBe(2);
    expect(box.home.e).toBe(1);
    expect(boxProof(box, 'away')).toEqual({ left: 7, right: 7 });
  });

  it('B-6: a man placed on second counts in the proof', () => {
    const box = emptyBox(aState());
    creditHalf(box, { inning: 10, half: 'top', placed: 9 });
    creditInto(box, aPlay({ kind: 'single', runnersBefore: [null, 9, null] }, [moved(2, 4), moved(0, 1)]));
    expect(box.away).toMatchObject({ placed: 1, r: 1 });
    expect(boxProof(box, 'away').left).toBe(2);
  });

  it('B-7: the copy leaves the line of a pitcher alone who is gone', () => {
    const scoring = aPlay({ kind: 'single', runnersBefore: third }, [moved(3, 4, { chargedTo: 31 }), moved(0, 1)]);
    const once = creditPlay(emptyBox(aState()), scoring);
    const twice = creditPlay(once, scoring);
    expect([once, twice].map((box) => box.home.pitching.map((line) => line.r))).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('B-7: the copy says the same and leaves the old one alone; the whole follows from the log', () => {
    const game = playRandomly(startedGame({ seed: 9 }), seededRng(9));
    const opening = startedGame({ seed: 9 });
    let copied = emptyBox(opening.state);
    const inPlace = emptyBox(opening.state);
    let state = opening.state;
    for (const event of game.events.slice(opening.events.length)) {
      const before = JSON.stringify(copied);
      if (event.type === 'playMade') {
        const next = creditPlay(copied, event.data.play);
        expect(JSON.stringify(copied)).toBe(before);
        creditInto(inPlace, event.data.play);
        expect(next).toEqual(inPlace);
        copied = next;
      } else if (event.type === 'halfStarted') {
        for (const box of [copied, inPlace]) creditHalf(box, event.data);
      } else if (event.type === 'substituted') {
        for (const box of [copied, inPlace]) creditSubstitution(box, state, event.data);
      } else if (event.type === 'gameEnded') {
        for (const box of [copied, inPlace]) creditEnd(box, state, event.data);
      }
      state = fold(state, event);
    }
    expect(inPlace).toEqual(game.card.box);
  });
});
