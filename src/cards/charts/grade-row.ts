/** Results in order, each for so many faces. */
export const gradeRow = <Code extends string>(...parts: readonly (readonly [Code, number])[]): readonly Code[] =>
  parts.flatMap(([code, faces]) => Array.from({ length: faces }, () => code));
