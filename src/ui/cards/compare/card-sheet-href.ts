/** A page that prints these cards, four to a page. */
export const sheetHref = (ids: readonly number[]): string => `/cards/sheet?ids=${ids.join(',')}`;

/** The same for a team. */
export const teamSheetHref = (teamId: number): string => `/cards/sheet?team=${teamId}`;
