import { z } from 'zod';
import { IMPORT_SOURCES, SHEET_PARTS } from '@/leagues/import/source';
import { DATE_ORDERS } from '@/leagues/import/written-date';
import { lineOfText } from './text.schema';

/** A row's number, as PostgreSQL counts them. */
export const importId = z.number().int().min(1).max(2_147_483_647);

export const sheetAt = z.number().int().min(0).max(100);

export const rowAt = z.number().int().min(0).max(100_000);
const column = z.string().max(100);
/** What is wrong with a cell is said by the check: here only its size counts. */
const cell = z.string().max(2_000);

export const zone = z.string().regex(/^[\w+/-]{1,60}$/, 'is no zone of time');

export const importSource = z.enum(IMPORT_SOURCES);
export const sheetPart = z.enum(SHEET_PARTS);

export const columnMapping = z
  .record(column, z.string().max(40))
  .refine((mapping) => Object.keys(mapping).length <= 200, 'has too many columns');

export const mend = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('cells'),
    cells: z
      .array(z.strictObject({ row: rowAt, column, value: cell, was: cell.optional() }))
      .min(1)
      .max(500),
  }),
  z.strictObject({ type: z.literal('same'), column, from: cell, to: cell }),
  z.strictObject({ type: z.literal('leaveOut'), rows: z.array(rowAt).min(1).max(5_000), isLeftOut: z.boolean() }),
]);

const optionalLine = (max: number) => z.union([z.literal(''), lineOfText(max)]);

export const importChoices = z.strictObject({
  target: optionalLine(60),
  missing: z.enum(['keep', 'remove']),
  holders: z.enum(['leave', 'column']),
  rarity: optionalLine(30),
  zone,
  dates: z.enum(DATE_ORDERS).default('ymd'),
  regress: z.boolean(),
});

export const importDigest = z.string().regex(/^[0-9a-f]{64}$/);

export const undoReason = lineOfText(300);
