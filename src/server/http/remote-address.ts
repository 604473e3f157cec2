import type { IncomingMessage } from 'node:http';

/** Set by this process on each request it passes on; what a client sends under this name is thrown away. */
export const ADDRESS_HEADER = 'x-scorecard-address';

/** The address a request comes from; behind a proxy, what the proxy nearest to us saw. */
export function remoteAddress(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined;
  const nearest = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return nearest === undefined || nearest === '' ? (request.socket.remoteAddress ?? 'unknown') : nearest;
}
