import type { UseQueryResult } from '@tanstack/react-query';
import type { LobbyFilter } from './sections';
import type { GameListPage } from './use-games';

/** What every section of the lobby is made from. */
export interface LobbyParts {
  readonly mine: UseQueryResult<GameListPage>;
  readonly live: UseQueryResult<GameListPage>;
  readonly finished: UseQueryResult<GameListPage>;
  readonly filter: LobbyFilter;
  readonly signedIn: boolean;
  /** Not known yet who it is. */
  readonly guessing: boolean;
}
