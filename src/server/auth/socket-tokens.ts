import { jwtVerify, SignJWT } from 'jose';
import { AppError } from '@/server/errors';
import type { Clock } from '@/shared/clock';

const ALGORITHM = 'HS256';
const AUDIENCE = 'scorecard:live';
const ISSUER = 'scorecard';

/** A token opens connections for this long; a connection that is open outlives it. */
const GOOD_FOR_SECONDS = 5 * 60;

/** Who a socket's token says is there: a session's row, or nobody (someone who only watches). */
export interface SocketClaims {
  readonly session: string | null;
}

/** Makes and reads the tokens of live connections. */
export interface SocketTokens {
  issue(claims: SocketClaims): Promise<{ readonly token: string; readonly expiresAt: string }>;
  /** Throws `AppError('UNAUTHENTICATED')` for a token that is not ours, is for something else, or is too old. */
  verify(token: string): Promise<SocketClaims>;
}

export function makeSocketTokens(key: Uint8Array, clock: Clock): SocketTokens {
  return {
    async issue({ session }) {
      const now = Math.floor(clock.now() / 1000);
      const token = await new SignJWT(session === null ? { role: 'viewer' } : { role: 'user', session })
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt(now)
        .setExpirationTime(now + GOOD_FOR_SECONDS)
        .sign(key);
      return { token, expiresAt: new Date((now + GOOD_FOR_SECONDS) * 1000).toISOString() };
    },

    async verify(token) {
      const payload = await readPayload(token, key, clock);
      if (payload?.['role'] === 'viewer') return { session: null };
      const session = payload?.['role'] === 'user' ? payload['session'] : null;
      if (typeof session !== 'string') {
        throw new AppError('UNAUTHENTICATED', 'This connection needs a fresh token.');
      }
      return { session };
    },
  };
}

async function readPayload(token: string, key: Uint8Array, clock: Clock): Promise<Record<string, unknown> | null> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [ALGORITHM],
      audience: AUDIENCE,
      issuer: ISSUER,
      requiredClaims: ['exp', 'iat'],
      currentDate: new Date(clock.now()),
    });
    return payload;
  } catch {
    return null;
  }
}
