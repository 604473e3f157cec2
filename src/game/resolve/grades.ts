import type { Grade } from '../abilities';

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D'];

/** 0 for A to 3 for D, `worse` grades further down (negative: up), never beyond either end. */
export function gradeIndex(grade: Grade, worse: number): number {
  const index = GRADES.indexOf(grade) + worse;
  return index < 0 ? 0 : index > 3 ? 3 : index;
}
