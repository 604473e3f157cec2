import type { PitcherEntry } from '../box-score';

/** The tying run was on base, at bat or on deck when he came in. */
export const isTyingRunNear = ({ lead, runners }: PitcherEntry): boolean => lead > 0 && lead <= runners + 2;

/** He came in where a save could be earned: ahead by three at most, or with the tying run near (9.19). */
export const isSaveSituation = (entry: PitcherEntry): boolean =>
  entry.lead > 0 && (entry.lead <= 3 || isTyingRunNear(entry));
