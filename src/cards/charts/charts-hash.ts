import type { Charts } from '@/game/charts';
import { contentHash } from '../content-hash';

/** SHA-256 of the charts' canonical form, hex: a game names the charts it is played with by it. */
export const chartsHash = (charts: Charts): string => contentHash(charts);
