import type { ImportSource } from '@/leagues/import/source';
import type { ImportRow } from './shapes';

/** What an import is in the list: statistics become cards. */
export const kindOf = (source: ImportSource): ImportRow['kind'] => (source === 'stats' ? 'cards' : source);

export const NO_COUNTS = { new: 0, changed: 0, removed: 0, unchanged: 0, wrong: 0 } as const;
