import { ERROR_CODES, type AppError, type ErrorCode } from './errors';

const CODES: ReadonlySet<string> = new Set(ERROR_CODES);

/** By the code and never by the class: bundles hold copies of the class. `codes` narrows to some of them. */
export function isAppError(error: unknown, ...codes: readonly ErrorCode[]): error is AppError {
  if (typeof error !== 'object' || error === null || !('name' in error) || error.name !== 'AppError') return false;
  if (!('code' in error) || typeof error.code !== 'string' || !CODES.has(error.code)) return false;
  return codes.length === 0 || codes.some((code) => code === error.code);
}
