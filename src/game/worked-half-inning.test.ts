import { expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { error, toldHalf } from '@/testing/told-half';
import { ball, moved, out } from '@/testing/told-play';
import { boxProof } from './box-proof';
import { creditInto } from './credit/credit-play';
import { emptyBox } from './empty-box';
import { earnedRuns } from './earned-runs/earned-runs';
import { notation } from './notation';
import { runsAdded } from './worth/play-worth';

/** Runs to come, majors of 2019, by outs and bases (domain 3.1). */
const RUNS_2019 = [
  [0.544, 0.958, 1.184, 1.574, 1.439, 1.809, 2.054, 2.343],
  [0.296, 0.57, 0.736, 1.012, 1.011, 1.246, 1.448, 1.649],
  [0.115, 0.244, 0.341, 0.467, 0.387, 0.555, 0.622, 0.79],
].flat();

it('B-1, EA-2, WE-6: the worked half-inning of domain 5.4, with its RE24', () => {
  const half = toldHalf([
    { kind: 'single', men: [moved(0, 1)], ball: ball('line', 8) },
    { kind: 'stolenBase', men: [moved(1, 2, { reason: 'steal' })] },
    { kind: 'out', men: [moved(2, 3), out(0, 1, [4, 3])], ball: ball('ground', 4) },
    {
      kind: 'out',
      men: [moved(3, 4, { reason: 'tagUp', rbi: true }), out(0, 1, [8])],
      ball: ball('fly', 8),
      sacrificeFly: true,
    },
    { kind: 'walk', men: [moved(0, 1)] },
    {
      kind: 'error',
      men: [moved(1, 2), moved(0, 1, { reason: 'error' })],
      ball: ball('ground', 6),
      errors: [error(6)],
    },
    { kind: 'single', men: [moved(2, 4, { rbi: true }), moved(1, 2), moved(0, 1)], ball: ball('line', 7) },
    { kind: 'strikeout', men: [out(0, 1, [2])] },
  ]);
  const added = half.map((play) => runsAdded(play, RUNS_2019));
  [0.414, 0.226, -0.173, 0.104, 0.129, 0.223, 1, -0.467].forEach((told, i) => expect(added[i]).toBeCloseTo(told, 3));
  expect(added.reduce((sum, one) => sum + one, 0)).toBeCloseTo(2 - 0.544, 3);
  expect(half.map((play) => notation(play))).toEqual(['1B8', 'SB2', '4-3', 'SF8', 'BB', 'E6', '1B7', 'K']);

  const box = emptyBox(aState());
  for (const play of half) creditInto(box, play);
  const sum = (count: (line: (typeof box.away.batting)[number]) => number): number =>
    box.away.batting.reduce((total, line) => total + count(line), 0);
  expect({
    pa: sum((line) => line.pa),
    ab: sum((line) => line.ab),
    r: box.away.r,
    h: box.away.h,
    bb: sum((line) => line.bb),
    sf: sum((line) => line.sf),
    sb: sum((line) => line.sb),
    rbi: sum((line) => line.rbi),
    e: box.home.e,
    lob: box.away.lob,
    er: box.home.er,
  }).toEqual({ pa: 7, ab: 5, r: 2, h: 2, bb: 1, sf: 1, sb: 1, rbi: 2, e: 1, lob: 2, er: 1 });
  expect(boxProof(box, 'away')).toEqual({ left: 7, right: 7 });
  expect(earnedRuns(half).map((run) => run.earned)).toEqual([true, false]);
});
