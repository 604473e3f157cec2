import type { Destination, Origin } from '@/game/bases';
import type { LineupId } from '@/game/lineup';
import type { Movement } from '@/game/notation/written';
import type { Play } from '@/game/play';
import type { FielderNumber } from '@/game/positions';
import type { HandEntry } from '@/game/propose/hand-entry';

/** What one man does on the proposed play. */
export interface EntryMan {
  readonly from: Origin;
  readonly runner: LineupId;
  /** Where he ends; his own base where he stays. */
  readonly to: Destination;
  readonly out: boolean;
  readonly by: readonly FielderNumber[];
}

/** Everyone who is on the play, lead runner first; the batter only when his turn ends. */
export function menOf(play: Play): readonly EntryMan[] {
  return ([3, 2, 1, 0] as const).flatMap((from): EntryMan[] => {
    const advance = play.advances.find((one) => one.from === from);
    if (advance !== undefined) {
      const { runner, to, out, by } = advance;
      return [{ from, runner, to, out, by }];
    }
    const runner = from === 0 ? null : (play.runnersBefore[from - 1] ?? null);
    return runner === null || from === 0 ? [] : [{ from, runner, to: from, out: false, by: [] }];
  });
}

/** The men of a play as an entry has changed them since, also where that cannot be. */
export const menNow = (play: Play, { moves }: HandEntry): readonly EntryMan[] =>
  menOf(play).map((man) => {
    const changed = moves?.find(({ from }) => from === man.from);
    if (changed === undefined) return man;
    const { to, out, by } = changed;
    const isSame = to === man.to && out === man.out;
    return { ...man, to, out, by: isSame && by.length === 0 ? man.by : by };
  });

/** Where a man can end, as one choice of a list: `2`, `x3`. */
export interface Ending {
  readonly value: string;
  readonly to: Destination;
  readonly out: boolean;
}

export const endingOf = ({ to, out }: Pick<EntryMan, 'to' | 'out'>): string => `${out ? 'x' : ''}${to}`;

/** All endings of the man from `from`: safe on each base ahead, or on his own, and out at each. */
export function endingsOf(from: Origin): readonly Ending[] {
  const bases = ([1, 2, 3, 4] as const).filter((base) => base >= from);
  const ending = (to: Destination, out: boolean): Ending => ({ value: endingOf({ to, out }), to, out });
  return [...bases.map((to) => ending(to, false)), ...bases.map((to) => ending(to, true))];
}

const OPEN = { reason: null, force: null, rbi: null, earned: null } as const;

/** The entry with one man's way changed. The fielders of an out are the usual ones until they are named. */
export function withEnding(entry: HandEntry, from: Origin, { to, out }: Pick<Ending, 'to' | 'out'>): HandEntry {
  return withMove(entry, { from, to, out, by: [], ...OPEN });
}

/** The entry with the fielders of one man's out. */
export function withHands(entry: HandEntry, man: EntryMan, by: readonly FielderNumber[]): HandEntry {
  const { from, to, out } = man;
  return withMove(entry, { from, to, out, by, ...OPEN });
}

function withMove(entry: HandEntry, move: Movement): HandEntry {
  const others = (entry.moves ?? []).filter(({ from }) => from !== move.from);
  return { ...entry, moves: [...others, move] };
}

/** `643`, `6-4-3` and `6 4 3` as fielders; null for anything else, and for nothing. */
export function handsIn(text: string): readonly FielderNumber[] | null {
  const digits = text.replaceAll(/[\s–-]/gu, '');
  return /^[1-9]{1,12}$/u.test(digits) ? (Array.from(digits, Number) as FielderNumber[]) : null;
}
