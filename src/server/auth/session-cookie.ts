/** Name of the cookie that carries a browser's session. */
export const SESSION_COOKIE = 'scorecard_session';

/** A session is good for a year. */
export const SESSION_SECONDS = 365 * 24 * 60 * 60;

/**
 * The `Set-Cookie` line: out of reach of scripts, sent along from other sites only when someone follows a link.
 * `token` null ends it. `secure` only over https: a browser drops such a cookie on a plain-http address.
 */
export function sessionCookie(token: string | null, secure: boolean): string {
  const value = token === null ? `${SESSION_COOKIE}=` : `${SESSION_COOKIE}=${token}`;
  const age = token === null ? 0 : SESSION_SECONDS;
  return `${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${secure ? '; Secure' : ''}`;
}

/** The session token in a `Cookie` header, or null. */
export function readSessionCookie(header: string | null): string | null {
  for (const part of header?.split(';') ?? []) {
    const [name, value] = part.trim().split('=', 2);
    if (name === SESSION_COOKIE && value !== undefined && value !== '') return value;
  }
  return null;
}

/** The token in an `Authorization: Bearer` header, or null. */
export const readBearer = (header: string | null): string | null =>
  /^Bearer ([\w.~+/=-]{1,512})$/i.exec(header ?? '')?.[1] ?? null;
