const COLORS = ['#24608f', '#8c2f4b', '#3b6b2f', '#b4522b', '#5b3f8c', '#2d7f8c', '#7a5a2b', '#4a4f57'] as const;

/** A colour for a team whose source names none; the same text always has the same one. */
export const clubColor = (text: string): string =>
  COLORS[Array.from(text).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) % COLORS.length] ??
  COLORS[0];
