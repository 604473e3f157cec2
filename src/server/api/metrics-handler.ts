import { createHash, timingSafeEqual } from 'node:crypto';
import { readBearer } from '@/server/auth/session-cookie';
import type { Core } from '@/server/core';
import { ADDRESS_HEADER } from '@/server/http/remote-address';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Prometheus text, for this machine or for whoever has the token. */
export function metricsHandler({ settings, metrics }: Pick<Core, 'settings' | 'metrics'>) {
  const isAllowed = (request: Request): boolean => {
    if (settings.metricsToken === null) return LOOPBACK.test(request.headers.get(ADDRESS_HEADER) ?? '');
    const given = readBearer(request.headers.get('authorization')) ?? '';
    return timingSafeEqual(digest(given), digest(settings.metricsToken));
  };
  return async (request: Request): Promise<Response> =>
    isAllowed(request)
      ? new Response(await metrics.text(), { headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' } })
      : new Response('Metrics are for this machine, or for whoever has the token.\n', { status: 403 });
}
