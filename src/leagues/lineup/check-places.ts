import { FIELD_POSITIONS, type FieldPosition, type Position } from '@/game/positions';
import { inningWord } from '@/game/sentence/ordinals';
import { POSITION_NAMES } from '@/game/validate-lineup';
import { isPitchersRow, pitchersRow, type Slots } from './change-sheet';
import { isRated, openPositions, positionMends } from './check-men';
import type { SheetContext } from './check-sheet';
import { benchOfSheet, MANY_MENDS, manAt, type SheetMend, type SheetProblem } from './sheet-problem';

const places = (slots: Slots, position: Position): readonly number[] =>
  slots.flatMap((slot, at) => (slot.position === position ? [at] : []));

/** Field positions that nobody has, or more than one man. */
export const positionProblems = (slots: Slots, context: SheetContext): readonly SheetProblem[] =>
  FIELD_POSITIONS.flatMap((position): readonly SheetProblem[] => {
    const there = places(slots, position);
    if (there.length === 1) return [];
    const text = there.length === 0 ? nobodyAt(position) : crowdText(slots, there, context, POSITION_NAMES[position]);
    const mends = there.length === 0 ? gapMends(slots, position, context) : crowdMends(slots, there, context);
    return [{ severity: 'error', slots: there, text, mends }];
  });

const nobodyAt = (position: FieldPosition): string =>
  position === 'P'
    ? 'Nobody pitches.'
    : position === 'C'
      ? 'There is no catcher.'
      : `Nobody plays ${POSITION_NAMES[position]}.`;

function crowdText(slots: Slots, there: readonly number[], { men }: SheetContext, where: string): string {
  const names = there.map((at) => manAt(slots, at, men)?.name ?? `place ${at + 1}`);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} have the same position: ${where}.`;
}

/** Each of the men goes where nobody is; the places which the rules allow him first. */
function crowdMends(slots: Slots, there: readonly number[], { men, rules }: SheetContext): readonly SheetMend[] {
  const open = openPositions(slots);
  const movable = there.filter((at) => !isPitchersRow(slots[at])).toReversed();
  const to = (fits: boolean): readonly SheetMend[] =>
    movable.flatMap((at) => {
      const man = manAt(slots, at, men);
      if (man === undefined) return [];
      return positionMends(
        at,
        man,
        open.filter((position) => isRated(man, position) === fits),
      );
    });
  return [...to(true), ...(rules.outOfPosition ? to(false) : [])].slice(0, MANY_MENDS);
}

/** Somebody who is rated there and has no position, or shares one; else one from the bench for a man without position. */
function gapMends(slots: Slots, position: FieldPosition, { men }: SheetContext): readonly SheetMend[] {
  const free = slots.flatMap((slot, at) => {
    const isFree = slot.position === null || places(slots, slot.position).length > 1;
    return isFree && !isPitchersRow(slot) ? [at] : [];
  });
  const rated = free.flatMap((at) => {
    const man = manAt(slots, at, men);
    return man !== undefined && isRated(man, position) ? positionMends(at, man, [position]) : [];
  });
  const at = free.find((one) => slots[one]?.player === null) ?? free[0];
  const bench = benchOfSheet(slots, men).filter((man) => man.hurt === null && isRated(man, position));
  const entries =
    at === undefined
      ? []
      : bench.map((man): SheetMend => {
          const out = manAt(slots, at, men);
          return {
            label: out === undefined ? `Put ${man.name} in` : `Put ${man.name} in for ${out.name}`,
            operation: { type: 'replace', at, player: man.player, position },
          };
        });
  return [...rated, ...entries].slice(0, MANY_MENDS);
}

/** What is wrong with the designated hitter and the row of the pitcher for whom he bats. */
export function hitterProblems(slots: Slots, context: SheetContext): readonly SheetProblem[] {
  const hitters = places(slots, 'DH');
  const rows = slots.flatMap((slot, at) => (isPitchersRow(slot) ? [at] : []));
  const row = pitchersRow(slots);
  const off: SheetMend = { label: 'Let the pitcher bat', operation: { type: 'designatedHitter', on: false } };
  const add: SheetMend = { label: 'Add the pitcher’s row', operation: { type: 'designatedHitter', on: true } };
  const problem = (at: readonly number[], text: string, mends: readonly SheetMend[]): SheetProblem => ({
    severity: 'error',
    slots: at,
    text,
    mends,
  });
  if (hitters.length > 0 && !context.rules.designatedHitter) {
    return [problem(hitters, 'This game is played without a designated hitter.', row === -1 ? [] : [off])];
  }
  if (hitters.length > 1) {
    const text = crowdText(slots, hitters, context, 'designated hitter');
    return [problem(hitters, text, crowdMends(slots, hitters, context))];
  }
  if (hitters.length === 0) {
    if (row === -1) return [];
    const homeless = slots.flatMap((slot, at) => {
      const man = slot.position === null && !isPitchersRow(slot) ? manAt(slots, at, context.men) : undefined;
      return man === undefined || !context.rules.designatedHitter ? [] : positionMends(at, man, ['DH']);
    });
    return [problem([row], 'Nobody bats for the pitcher.', [...homeless.slice(0, 1), off])];
  }
  if (row === -1)
    return [problem(hitters, 'The designated hitter bats for a pitcher, who has a row of his own.', [add])];
  const strangers = rows.filter((at) => slots[at]?.position !== 'P');
  if (strangers.length === 0) return [];
  const mends = strangers.map((at): SheetMend => ({
    label: 'Make him the pitcher',
    operation: { type: 'setPosition', at, position: 'P' },
  }));
  return [problem(strangers, 'The designated hitter bats for the pitcher only.', mends)];
}

/** Places of the order that are missing, or there twice: a sheet from elsewhere. */
export const orderProblems = (slots: Slots): readonly SheetProblem[] =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((order): readonly SheetProblem[] => {
    const there = slots.flatMap((slot, at) => (slot.battingOrder === order ? [at] : []));
    if (there.length === 1) return [];
    const text = `${there.length === 0 ? 'Nobody bats' : 'More than one player bats'} ${inningWord(order)}.`;
    return [{ severity: 'error', slots: there, text, mends: [] }];
  });
