import { describe, expect, it } from 'vitest';
import { StartError } from '@/server/start-error';
import { dataDirTrouble } from './data-dir-trouble';

const system = (code: string) => Object.assign(new Error(`${code}: it went wrong, open '/d/lock'`), { code });
const said = (error: unknown, hasDatabase = false) => dataDirTrouble('/d', error, hasDatabase).message;

describe('a data directory that cannot be opened', () => {
  it.each([
    ['the system', system('ENOSPC')],
    ['PostgreSQL', Object.assign(new Error('could not extend file "base/5/1": wrote only 4096'), { code: '53100' })],
    ['the files of the embedded database', { name: 'ErrnoError', errno: 51 }],
    ['the process that makes a database', new Error("Command failed: node -e\nErrnoError { name: 'x', errno: 51 }")],
  ])('because the disk is full, as %s says it', (_, error) => {
    for (const hasDatabase of [true, false]) {
      expect(said(error, hasDatabase)).toBe(
        'the disk of DATA_DIR /d is full: free some space, or set another DATA_DIR',
      );
    }
  });

  it.each(['EACCES', 'EPERM', 'EROFS'])('because it cannot be written (%s)', (code) => {
    expect(said(system(code))).toBe(
      `DATA_DIR /d cannot be written by this user (${code}): let him write there, or set another DATA_DIR`,
    );
  });

  it('because it is a file, or is below one', () => {
    for (const code of ['EEXIST', 'ENOTDIR']) {
      expect(said(system(code))).toBe('DATA_DIR /d is no directory: set another DATA_DIR');
    }
  });

  it('because its database is damaged, or for any other reason, in one line', () => {
    expect(said(new Error('Aborted(). Build with more info.\n at x'), true)).toBe(
      'the database in /d/pglite cannot be read (Aborted(). Build with more info.): put a copy of it back, or set another DATA_DIR',
    );
    const child = new Error('Command failed: node -e \n  stack\nTypeError: no such thing\n at y');
    expect(said(child)).toBe('DATA_DIR /d cannot be opened (TypeError: no such thing)');
    expect(said('odd')).toBe('DATA_DIR /d cannot be opened (unknown reason)');
  });

  it('for a reason that was said already', () => {
    const known = new StartError('in use');
    expect(dataDirTrouble('/d', known, true)).toBe(known);
  });
});
