/**
 * Who looks: a manager of one side, one person who manages both, or anyone else.
 * Every view of a state or event is made for one of these classes.
 */
export const VIEWERS = ['away', 'home', 'both', 'spectator'] as const;
export type Viewer = (typeof VIEWERS)[number];
