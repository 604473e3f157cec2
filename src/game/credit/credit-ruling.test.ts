import { expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { pitchingLine } from '../box-lines';
import { emptyBox } from '../empty-box';
import { creditRuling } from './credit-ruling';

it('WL-9: the pitchers of record stand in place of what the rules gave, and have no hold', () => {
  const box = emptyBox(aState());
  const [winner, saver] = [pitchingLine(box.away, 11), pitchingLine(box.away, 12)];
  const [loser, other] = [pitchingLine(box.home, 13), pitchingLine(box.home, 14)];
  saver.decision = 'win';
  winner.save = true;
  winner.hold = true;
  saver.hold = true;
  other.decision = 'loss';
  other.hold = true;
  creditRuling(box, { type: 'decisions', win: 11, loss: 13, save: 12 }, [], []);
  expect([winner, saver, loser, other].map(({ decision, save, hold }) => [decision, save, hold])).toEqual([
    ['win', false, false],
    [null, true, false],
    ['loss', false, false],
    [null, false, true],
  ]);
  creditRuling(box, { type: 'decisions', win: null, loss: null, save: null }, [], []);
  expect([...box.away.pitching, ...box.home.pitching].filter((line) => line.decision !== null || line.save)).toEqual(
    [],
  );
});
