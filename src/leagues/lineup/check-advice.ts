import { OUT_OF_POSITION, type Fielding } from '@/game/abilities';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import { POSITION_NAMES } from '@/game/validate-lineup';
import type { Slots } from './change-sheet';
import { isRated } from './check-men';
import type { SheetContext } from './check-sheet';
import type { LineupMan } from './lineup-man';
import { needsRest } from './rest';
import { benchOfSheet, MANY_MENDS, manAt, type SheetMend, type SheetProblem } from './sheet-problem';

/** What a manager should know before he hands the sheet in; nothing of it is against the rules. */
export const adviceOf = (slots: Slots, context: SheetContext): readonly SheetProblem[] =>
  slots.flatMap((slot, at): readonly SheetProblem[] => {
    const man = manAt(slots, at, context.men);
    if (man === undefined) return [];
    const bench = benchMends(slots, at, man, context);
    const advice: SheetProblem[] = [];
    const warn = (text: string, mends: readonly SheetMend[]): void => {
      advice.push({ severity: 'warning', slots: [at], text, mends });
    };
    const field = FIELD_POSITIONS.find((one) => one === slot.position);
    const mayStandIn = context.rules.outOfPosition || !context.men.some((one) => isRated(one, field));
    if (field !== undefined && !isRated(man, field) && mayStandIn) warn(strangerText(man, field), bench);
    const tired = field === 'P' ? needsRest(man.outings) : null;
    if (tired !== null) warn(`${man.name} ${tired}: he should rest.`, bench);
    const other = slots.findIndex((one, index) => {
      const twin = index < at ? manAt(slots, index, context.men) : undefined;
      return twin !== undefined && twin.player !== man.player && twin.person === man.person;
    });
    if (other !== -1) {
      const out: SheetMend = { label: `Take the second ${man.name} out`, operation: { type: 'clear', at } };
      warn(`${man.name} is in the lineup with two of his cards: a game takes one.`, [out]);
    }
    if (man.hurt !== null) warn(`${man.name} is ${man.hurt}.`, bench);
    return advice;
  });

/** What a man out of position costs, against what he is rated: range and errors of a full season. */
function strangerText(man: LineupMan, field: FieldPosition): string {
  const worst = OUT_OF_POSITION[field];
  const [home] = man.positions;
  const own = home === undefined ? undefined : man.abilities?.fielding[home];
  const here = `${man.name} is out of position at ${POSITION_NAMES[field]}: ${numbers(worst)}`;
  return own === undefined || home === undefined
    ? `${here}.`
    : `${here}; at ${POSITION_NAMES[home]} he has ${numbers(own)}.`;
}

const numbers = ({ range, error }: Fielding): string => `range ${range} and ${error} errors a season`;

/** Rested, healthy men of the bench who are rated where he is put. */
function benchMends(slots: Slots, at: number, man: LineupMan, { men }: SheetContext): readonly SheetMend[] {
  const position = slots[at]?.position ?? undefined;
  const isStarter = position === 'P' && (man.abilities?.pitching?.starter ?? null) !== null;
  return benchOfSheet(slots, men)
    .filter((one) => one.hurt === null && isRated(one, position) && needsRest(one.outings) === null)
    .filter((one) => !isStarter || (one.abilities?.pitching?.starter ?? null) !== null)
    .slice(0, MANY_MENDS)
    .map((one) => ({
      label: `Put ${one.name} in for ${man.name}`,
      operation: { type: 'replace', at, player: one.player, position: null },
    }));
}
