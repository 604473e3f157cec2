import type { MarkKey } from '@/cards/card-marks';

export interface MarkWords {
  /** What stands over a column. */
  readonly label: string;
  readonly title: string;
  readonly group: 'Batting' | 'Running and fielding' | 'Pitching';
  /** The smallest is the best. */
  readonly isLowBest?: true;
}

/** How people call the marks of a card. Batting and pitching marks are chances of 108. */
export const MARK_WORDS: Readonly<Record<MarkKey, MarkWords>> = {
  onBaseVsL: { label: 'OB L', title: 'On base against left-handers', group: 'Batting' },
  onBaseVsR: { label: 'OB R', title: 'On base against right-handers', group: 'Batting' },
  totalBasesVsL: { label: 'TB L', title: 'Total bases against left-handers', group: 'Batting' },
  totalBasesVsR: { label: 'TB R', title: 'Total bases against right-handers', group: 'Batting' },
  homerunsVsL: { label: 'HR L', title: 'Home runs against left-handers', group: 'Batting' },
  homerunsVsR: { label: 'HR R', title: 'Home runs against right-handers', group: 'Batting' },
  walksVsL: { label: 'BB L', title: 'Walks against left-handers', group: 'Batting' },
  walksVsR: { label: 'BB R', title: 'Walks against right-handers', group: 'Batting' },
  strikeoutsVsL: { label: 'SO L', title: 'Strikeouts against left-handers', group: 'Batting', isLowBest: true },
  strikeoutsVsR: { label: 'SO R', title: 'Strikeouts against right-handers', group: 'Batting', isLowBest: true },
  running: { label: 'Run', title: 'Running, 8 to 17', group: 'Running and fielding' },
  stealing: { label: 'Stl', title: 'Stealing, the safe number after a good jump', group: 'Running and fielding' },
  range: {
    label: 'Rng',
    title: 'Range at his best position, 1 is best',
    group: 'Running and fielding',
    isLowBest: true,
  },
  error: {
    label: 'Err',
    title: 'Errors of a season at his best position',
    group: 'Running and fielding',
    isLowBest: true,
  },
  arm: { label: 'Arm', title: 'Arm at his best position, −6 is best', group: 'Running and fielding', isLowBest: true },
  pitchOnBaseVsL: {
    label: 'pOB L',
    title: 'On base of left-handed batters',
    group: 'Pitching',
    isLowBest: true,
  },
  pitchOnBaseVsR: { label: 'pOB R', title: 'On base of right-handed batters', group: 'Pitching', isLowBest: true },
  pitchTotalBasesVsL: {
    label: 'pTB L',
    title: 'Total bases of left-handed batters',
    group: 'Pitching',
    isLowBest: true,
  },
  pitchTotalBasesVsR: {
    label: 'pTB R',
    title: 'Total bases of right-handed batters',
    group: 'Pitching',
    isLowBest: true,
  },
  pitchHomerunsVsL: { label: 'pHR L', title: 'Home runs of left-handed batters', group: 'Pitching', isLowBest: true },
  pitchHomerunsVsR: { label: 'pHR R', title: 'Home runs of right-handed batters', group: 'Pitching', isLowBest: true },
  pitchStrikeoutsVsL: { label: 'pSO L', title: 'Strikeouts of left-handed batters', group: 'Pitching' },
  pitchStrikeoutsVsR: { label: 'pSO R', title: 'Strikeouts of right-handed batters', group: 'Pitching' },
  starter: { label: 'SP', title: 'Innings he lasts as a starter', group: 'Pitching' },
  relief: { label: 'RP', title: 'Innings he lasts in relief', group: 'Pitching' },
  closer: { label: 'CL', title: 'Closer’s endurance', group: 'Pitching' },
  hold: { label: 'Hold', title: 'Holding runners, −9 is best', group: 'Pitching', isLowBest: true },
};
