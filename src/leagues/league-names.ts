import type { LeagueId } from '@/game/state';

/** Names of the leagues, for pages that need nothing else of them. */
export const LEAGUE_NAMES: Readonly<Record<LeagueId, string>> = { pd: 'Paper Dynasty', sba: 'SBA' };
