import type { Core } from '@/server/core';
import { VERSION } from '@/server/version';

export interface HealthSource {
  readonly kind: 'pglite' | 'postgres';
  readonly ping: () => Promise<void>;
  readonly isDraining: () => boolean;
}

/** What `GET /api/health` answers. */
export interface Health {
  readonly status: 'ok' | 'draining' | 'unavailable';
  readonly version: string;
  readonly database: 'pglite' | 'postgres';
  readonly redis: boolean;
  readonly activeGames: number;
}

/** 200 when the server takes actions; 503 while it drains or when its store cannot be written. */
export function healthHandler(core: Pick<Core, 'live'>, { kind, ping, isDraining }: HealthSource) {
  return async (): Promise<Response> => {
    const status = isDraining()
      ? 'draining'
      : await ping().then(
          () => 'ok' as const,
          () => 'unavailable' as const,
        );
    const health: Health = {
      status,
      version: VERSION,
      database: kind,
      redis: false,
      activeGames: core.live.statistics().activeGames,
    };
    return Response.json(health, { status: status === 'ok' ? 200 : 503, headers: { 'cache-control': 'no-store' } });
  };
}
