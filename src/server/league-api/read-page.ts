import { z } from 'zod';
import { err, ok, type Result } from '@/shared/result';
import type { Trouble } from './trouble';
import { rowId } from './row.schema';

/** Rows of one page, at most: checking so many cards takes about 25 milliseconds, in which nobody else gets a turn. */
const MAX_ROWS = 500;

const envelope = z.object({
  items: z.array(z.unknown()).max(MAX_ROWS),
  next: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .nullish()
    .transform((next) => next ?? null),
});

/** A row that cannot be used, and the first thing that is wrong with it. */
export interface WrongRow {
  readonly resource: string;
  /** The row's id; its place on the page (`#3`) where it has none that can be read. */
  readonly row: string;
  readonly field: string;
  readonly message: string;
}

/** A page whose good rows are read. */
export interface ReadPage<T> {
  readonly rows: readonly T[];
  readonly wrong: readonly WrongRow[];
  /** Ids of wrong rows: they are still there, we only cannot tell what they became. */
  readonly wrongIds: readonly string[];
  /** A row without an id may be anyone: nobody can be taken for gone. */
  readonly hasNameless: boolean;
  /** Asks for the next page; null on the last. */
  readonly next: string | null;
}

/** Reads a page row by row: a wrong row is told, the others are used. Rubbish when it is no page at all. */
export function readPage<T extends { readonly id: string }>(
  resource: string,
  schema: z.ZodType<T>,
  document: unknown,
): Result<ReadPage<T>, Trouble> {
  const page = envelope.safeParse(document);
  if (!page.success) {
    const [issue] = page.error.issues;
    const tooMany = issue?.code === 'too_big' && issue.path[0] === 'items';
    return err({
      kind: 'rubbish',
      resource,
      what: tooMany ? `a page has more than ${MAX_ROWS} rows` : 'it is no page of rows',
    });
  }
  const rows = new Map<string, T>();
  const wrong: WrongRow[] = [];
  const wrongIds: string[] = [];
  let hasNameless = false;
  for (const [index, item] of page.data.items.entries()) {
    const row = schema.safeParse(item);
    if (row.success) {
      const { id } = row.data;
      if (rows.has(id)) wrong.push({ resource, row: id, field: 'id', message: 'occurs twice on its page' });
      else rows.set(id, row.data);
      continue;
    }
    const id = rowId.safeParse(typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined);
    if (id.success) wrongIds.push(id.data);
    else hasNameless = true;
    const [issue] = row.error.issues;
    wrong.push({
      resource,
      row: id.success ? id.data : `#${index + 1}`,
      field: (issue?.path ?? []).map(String).join('.').slice(0, 80) || 'row',
      message: (issue?.message ?? 'is wrong').slice(0, 200),
    });
  }
  return ok({ rows: [...rows.values()], wrong, wrongIds, hasNameless, next: page.data.next });
}
