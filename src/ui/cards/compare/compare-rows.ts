import { fieldingRows, fieldingWords } from '@/cards/ability-words';
import { MARK_KEYS } from '@/cards/card-marks';
import { MARK_GROUPS, type MarkGroup, markText, MARK_WORDS } from '@/cards/mark-words';
import { FIELD_POSITIONS } from '@/game/positions';
import type { ShownCard } from '@/server/services/cards/shapes';

/** What one card has of a row. */
export interface CompareCell {
  readonly text: string;
  /** How far it is behind the best, as people write it; null for the best, and where there is nothing to compare. */
  readonly behind: string | null;
  readonly isBest: boolean;
  /** 0 to 1 of the largest in the row; null where a bar says nothing. */
  readonly bar: number | null;
}

export interface CompareRow {
  readonly key: string;
  readonly label: string;
  readonly title: string;
  /** One for each card, in their order. */
  readonly cells: readonly CompareCell[];
}

export interface CompareGroup {
  readonly group: MarkGroup;
  readonly title: string;
  readonly rows: readonly CompareRow[];
}

const TITLES: Readonly<Record<MarkGroup, string>> = {
  batting: 'At bat',
  running: 'On the bases',
  fielding: 'In the field',
  pitching: 'On the mound',
};

const NOTHING: CompareCell = { text: '–', behind: null, isBest: false, bar: null };

/** Cards beside each other: a row for everything that one of them has. */
export function compareGroups(cards: readonly ShownCard[]): readonly CompareGroup[] {
  return MARK_GROUPS.map((group) => ({
    group,
    title: TITLES[group],
    rows: group === 'fielding' ? fieldingOf(cards) : marksOf(cards, group),
  })).filter(({ rows }) => rows.length > 0);
}

function marksOf(cards: readonly ShownCard[], group: MarkGroup): readonly CompareRow[] {
  // What a pitcher does at bat is worth no line where only pitchers lie here.
  if (group === 'batting' && cards.every(({ pitches, positions }) => pitches && positions.length < 2)) return [];
  return MARK_KEYS.filter((key) => MARK_WORDS[key].group === group).flatMap((key) => {
    const values = cards.map(({ marks }) => marks[key] ?? null);
    const known = values.filter((value) => value !== null);
    if (known.length === 0) return [];
    const { label, title, isLowBest, digits } = MARK_WORDS[key];
    const best = isLowBest ? Math.min(...known) : Math.max(...known);
    const [largest, differ] = [Math.max(...known), known.some((value) => value !== best)];
    const cells = values.map((value): CompareCell => {
      if (value === null) return NOTHING;
      const isBest = differ && value === best;
      const behind = !differ || isBest ? null : `${value > best ? '+' : '−'}${Math.abs(value - best).toFixed(digits)}`;
      const bar = digits === 1 && largest > 0 ? value / largest : null;
      return { text: markText(key, value), behind, isBest, bar };
    });
    return [{ key, label, title, cells }];
  });
}

/** A row for each position that one of them is rated at; the better glove has the lower range, then the fewer errors. */
function fieldingOf(cards: readonly ShownCard[]): readonly CompareRow[] {
  return FIELD_POSITIONS.flatMap((position) => {
    const rated = cards.map(({ card }) => fieldingRows(card.abilities).find(([one]) => one === position)?.[1] ?? null);
    const worths = rated.map((one) => (one === null ? null : one.range * 100 + one.error));
    const known = worths.filter((worth) => worth !== null);
    if (known.length === 0) return [];
    const best = Math.min(...known);
    const cells = rated.map((one, at): CompareCell =>
      one === null
        ? NOTHING
        : {
            text: fieldingWords(position, one),
            behind: null,
            isBest: known.some((worth) => worth !== best) && worths[at] === best,
            bar: null,
          },
    );
    return [{ key: position, label: position, title: `Fielding at ${position}`, cells }];
  });
}
