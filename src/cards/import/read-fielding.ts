import type { Fielding } from '@/game/abilities';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';

/** One position in a cell: `SS 2e18`, an arm in brackets, a catcher's passed balls and overthrows: `C 3e10(-1) pb2 t3`. */
const POSITION =
  /^(?<position>\S+)\s+(?<range>[1-5])e(?<error>\d{1,2})(?:\((?<arm>[+-]?\d)\))?(?:\s+pb(?<pb>\d{1,2}))?(?:\s+t(?<t>\d{1,2}))?$/;

/** The positions of a `fielding` cell, separated by `;`. Null where the cell cannot be read. */
export function readFielding(cell: string): Readonly<Partial<Record<FieldPosition, Fielding>>> | null {
  const fielding: Partial<Record<FieldPosition, Fielding>> = {};
  for (const part of cell
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '')) {
    const groups = POSITION.exec(part)?.groups;
    const position = FIELD_POSITIONS.find((each) => each === groups?.['position']);
    if (groups === undefined || position === undefined) return null;
    const read: Fielding = {
      range: Number(groups['range']),
      error: Number(groups['error']),
      arm: Number(groups['arm'] ?? 0),
      passedBall: Number(groups['pb'] ?? 0),
      overthrow: Number(groups['t'] ?? 0),
    };
    if (read.error > 88 || read.arm < -6 || read.arm > 5 || read.passedBall > 20 || read.overthrow > 20) return null;
    fielding[position] = read;
  }
  return fielding;
}
