import type { MarkKey } from './card-marks';

export const MARK_GROUPS = ['batting', 'running', 'fielding', 'pitching'] as const;
export type MarkGroup = (typeof MARK_GROUPS)[number];

/** How a mark is told to people. */
export interface MarkWords {
  /** What stands over a column. */
  readonly label: string;
  /** What the label stands for. */
  readonly title: string;
  readonly group: MarkGroup;
  /** The smaller, the better for his own side. */
  readonly isLowBest: boolean;
  /** Digits after the point: chances have two at most. */
  readonly digits: 0 | 1;
}

const HANDS = { L: 'left', R: 'right' } as const;
type SideKey = 'onBase' | 'totalBases' | 'homeruns' | 'walks' | 'strikeouts';

/** What is counted on each side of a card: label, words, and whether a batter wants little of it. */
const COUNTED: Readonly<Record<SideKey, readonly [string, string, boolean]>> = {
  onBase: ['OB', 'Chances to reach base', false],
  totalBases: ['TB', 'Total bases', false],
  homeruns: ['HR', 'Chances of a home run', false],
  walks: ['BB', 'Chances of a walk', false],
  strikeouts: ['SO', 'Chances of a strikeout', true],
};

function side(key: SideKey, hand: 'L' | 'R', group: 'batting' | 'pitching'): MarkWords {
  const [label, what, isLowBest] = COUNTED[key];
  const other = group === 'batting' ? 'pitchers' : 'batters';
  return {
    label: `${label} v${hand}`,
    title: `${what} of 108, against ${HANDS[hand]}-handed ${other}`,
    group,
    isLowBest: group === 'batting' ? isLowBest : !isLowBest,
    digits: 1,
  };
}

const ability = (label: string, title: string, group: MarkGroup, isLowBest = false): MarkWords => ({
  label,
  title,
  group,
  isLowBest,
  digits: 0,
});

/** Words for every mark, in the order in which tables show them. */
export const MARK_WORDS: Readonly<Record<MarkKey, MarkWords>> = {
  onBaseVsL: side('onBase', 'L', 'batting'),
  onBaseVsR: side('onBase', 'R', 'batting'),
  totalBasesVsL: side('totalBases', 'L', 'batting'),
  totalBasesVsR: side('totalBases', 'R', 'batting'),
  homerunsVsL: side('homeruns', 'L', 'batting'),
  homerunsVsR: side('homeruns', 'R', 'batting'),
  walksVsL: side('walks', 'L', 'batting'),
  walksVsR: side('walks', 'R', 'batting'),
  strikeoutsVsL: side('strikeouts', 'L', 'batting'),
  strikeoutsVsR: side('strikeouts', 'R', 'batting'),
  running: ability('Run', 'Running, 8 to 17', 'running'),
  stealing: ability('Stl', 'Steals on this or less with a good jump', 'running'),
  range: ability('Rng', 'Range at his best position, 1 the best', 'fielding', true),
  error: ability('Err', 'Error rating at his best position', 'fielding', true),
  arm: ability('Arm', 'Arm at his best position, −6 the best', 'fielding', true),
  pitchOnBaseVsL: side('onBase', 'L', 'pitching'),
  pitchOnBaseVsR: side('onBase', 'R', 'pitching'),
  pitchTotalBasesVsL: side('totalBases', 'L', 'pitching'),
  pitchTotalBasesVsR: side('totalBases', 'R', 'pitching'),
  pitchHomerunsVsL: side('homeruns', 'L', 'pitching'),
  pitchHomerunsVsR: side('homeruns', 'R', 'pitching'),
  pitchStrikeoutsVsL: side('strikeouts', 'L', 'pitching'),
  pitchStrikeoutsVsR: side('strikeouts', 'R', 'pitching'),
  starter: ability('SP', 'Innings he lasts as a starter', 'pitching'),
  relief: ability('RP', 'Innings he lasts in relief', 'pitching'),
  closer: ability('CL', 'Innings he lasts as a closer', 'pitching'),
  hold: ability('Hold', 'Holds runners, −9 the best', 'pitching', true),
};

/** A mark as it is written: `12.5`, `−3`; a dash where he has none. */
export function markText(key: MarkKey, value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return value.toFixed(MARK_WORDS[key].digits).replace('-', '−');
}
