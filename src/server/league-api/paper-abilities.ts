import { OUT_OF_POSITION, type Abilities, type Fielding } from '@/game/abilities';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import type { PlayerRow } from './row.schema';

const MIDDLING_RANGE = 3;

/** A man of whom the league only says that he plays there: neither good nor bad. */
const middling = (position: FieldPosition): Fielding => ({
  range: MIDDLING_RANGE,
  error: Math.round(OUT_OF_POSITION[position].error / 3),
  arm: 0,
  passedBall: 5,
  overthrow: 5,
});

/** A pitcher whose league does not say how he pitches goes an inning or two. */
const SOME_PITCHER = { hold: 0, wildPitch: 9, balk: 2, pickoff: 4, starter: null, relief: 2, closer: null } as const;

/** What the rules need to know of a man whose card is paper. */
export function paperAbilities(row: PlayerRow): Abilities {
  const { bats, throws, running, stealJump, stealAuto, stealHigh, stealLow, bunting, hitAndRun, power } = row;
  const pitches = row.pitching !== null || row.positions.P !== undefined;
  const fielding: Partial<Record<FieldPosition, Fielding>> = {};
  for (const position of FIELD_POSITIONS) {
    const rated = row.positions[position];
    if (rated !== undefined) fielding[position] = rated ?? middling(position);
    else if (position === 'P' && pitches) fielding[position] = middling(position);
  }
  return {
    bats,
    throws,
    running,
    stealJump,
    stealAuto,
    stealHigh,
    stealLow,
    bunting,
    hitAndRun,
    power,
    fielding,
    pitching: pitches ? (row.pitching ?? SOME_PITCHER) : null,
  };
}
