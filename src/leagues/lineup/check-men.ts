import type { Position } from '@/game/positions';
import { inningWord } from '@/game/sentence/ordinals';
import { FIELD_POSITIONS } from '@/game/positions';
import { isTwoWay, mayPlay, POSITION_NAMES } from '@/game/validate-lineup';
import { isPitchersRow, type Slots } from './change-sheet';
import type { SheetContext } from './check-sheet';
import type { LineupMan } from './lineup-man';
import { benchOfSheet, MANY_MENDS, manAt, type SheetMend, type SheetProblem } from './sheet-problem';

/** What is wrong with the man of a place: nobody, a stranger, one who is there twice, one who may not play there. */
export const menProblems = (slots: Slots, context: SheetContext): readonly SheetProblem[] =>
  slots.flatMap((_, at): readonly SheetProblem[] => {
    const problem = manProblem(slots, at, context);
    return problem === null ? [] : [{ severity: 'error', slots: [at], ...problem }];
  });

type Problem = Pick<SheetProblem, 'text' | 'mends'>;

function manProblem(slots: Slots, at: number, context: SheetContext): Problem | null {
  const slot = slots[at];
  if (slot === undefined) return null;
  const man = manAt(slots, at, context.men);
  if (slot.player === null) return emptyProblem(slots, at, context);
  if (man === undefined) {
    return { text: `A player who is not on the roster ${roleOf(slots, at)}.`, mends: [clear(at, 'Take out')] };
  }
  const twin = slots.findIndex((other, index) => index < at && other.player === man.player && !isTwoWay(slot, other));
  if (twin !== -1) {
    return { text: `${man.name} is in the lineup twice.`, mends: [clear(at, `Take the second ${man.name} out`)] };
  }
  if (slot.position === null) return homelessProblem(slots, at, man, context);
  if (context.rules.outOfPosition || mayPlay(man, { position: slot.position }, context.men)) return null;
  return {
    text: `${man.name} is not rated at ${POSITION_NAMES[slot.position]}.`,
    mends: ratedMends(slots, at, man, slot.position, context),
  };
}

const clear = (at: number, label: string): SheetMend => ({ label, operation: { type: 'clear', at } });

const roleOf = (slots: Slots, at: number): string =>
  isPitchersRow(slots[at]) ? 'pitches' : `bats ${inningWord(slots[at]?.battingOrder ?? at + 1)}`;

function emptyProblem(slots: Slots, at: number, { men }: SheetContext): Problem {
  const position = slots[at]?.position ?? null;
  const wanted = position === null ? openPositions(slots)[0] : position;
  const fits = benchOfSheet(slots, men).filter((man) => man.hurt === null && isRated(man, wanted));
  return {
    text: `Nobody ${roleOf(slots, at)}.`,
    mends: fits.slice(0, MANY_MENDS).map((man) => ({
      label: `Put ${man.name} in`,
      operation: { type: 'replace', at, player: man.player, position: wanted ?? null },
    })),
  };
}

function homelessProblem(slots: Slots, at: number, man: LineupMan, { rules }: SheetContext): Problem {
  const open = openTo(slots, at);
  const fits = open.filter((position) => isRated(man, position));
  const others = rules.outOfPosition ? open.filter((position) => !isRated(man, position)) : [];
  return { text: `${man.name} has no position.`, mends: positionMends(at, man, [...fits, ...others]) };
}

/** Positions that nobody has, the designated hitter's last where the pitcher does not bat. */
export function openPositions(slots: Slots): readonly Position[] {
  const isOpen = (position: Position): boolean => !slots.some((slot) => slot.position === position);
  const hasRow = slots.some(isPitchersRow);
  return [...FIELD_POSITIONS, ...(hasRow ? (['DH'] as const) : [])].filter(isOpen);
}

/** The open positions that a place may have: the pitcher's row is the pitcher's. */
export const openTo = (slots: Slots, at: number): readonly Position[] =>
  openPositions(slots).filter((position) => position === 'P' || !isPitchersRow(slots[at]));

export const isRated = (man: LineupMan, position: Position | undefined): boolean =>
  position !== undefined && (position === 'DH' || man.positions.includes(position));

/** Buttons that give a man one of these positions. */
export const positionMends = (at: number, man: LineupMan, positions: readonly Position[]): readonly SheetMend[] =>
  positions.slice(0, MANY_MENDS).map((position) => ({
    label:
      position === 'DH' ? `Make ${man.name} the designated hitter` : `Put ${man.name} at ${POSITION_NAMES[position]}`,
    operation: { type: 'setPosition', at, position },
  }));

/** One to change positions with so that both are where they are rated, else one from the bench. */
function ratedMends(
  slots: Slots,
  at: number,
  man: LineupMan,
  position: Position,
  { men }: SheetContext,
): readonly SheetMend[] {
  const trades = slots.flatMap((slot, other): SheetMend[] => {
    const mate = manAt(slots, other, men);
    if (mate === undefined || other === at || slot.position === null || slot.position === position) return [];
    if (!isRated(mate, position) || !isRated(man, slot.position)) return [];
    return [
      {
        label: `Swap positions of ${man.name} and ${mate.name}`,
        operation: { type: 'swapPositions', a: at, b: other },
      },
    ];
  });
  const bench = benchOfSheet(slots, men).flatMap((mate): SheetMend[] =>
    mate.hurt !== null || !isRated(mate, position)
      ? []
      : [
          {
            label: `Put ${mate.name} in for him`,
            operation: { type: 'replace', at, player: mate.player, position: null },
          },
        ],
  );
  const open = positionMends(
    at,
    man,
    openTo(slots, at).filter((one) => isRated(man, one)),
  );
  return [...trades, ...open, ...bench].slice(0, MANY_MENDS);
}
