import type { Clock } from '@/shared/clock';
import type { LeagueKey } from './auth/league-key';
import type { SocketTokens } from './auth/socket-tokens';
import type { Database } from './db/database';
import type { Settings } from './env';
import type { LeagueServices } from './league-api/league-services';
import type { RateLimits } from './limits/rate-limits';
import type { StateManager } from './live/types';
import type { Log } from './log';
import type { Metrics } from './metrics';
import type { Watching } from './services/games/watching';
import type { CardShelf } from './services/leagues/card-shelf';

/** What services work with: one of each in a process, put together by `wiring`. */
export interface Core {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly log: Log;
  readonly db: Database;
  readonly live: StateManager;
  readonly cards: CardShelf;
  readonly leagueServices: LeagueServices;
  readonly watching: Watching;
  readonly metrics: Metrics;
  readonly socketTokens: SocketTokens;
  readonly leagueKey: LeagueKey;
  readonly limits: RateLimits;
  /** Ends the live connections of a session that is no more. */
  readonly endSession: (session: string) => void;
}
