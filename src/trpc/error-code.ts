import type { ErrorCode } from '@/server/errors';

function dataOf(error: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof error !== 'object' || error === null || !('data' in error)) return null;
  const { data } = error;
  return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : null;
}

/** The code of a refusal; null when the server was not reached or the error is not the API's. */
export function errorCode(error: unknown): ErrorCode | null {
  const code = dataOf(error)?.['code'];
  return typeof code === 'string' ? (code as ErrorCode) : null;
}

/** The id to quote when something unexpected failed; null when there is none. */
export function errorRequestId(error: unknown): string | null {
  const id = dataOf(error)?.['requestId'];
  return typeof id === 'string' ? id : null;
}
