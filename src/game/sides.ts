import type { Half, Side } from './play';

/** Both sides, in the order in which they bat and are listed. */
export const SIDES = ['away', 'home'] as const;

export const otherSide = (side: Side): Side => (side === 'away' ? 'home' : 'away');

/** The side at bat in a half-inning: the one place that knows that visitors bat first. */
export const sideAtBat = (half: Half): Side => (half === 'top' ? 'away' : 'home');
