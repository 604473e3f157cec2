import type { ErrorCode } from '@/server/errors';

const STATUS: Partial<Record<ErrorCode, number>> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  WRONG_PHASE: 422,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  TRY_AGAIN: 503,
  SHUTTING_DOWN: 503,
};
const RPC_CODE: Partial<Record<ErrorCode, number>> = { FORBIDDEN: -32003, TOO_LARGE: -32013 };

/** A refusal without a procedure, in the shape every error of the API has. */
export function refuse(code: ErrorCode, message: string, requestId: string): Response {
  const httpStatus = STATUS[code] ?? 400;
  const error = { code: RPC_CODE[code] ?? -32603, message, data: { code, requestId, httpStatus, path: null } };
  return Response.json({ error }, { status: httpStatus, headers: { 'x-request-id': requestId } });
}
