import type { GameSummary } from '@/server/api/wire';

export interface Sections {
  readonly waiting: readonly GameSummary[];
  readonly preparing: readonly GameSummary[];
  readonly live: readonly GameSummary[];
}

const newestFirst = (a: GameSummary, b: GameSummary): number => b.updatedAt.localeCompare(a.updatedAt);

/** Sorts my games and everyone's live games into the lobby's sections; a game stands in one section only. */
export function lobbySections(mine: readonly GameSummary[], live: readonly GameSummary[]): Sections {
  // Who waits longest comes first.
  const waiting = mine
    .filter((game) => game.waitingOnMe && game.status !== 'completed')
    .sort((a, b) => newestFirst(b, a));
  const preparing = mine.filter((game) => game.status === 'pending' && !game.waitingOnMe).sort(newestFirst);
  const taken = new Set([...waiting, ...preparing].map((game) => game.gameId));
  const mineLive = mine.filter((game) => game.status === 'active' && !taken.has(game.gameId)).sort(newestFirst);
  for (const game of mineLive) taken.add(game.gameId);
  const others = live.filter((game) => game.status !== 'completed' && !taken.has(game.gameId));
  return { waiting, preparing, live: [...mineLive, ...others] };
}

/** Finished games, mine included, each once, the latest first. */
export function finishedGames(mine: readonly GameSummary[], finished: readonly GameSummary[]): readonly GameSummary[] {
  const byId = new Map([...mine, ...finished].map((game) => [game.gameId, game]));
  return [...byId.values()].filter((game) => game.status === 'completed').sort(newestFirst);
}

export interface LobbyFilter {
  readonly text: string;
  readonly league: 'all' | GameSummary['league'];
  readonly onlyMine: boolean;
}

export const NO_FILTER: LobbyFilter = { text: '', league: 'all', onlyMine: false };

/** Whether a game fits the filter; the text is looked for in teams, abbreviations and managers. */
export function fitsFilter(game: GameSummary, filter: LobbyFilter): boolean {
  // A real game belongs to no league of ours.
  if (filter.league !== 'all' && (game.league !== filter.league || game.source !== null)) return false;
  if (filter.onlyMine && game.mine.length === 0) return false;
  const sought = filter.text.trim().toLowerCase();
  const words = [game.away, game.home].flatMap((team) => [team.name, team.abbreviation, team.manager ?? '']);
  return sought === '' || words.some((word) => word.toLowerCase().includes(sought));
}
