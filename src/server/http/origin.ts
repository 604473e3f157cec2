/** What a request says of where it comes from. */
export interface RequestOrigin {
  /** The `Origin` header; null when there is none (scripts, and a browser's own GET). */
  readonly origin: string | null;
  readonly host: string | null;
}

/**
 * Whether a request that changes something, or opens a socket, comes from our own pages. Without an Origin it is no
 * browser and may pass: it needs a bearer token then, cookies count for nothing. `null` (a sandboxed frame) is foreign.
 */
export function isOurOrigin({ origin, host }: RequestOrigin, publicUrl: string | null): boolean {
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (from.protocol !== 'http:' && from.protocol !== 'https:') return false;
  if (publicUrl !== null) return from.origin === publicUrl;
  return host !== null && from.host === host.toLowerCase();
}
