import { z } from 'zod';
import { MAX_ALL_LETTERS, MAX_FILE_LETTERS } from '@/shared/import-limits';
import { lineOfText } from './text.schema';

/** Largest body of a request that carries files, in bytes: a club's season at home takes about half a megabyte. */
export const MAX_IMPORT_BODY = 6 * 1024 * 1024;

/** An event file, the teams and the rosters of a season. */
const MAX_FILES = 80;

/** Games of one call: each takes milliseconds, and the caller sees how it goes on. */
export const MAX_GAMES = 20;

const file = z.strictObject({ name: lineOfText(100), text: z.string().max(MAX_FILE_LETTERS) });

export const importFiles = z
  .array(file)
  .min(1)
  .max(MAX_FILES)
  .refine(
    (files) => files.reduce((sum, { text }) => sum + text.length, 0) <= MAX_ALL_LETTERS,
    'is too large altogether',
  );

export const importGames = z
  .array(z.string().regex(/^\w{1,20}$/))
  .min(1)
  .max(MAX_GAMES);
