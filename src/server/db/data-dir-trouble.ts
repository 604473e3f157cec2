import { StartError } from '@/server/start-error';

const NO_DIRECTORY: readonly string[] = ['EEXIST', 'ENOTDIR'];
const NOT_OURS: readonly string[] = ['EACCES', 'EPERM', 'EROFS'];
/** As the system, PostgreSQL and the files inside the embedded database (by number) say it. */
const FULL = /ENOSPC|no space left on device|errno: 51\b/i;
const FULL_CODES: readonly unknown[] = ['ENOSPC', '53100', 51];

/** What keeps a data directory from being opened, and what to do about it, in one line. */
export function dataDirTrouble(dataDir: string, error: unknown, hasDatabase: boolean): StartError {
  if (error instanceof StartError) return error;
  const { code, errno, text } = partsOf(error);
  if (FULL_CODES.includes(code) || FULL_CODES.includes(errno) || FULL.test(text)) {
    return new StartError(`the disk of DATA_DIR ${dataDir} is full: free some space, or set another DATA_DIR`);
  }
  if (NO_DIRECTORY.includes(code)) return new StartError(`DATA_DIR ${dataDir} is no directory: set another DATA_DIR`);
  if (NOT_OURS.includes(code)) {
    return new StartError(
      `DATA_DIR ${dataDir} cannot be written by this user (${code}): let him write there, or set another DATA_DIR`,
    );
  }
  const lines = text.split('\n');
  const reason = lines.find((line) => /^\w*Error\b/.test(line)) ?? lines[0] ?? '';
  if (!hasDatabase) return new StartError(`DATA_DIR ${dataDir} cannot be opened (${reason})`);
  return new StartError(
    `the database in ${dataDir}/pglite cannot be read (${reason}): put a copy of it back, or set another DATA_DIR`,
  );
}

/** The embedded database throws objects of its own, too. */
function partsOf(error: unknown): { readonly code: string; readonly errno: unknown; readonly text: string } {
  const known = (typeof error === 'object' && error !== null ? error : {}) as Readonly<Record<string, unknown>>;
  const { code, errno, message } = known;
  return {
    code: typeof code === 'string' ? code : '',
    errno,
    text: typeof message === 'string' && message !== '' ? message : 'unknown reason',
  };
}
