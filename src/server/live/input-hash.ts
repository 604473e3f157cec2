import { createHash } from 'node:crypto';

/** SHA-256 of an action's input, independent of the order of keys. */
export const inputHash = (input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(input)))
    .digest('hex');

/** SHA-256 of a secret, as it is kept. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, ordered(part)]);
}
