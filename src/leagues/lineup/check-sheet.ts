import { validateLineup, type LineupRules } from '@/game/validate-lineup';
import type { Slots } from './change-sheet';
import { adviceOf } from './check-advice';
import { menProblems } from './check-men';
import { hitterProblems, orderProblems, positionProblems } from './check-places';
import { toLineupCard } from './lineup-card-of';
import type { LineupMan } from './lineup-man';
import type { SheetProblem } from './sheet-problem';

export interface SheetContext {
  /** Everyone whom the lineup may name. */
  readonly men: readonly LineupMan[];
  readonly rules: LineupRules;
}

/**
 * What is wrong with a sheet, and what would mend it; errors first. There are none exactly where the sheet's lineup card
 * may start a game (`validateLineup`); warnings keep nobody from playing.
 */
export function checkSheet(slots: Slots, context: SheetContext): readonly SheetProblem[] {
  const errors = [
    ...menProblems(slots, context),
    ...hitterProblems(slots, context),
    ...positionProblems(slots, context),
    ...orderProblems(slots),
  ];
  const card = toLineupCard(slots);
  const refused = card === null || errors.length > 0 ? null : validateLineup(card, context.men, context.rules);
  const unforeseen: readonly SheetProblem[] =
    refused === null ? [] : [{ severity: 'error', slots: [], text: refused.message, mends: [] }];
  return [...errors, ...unforeseen, ...adviceOf(slots, context)];
}

/** Nothing keeps the sheet from being handed in. */
export const isReady = (problems: readonly SheetProblem[]): boolean =>
  problems.every(({ severity }) => severity === 'warning');
