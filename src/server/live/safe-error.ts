import { AppError } from '@/server/errors';

/** What a log line may say of an error: its kind, never its text, which may quote what was being written. */
export function safe(error: unknown): { readonly error: string } {
  if (error instanceof AppError) return { error: error.code };
  if (!(error instanceof Error)) return { error: 'unknown' };
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return { error: `${error.name}${code}` };
}
