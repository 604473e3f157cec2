import type { ErrorCode } from '@/server/errors';

const STATUS: Partial<Record<ErrorCode, number>> = { FORBIDDEN: 403, TOO_LARGE: 413, SHUTTING_DOWN: 503 };
const RPC_CODE: Partial<Record<ErrorCode, number>> = { FORBIDDEN: -32003, TOO_LARGE: -32013 };

/** A refusal before any procedure is reached, in the shape every error of the API has. */
export function refuse(code: ErrorCode, message: string, requestId: string): Response {
  const httpStatus = STATUS[code] ?? 400;
  const error = { code: RPC_CODE[code] ?? -32603, message, data: { code, requestId, httpStatus, path: null } };
  return Response.json({ error }, { status: httpStatus, headers: { 'x-request-id': requestId } });
}
