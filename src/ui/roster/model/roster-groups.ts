import type { PoolMan } from '@/leagues/roster/pool';
import { ordered, placeOf, FIRST_ORDER } from './order';

export interface RosterGroup {
  readonly title: string;
  readonly men: readonly PoolMan[];
}

const GROUPS: readonly { readonly title: string; readonly places: readonly string[] }[] = [
  { title: 'Starters', places: ['SP'] },
  { title: 'Relievers', places: ['RP'] },
  { title: 'Catchers', places: ['C'] },
  { title: 'Infielders', places: ['1B', '2B', '3B', 'SS'] },
  { title: 'Outfielders', places: ['LF', 'CF', 'RF'] },
  { title: 'Without a position', places: ['DH'] },
];

/** A roster as it is written down: by where each man mostly plays. Groups without anybody are left out. */
export function rosterGroups(men: readonly PoolMan[]): readonly RosterGroup[] {
  const all = ordered(men, FIRST_ORDER);
  return GROUPS.map(({ title, places }) => ({
    title,
    men: all.filter((man) => places.includes(placeOf(man))),
  })).filter((group) => group.men.length > 0);
}
