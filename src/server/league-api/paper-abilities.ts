import type { Abilities, Fielding } from '@/game/abilities';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import { middlingFielding, SOME_PITCHER } from '@/leagues/middling-fielding';
import type { PlayerRow } from './row.schema';

/** What the rules need to know of a man whose card is paper. */
export function paperAbilities(row: PlayerRow): Abilities {
  const { bats, throws, running, stealJump, stealAuto, stealHigh, stealLow, bunting, hitAndRun, power } = row;
  const pitches = row.pitching !== null || row.positions.P !== undefined;
  const fielding: Partial<Record<FieldPosition, Fielding>> = {};
  for (const position of FIELD_POSITIONS) {
    const rated = row.positions[position];
    if (rated !== undefined) fielding[position] = rated ?? middlingFielding(position);
    else if (position === 'P' && pitches) fielding[position] = middlingFielding(position);
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
