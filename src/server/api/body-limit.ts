import type { Caller } from '@/server/services/context';
import { MAX_IMPORT_BODY } from './schemas/import.schema';

/** Largest body of a request, in bytes: a lineup card takes about one kilobyte. */
const MAX_BODY = 64 * 1024;

/** Procedures that take files. Only by themselves: in a batch they have what all have. */
const WITH_FILES: ReadonlySet<string> = new Set(
  ['game.previewImport', 'game.import', 'import.upload'].map((procedure) => `/api/trpc/${procedure}`),
);

/** How many bytes a request may bring; files only from someone with a name. */
export async function bodyLimit(url: string, callerOf: () => Promise<Caller>): Promise<number> {
  if (!WITH_FILES.has(new URL(url).pathname)) return MAX_BODY;
  const caller = await callerOf().catch(() => null);
  return (caller?.account ?? null) === null ? MAX_BODY : MAX_IMPORT_BODY;
}
