/** Fielders in scorer's order: index + 1 is the number a scorer writes (1 pitcher … 9 right field). */
export const FIELD_POSITIONS = ['P', 'C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF'] as const;
export type FieldPosition = (typeof FIELD_POSITIONS)[number];

export const POSITIONS = [...FIELD_POSITIONS, 'DH'] as const;
export type Position = (typeof POSITIONS)[number];

/** What a man in a lineup can be: a position, or a pinch hitter or runner who has none yet. */
export const LINEUP_POSITIONS = [...POSITIONS, 'PH', 'PR'] as const;
export type LineupPosition = (typeof LINEUP_POSITIONS)[number];

/** The scorer's number of a fielder: 1 P, 2 C, 3 1B, 4 2B, 5 3B, 6 SS, 7 LF, 8 CF, 9 RF. */
export type FielderNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export const fielderNumber = (position: FieldPosition): FielderNumber =>
  (FIELD_POSITIONS.indexOf(position) + 1) as FielderNumber;

export const fieldPosition = (fielder: FielderNumber): FieldPosition => FIELD_POSITIONS[fielder - 1] as FieldPosition;

export const isOutfielder = (fielder: FielderNumber): boolean => fielder >= 7;
