import { MARK_KEYS } from '@/cards/card-marks';
import { FIELD_POSITIONS } from '@/game/positions';
import type { PoolMan } from '@/leagues/roster/pool';
import { markOf } from './mark-of';
import { markText, MARK_GROUPS, MARK_WORDS } from '@/cards/mark-words';
import { fieldingText } from './words';

export interface ComparedCell {
  readonly text: string;
  /** Nobody beside him is better, and somebody is worse. */
  readonly isBest: boolean;
}

export interface ComparedRow {
  readonly title: string;
  /** For where there is little room. */
  readonly label: string;
  readonly cells: readonly ComparedCell[];
}

export interface ComparedGroup {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
}

const TITLES = {
  batting: 'Batting',
  running: 'Running',
  fielding: 'Fielding at his best',
  pitching: 'Pitching',
} as const;

/** Most men side by side. */
export const MOST_COMPARED = 4;

/** Marks and fielding of men side by side; what nobody of them has is left out. */
export function comparison(men: readonly PoolMan[]): readonly ComparedGroup[] {
  const marks = MARK_GROUPS.map((group) => ({
    title: TITLES[group],
    rows: MARK_KEYS.filter((key) => MARK_WORDS[key].group === group).flatMap((key) => {
      const values = men.map((man) => markOf(man, key));
      const best = bestOf(values, MARK_WORDS[key].isLowBest);
      if (values.every((value) => value === undefined)) return [];
      const cells = values.map((value) => ({ text: markText(key, value), isBest: best !== null && value === best }));
      return [{ title: MARK_WORDS[key].title, label: MARK_WORDS[key].label, cells }];
    }),
  }));
  const fielding = FIELD_POSITIONS.flatMap((position) => {
    const texts = men.map((man) => fieldingText(man, position));
    const cells = texts.map((text) => ({ text: text ?? '–', isBest: false }));
    return texts.every((text) => text === null) ? [] : [{ title: `At ${position}`, label: position, cells }];
  });
  return [...marks, { title: 'By position', rows: fielding }].filter(({ rows }) => rows.length > 0);
}

function bestOf(values: readonly (number | undefined)[], isLowBest: boolean): number | null {
  const known = values.filter((value) => value !== undefined);
  if (known.length < 2 || known.every((value) => value === known[0])) return null;
  return isLowBest ? Math.min(...known) : Math.max(...known);
}
