const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const;

/** A place in the batting order (1–9) as a word: `sixth`. */
export const placeWord = (order: number): string => WORDS[order - 1] ?? `${order}th`;

/** An inning as it is spoken of: `5th`, `11th`, `21st`. */
export function inningWord(inning: number): string {
  const last = inning % 10;
  if (Math.floor(inning / 10) % 10 === 1) return `${inning}th`;
  return `${inning}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}
