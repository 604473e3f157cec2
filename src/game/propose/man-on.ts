import type { Origin } from '../bases';
import type { LineupId } from '../lineup';
import type { Situation } from '../notation/written';

/** The runner on a base; null where nobody is, and for the batter's box. */
export const manOn = ({ runners }: Situation, base: Origin): LineupId | null => runners[base - 1] ?? null;
