import type { Abilities, Fielding } from '@/game/abilities';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'));

/** What a card says of him at bat and on the bases, in one line. */
export function battingWords({ running, stealAuto, stealJump, stealHigh, stealLow, bunting, hitAndRun }: Abilities) {
  const steal = stealAuto ? 'auto' : `${stealJump}/36`;
  return `Running ${running} · Steal ${steal} (${stealHigh}–${stealLow}) · Bunt ${bunting} · Hit and run ${hitAndRun}`;
}

/** What a card says of him on the mound, in one line; null for a man who does not pitch. */
export function pitchingWords({ pitching }: Abilities): string | null {
  if (pitching === null) return null;
  const { hold, wildPitch, balk, pickoff, starter, relief } = pitching;
  const lasts = starter === null ? `Relief ${relief ?? 0}` : `Starter ${starter}`;
  return `${lasts} · Hold ${signed(hold)} · Wild pitch ${wildPitch} · Balk ${balk} · Pick-off ${pickoff}`;
}

/** How he fields a position: `2 e12`, with the arm of those who have one. */
export function fieldingWords(position: FieldPosition, { range, error, arm, passedBall, overthrow }: Fielding): string {
  const hasArm = position === 'C' || position.endsWith('F');
  return [
    `range ${range}`,
    `error ${error}`,
    ...(hasArm ? [`arm ${signed(arm)}`] : []),
    ...(position === 'C' ? [`passed ball ${passedBall}`, `overthrow ${overthrow}`] : []),
  ].join(', ');
}

/** Positions he is rated at with how he fields them, in scorer's order. */
export const fieldingRows = ({
  fielding,
}: Pick<Abilities, 'fielding'>): readonly (readonly [FieldPosition, Fielding])[] =>
  FIELD_POSITIONS.flatMap((position) => {
    const rated = fielding[position];
    return rated === undefined ? [] : [[position, rated] as const];
  });

const HANDS = { L: 'left', R: 'right', S: 'both ways' } as const;

/** `bats both ways, throws right`. */
export const handWords = ({ bats, throws }: Pick<Abilities, 'bats' | 'throws'>): string =>
  `bats ${HANDS[bats]}, throws ${HANDS[throws]}`;
