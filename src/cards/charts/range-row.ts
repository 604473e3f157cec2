import { assert } from '@/shared/assert';
import { CHECK_RESULTS, type CheckResult, type RangeRow } from '@/game/charts';

/** Die faces of a range row. */
export const RANGE_FACES = 20;

const isCheckResult = (code: string): code is CheckResult => (CHECK_RESULTS as readonly string[]).includes(code);

/** A range row from die face 1 upward, written as `code×faces`: `'SI1×2 G3×18'`. Throws when a code is unknown. */
export function rangeRow(text: string): RangeRow {
  const row: CheckResult[] = [];
  for (const part of text.split(' ')) {
    const [code = '', faces = ''] = part.split('×');
    assert(isCheckResult(code), `unknown check result ${code} in "${text}"`);
    for (let i = 0; i < Number(faces); i++) row.push(code);
  }
  return row;
}
