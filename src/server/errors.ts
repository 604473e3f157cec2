import { VIOLATION_CODES } from '@/game/violation';

/** The closed list of what a caller can be told is wrong (docs/protocol.md); `data.code` of every error. */
export const ERROR_CODES = [
  ...VIOLATION_CODES,
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_INPUT',
  'TOO_LARGE',
  'RATE_LIMITED',
  /** The game moved on since the view that the caller acted on. */
  'STALE_SEQ',
  /** Somebody else changed it since the caller read it. */
  'CONFLICT',
  /** The action id was used for something else. */
  'ACTION_ID_REUSED',
  /** The invite was used or the seat is taken. */
  'SEAT_TAKEN',
  /** The store does not answer: nothing happened, try again. */
  'TRY_AGAIN',
  'SHUTTING_DOWN',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * An expected failure of a service. Mapped by `code`, never by `instanceof`: bundles hold copies of this class.
 * `message` is one sentence for the person; it holds nothing secret.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'AppError';
    this.code = code;
  }
}
