import type { Side } from '@/game/play';
import { fieldingSide } from '@/game/queries';
import type { GameState } from '@/game/state';
import type { Violation } from '@/game/violation';
import type { Slots } from './change-sheet';
import { adviceOf } from './check-advice';
import { isRated, openTo, positionMends } from './check-men';
import type { LineupMan } from './lineup-man';
import { manAt, type SheetProblem } from './sheet-problem';

/** What is wrong with a lineup in a game, beside the core's own refusal, and what its manager should know. */
export function problemsInGame(
  state: GameState,
  side: Side,
  slots: Slots,
  men: readonly LineupMan[],
  refused: Violation | null,
): readonly SheetProblem[] {
  const homeless = side === fieldingSide(state) ? homelessProblems(slots, men) : [];
  const isSaid = refused === null || homeless.length > 0;
  const refusal: readonly SheetProblem[] = isSaid
    ? []
    : [{ severity: 'error', slots: [], text: refused.message, mends: [] }];
  // Whoever stands where he is not rated costs something, by whatever rule he may.
  const advice = adviceOf(slots, { men, rules: { ...state.rules, outOfPosition: true } });
  return [...homeless, ...refusal, ...advice.map((problem) => ({ ...problem, mends: [] }))];
}

/** Pinch hitters and runners who need a position before the next pitch. */
const homelessProblems = (slots: Slots, men: readonly LineupMan[]): readonly SheetProblem[] =>
  slots.flatMap((slot, at): readonly SheetProblem[] => {
    const man = manAt(slots, at, men);
    if (man === undefined || slot.position !== null) return [];
    const open = openTo(slots, at).filter((position) => position !== 'DH');
    const sorted = open.toSorted((one, other) => Number(isRated(man, other)) - Number(isRated(man, one)));
    const mends = positionMends(at, man, sorted);
    return [{ severity: 'error', slots: [at], text: `${man.name} needs a position, or somebody in his place.`, mends }];
  });
