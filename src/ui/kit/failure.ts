import { errorCode, errorRequestId } from '@/trpc/error-code';

/** What to tell a person of a failed call. */
export interface Failure {
  readonly text: string;
  /** Id to quote for something unexpected, unless the text names it already. */
  readonly requestId: string | null;
}

/** The server's own sentence for a refusal; for a lost connection what happened instead. */
export function failureOf(error: unknown): Failure {
  const code = errorCode(error);
  if (code === null) {
    const own = error instanceof Error && error.name === 'Error' ? error.message : null;
    return { text: own ?? 'The server cannot be reached. Nothing was lost; try again.', requestId: null };
  }
  const text = error instanceof Error ? error.message : 'That did not work.';
  const requestId = code === 'INTERNAL' ? errorRequestId(error) : null;
  return { text, requestId: requestId !== null && text.includes(requestId) ? null : requestId };
}
