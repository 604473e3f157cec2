import { timingSafeEqual } from 'node:crypto';
import { hashSecret, newSecret } from './tokens';

/** What the server prints at its start while a league has no commissioner: whoever reads it there may run the leagues. */
export interface LeagueKey {
  /** Whether this is the code. Takes as long for a near miss as for any other. */
  readonly opens: (code: string) => boolean;
}

/** A key and the one telling of its code; only a hash stays in memory. */
export function makeLeagueKey(): { readonly code: string; readonly key: LeagueKey } {
  const code = newSecret();
  const hash = Buffer.from(hashSecret(code), 'hex');
  return { code, key: { opens: (tried) => timingSafeEqual(Buffer.from(hashSecret(tried), 'hex'), hash) } };
}
