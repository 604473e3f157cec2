import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { LiveStatistics } from './live/types';

/** What the process tells of itself (GET /api/metrics, Prometheus text). */
export interface Metrics {
  /** One call of the API, by procedure and what came of it (`ok` or an error code). Seconds. */
  call(path: string, outcome: string, seconds: number): void;
  /** A connection was ended by the server, by close code. */
  cutOff(code: number): void;
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
  return {
    call: (path, outcome, seconds) => calls.observe({ path, outcome }, seconds),
    cutOff: (code) => cuts.inc({ code: String(code) }),
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
