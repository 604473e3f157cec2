import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { LiveStatistics } from './live/types';

/** What the process tells of itself (GET /api/metrics, Prometheus text). */
export interface Metrics {
  /** One call of the API, by procedure and what came of it (`ok` or an error code). Seconds. */
  call(path: string, outcome: string, seconds: number): void;
  /** A connection was ended by the server, by close code. */
  cutOff(code: number): void;
  /** One request to a league's service, by what came of it (`ok` or the kind of trouble). */
  leagueRequest(league: string, outcome: string): void;
  /** How old a league's data is, in seconds; a league that was never read is left out. */
  watchLeagues(ages: () => ReadonlyMap<string, number>): void;
  /** Gauges are read when they are asked for. */
  watch(sources: { readonly sockets: () => number; readonly live: () => LiveStatistics }): void;
  text(): Promise<string>;
}

/** From a quick read to the limit of what was asked for. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2.5];

export function makeMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const calls = new Histogram({
    name: 'scorecard_call_seconds',
    help: 'Calls of the API',
    labelNames: ['path', 'outcome'],
    buckets: BUCKETS,
    registers,
  });
  const cuts = new Counter({
    name: 'scorecard_connections_ended_total',
    help: 'Connections that the server ended',
    labelNames: ['code'],
    registers,
  });
  const leagueRequests = new Counter({
    name: 'scorecard_league_requests_total',
    help: 'Requests to the services of the leagues',
    labelNames: ['league', 'outcome'],
    registers,
  });
  return {
    call: (path, outcome, seconds) => calls.observe({ path, outcome }, seconds),
    cutOff: (code) => cuts.inc({ code: String(code) }),
    leagueRequest: (league, outcome) => leagueRequests.inc({ league, outcome }),
    watchLeagues(ages) {
      const age = new Gauge({
        name: 'scorecard_league_data_age_seconds',
        help: 'Time since a league was read from its service',
        labelNames: ['league'],
        registers,
        collect() {
          age.reset();
          for (const [league, seconds] of ages()) age.set({ league }, seconds);
        },
      });
    },
    watch({ sockets, live }) {
      const gauge = (name: string, help: string, read: () => number): void => {
        const made = new Gauge({
          name,
          help,
          registers,
          collect() {
            made.set(read());
          },
        });
      };
      gauge('scorecard_connections', 'Open live connections', sockets);
      gauge('scorecard_active_games', 'Games on the way', () => live().activeGames);
      gauge('scorecard_games_in_memory', 'Games in memory', () => live().gamesInMemory);
      gauge('scorecard_lineups_held', 'Lineups in memory', () => live().lineupsHeld);
      gauge('scorecard_watchers', 'Viewers of games', () => live().watchers);
    },
    text: () => registry.metrics(),
  };
}
