import { getTRPCErrorFromUnknown, TRPCError, type TRPC_ERROR_CODE_KEY } from '@trpc/server';
import { ZodError } from 'zod';
import type { ErrorCode } from '@/server/errors';
import { isAppError } from '@/server/is-app-error';

const TRANSPORT_CODES: Partial<Record<ErrorCode, TRPC_ERROR_CODE_KEY>> = {
  UNAUTHENTICATED: 'UNAUTHORIZED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  BAD_INPUT: 'BAD_REQUEST',
  TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  RATE_LIMITED: 'TOO_MANY_REQUESTS',
  STALE_SEQ: 'CONFLICT',
  CONFLICT: 'CONFLICT',
  ACTION_ID_REUSED: 'CONFLICT',
  SEAT_TAKEN: 'CONFLICT',
  TRY_AGAIN: 'SERVICE_UNAVAILABLE',
  SHUTTING_DOWN: 'SERVICE_UNAVAILABLE',
  INTERNAL: 'INTERNAL_SERVER_ERROR',
};

const CODE_OF_TRANSPORT: Partial<Record<TRPC_ERROR_CODE_KEY, ErrorCode>> = {
  UNAUTHORIZED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  PAYLOAD_TOO_LARGE: 'TOO_LARGE',
  TOO_MANY_REQUESTS: 'RATE_LIMITED',
  PARSE_ERROR: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_INPUT',
  METHOD_NOT_SUPPORTED: 'BAD_INPUT',
  UNSUPPORTED_MEDIA_TYPE: 'BAD_INPUT',
  UNPROCESSABLE_CONTENT: 'BAD_INPUT',
};

/** An `AppError` with the HTTP status that goes with its code; other errors as they are. Violations are 422. */
export function toTransportError(error: TRPCError): TRPCError {
  const { cause } = error;
  if (!isAppError(cause)) return error;
  return new TRPCError({ code: TRANSPORT_CODES[cause.code] ?? 'UNPROCESSABLE_CONTENT', message: cause.message, cause });
}

export interface Told {
  readonly code: ErrorCode;
  readonly message: string;
}

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  UNAUTHENTICATED: 'Sign in first.',
  FORBIDDEN: 'That is not yours to do.',
  NOT_FOUND: 'There is no such thing here.',
  TOO_LARGE: 'That is too large.',
  RATE_LIMITED: 'Too fast: wait a moment.',
  BAD_INPUT: 'The request is malformed.',
};

function badInput(error: ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'The request is malformed.';
  const field = issue.path.join('.');
  return field === ''
    ? `The request is refused: ${issue.message}.`
    : `The field ${field} is refused: ${issue.message}.`;
}

/** What a caller is told of an error: never a stack, a query, or anything of an unexpected failure but its id. */
export function whatToTell(unknownError: unknown, requestId: string): Told {
  if (isAppError(unknownError)) return { code: unknownError.code, message: unknownError.message };
  const error = getTRPCErrorFromUnknown(unknownError);
  const { cause } = error;
  if (isAppError(cause)) return { code: cause.code, message: cause.message };
  if (error.code === 'BAD_REQUEST' && cause instanceof ZodError) return { code: 'BAD_INPUT', message: badInput(cause) };
  const code = CODE_OF_TRANSPORT[error.code] ?? 'INTERNAL';
  return { code, message: MESSAGES[code] ?? `Something went wrong on the server (request ${requestId}).` };
}
