import type { Advance, EarnedCall, Play, PlayKind } from '@/game/play';

/**
 * Marks of a run: `(UR)` or `(TUR)` where it is not earned, `(RBI)` or `(NR)` where a reading program might take it
 * otherwise. `isOnError`: the advance itself tells an error.
 */
export function marksOf(play: Play, advance: Advance, call: EarnedCall, isOnError: boolean): string {
  return `${rbiMark(play, advance, isOnError)}${EARNED_MARKS[call]}`;
}

const EARNED_MARKS: Readonly<Record<EarnedCall, string>> = {
  earned: '',
  unearned: '(UR)',
  teamUnearned: '(TUR)',
};

/** Runs on these are batted in unless somebody says they are not. */
const BATTED_IN: ReadonlySet<PlayKind> = new Set([
  'single',
  'double',
  'triple',
  'homeRun',
  'walk',
  'intentionalWalk',
  'hitByPitch',
  'interference',
  'fieldersChoice',
  'out',
]);

function rbiMark({ kind, groundedIntoDoublePlay }: Play, { rbi, reason }: Advance, isOnError: boolean): string {
  const isUsual = BATTED_IN.has(kind) && reason !== 'steal' && reason !== 'pickOff';
  const isOffPitch = isUsual && (reason === 'wildPitch' || reason === 'passedBall');
  const isOpen = kind === 'error' || isOnError || groundedIntoDoublePlay || isOffPitch;
  if (rbi) return isOpen || !isUsual ? '(RBI)' : '';
  return isOpen || isUsual ? '(NR)' : '';
}
