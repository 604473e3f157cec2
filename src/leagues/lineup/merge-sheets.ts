import type { LineupSheet, SheetSlot } from './sheet';

/** What people write on a sheet. */
export type SheetContent = Pick<LineupSheet, 'name' | 'versus' | 'designatedHitter' | 'slots'>;

/** A part of a sheet that one of two versions is chosen for: its head, a place in the order, the pitcher's row. */
export type SheetPart = 'name' | 'versus' | 'designatedHitter' | 'pitcher' | number;

export interface SheetDifference {
  readonly part: SheetPart;
  /** Who changed it since both began; both where nobody knows. */
  readonly changedBy: 'mine' | 'theirs' | 'both';
}

const HEAD = ['name', 'versus', 'designatedHitter'] as const;
const PLACES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 'pitcher'] as const;

/** The place of a part; null where the sheet has none. */
export function placeOf({ slots }: SheetContent, part: SheetPart): SheetSlot | null {
  const order = part === 'pitcher' ? null : part;
  return slots.find((slot) => slot.battingOrder === order) ?? null;
}

const isHead = (part: SheetPart): part is (typeof HEAD)[number] => HEAD.some((one) => one === part);

function isSame(one: SheetContent, other: SheetContent, part: SheetPart): boolean {
  if (isHead(part)) return one[part] === other[part];
  const [a, b] = [placeOf(one, part), placeOf(other, part)];
  return a?.player === b?.player && a?.position === b?.position;
}

/** Where two versions of a sheet differ, in reading order. `base` is what both began with; null when it is not known. */
export function diffSheets(
  base: SheetContent | null,
  mine: SheetContent,
  theirs: SheetContent,
): readonly SheetDifference[] {
  return [...HEAD, ...PLACES].flatMap((part): readonly SheetDifference[] => {
    if (isSame(mine, theirs, part)) return [];
    if (base !== null && isSame(base, theirs, part)) return [{ part, changedBy: 'mine' }];
    if (base !== null && isSame(base, mine, part)) return [{ part, changedBy: 'theirs' }];
    return [{ part, changedBy: 'both' }];
  });
}

export type Picks = ReadonlyMap<SheetPart, 'mine' | 'theirs'>;

/** Keeps what only one of the two changed; of what both changed, mine. */
export const proposedPicks = (differences: readonly SheetDifference[]): Picks =>
  new Map(differences.map(({ part, changedBy }) => [part, changedBy === 'theirs' ? 'theirs' : 'mine']));

/** The sheet with each part from the version that was picked for it; parts without a pick are the same in both. */
export function mergeSheets(mine: SheetContent, theirs: SheetContent, picks: Picks): SheetContent {
  const from = (part: SheetPart): SheetContent => (picks.get(part) === 'theirs' ? theirs : mine);
  const { designatedHitter } = from('designatedHitter');
  const places = PLACES.flatMap((part): readonly SheetSlot[] => {
    const slot = placeOf(from(part), part) ?? placeOf(mine, part) ?? placeOf(theirs, part);
    return slot === null || (part === 'pitcher' && !designatedHitter) ? [] : [slot];
  });
  return { name: from('name').name, versus: from('versus').versus, designatedHitter, slots: places };
}

/** Nothing a person wrote differs. */
export const sameContent = (one: SheetContent, other: SheetContent): boolean =>
  diffSheets(null, one, other).length === 0;

export const contentOf = ({ name, versus, designatedHitter, slots }: SheetContent): SheetContent => ({
  name,
  versus,
  designatedHitter,
  slots,
});
