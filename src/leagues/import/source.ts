import type { LeagueId } from '@/game/state';

/** What files can bring into a league. `stats`: a season's statistics, of which cards are made. */
export const IMPORT_SOURCES = ['cards', 'stats', 'players', 'teams', 'schedule'] as const;
export type ImportSource = (typeof IMPORT_SOURCES)[number];

/** What one file is. `unused`: nothing of it is needed. */
export const SHEET_PARTS = [
  'cards',
  'players',
  'teams',
  'schedule',
  'people',
  'batting',
  'pitching',
  'fielding',
  'splits',
  'unused',
] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

/** Files of a season's statistics; only `splits` may be absent. */
export const STATS_PARTS = ['people', 'batting', 'pitching', 'fielding', 'splits'] as const;
export type StatsPart = (typeof STATS_PARTS)[number];

const OF_LEAGUE: Readonly<Record<LeagueId, readonly ImportSource[]>> = {
  pd: ['cards', 'stats', 'teams', 'schedule'],
  sba: ['players', 'teams', 'schedule'],
};

/** What a league takes: cards are printed by the server in one and are paper in the other. */
export const sourcesOf = (league: LeagueId): readonly ImportSource[] => OF_LEAGUE[league];

/** What the files of a source may be. */
export function partsOf(source: ImportSource): readonly SheetPart[] {
  return source === 'stats' ? [...STATS_PARTS, 'unused'] : [source, 'unused'];
}
