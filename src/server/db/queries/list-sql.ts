import { type SQL, sql } from 'drizzle-orm';

export type SortDirection = 'ascending' | 'descending';

/** In order either way, what has no value last. */
export const directed = (by: SQL, direction: SortDirection): SQL =>
  direction === 'ascending' ? sql`${by} asc nulls last` : sql`${by} desc nulls last`;

/** A pattern for each word of what somebody typed; each has to be in the text somewhere. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
