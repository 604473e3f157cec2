import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockDataDir } from './db/data-lock';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'scorecard-start-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A server as `npm start` runs it, until it gives up. */
async function started(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, said, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, said, status: status as unknown };
}

const refused = (said: string) => ({ out: '', said: `scorecard cannot start: ${said}\n`, status: 1 });

/** Every file of a directory, by what is in it. */
const contents = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(path, name)))
          .digest('hex'),
      ]),
  );

describe('a server that cannot start says why in one line, fails, and leaves everything as it was', () => {
  test('on a port that is taken', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const dataDir = join(directory, 'untouched');
    expect(await started({ PORT: String(port), DATA_DIR: dataDir })).toEqual(
      refused(`port ${port} is in use: stop what listens there, or set another PORT`),
    );
    expect(readdirSync(directory)).toEqual([]);
    other.close();
  });

  test('on the data of another server', async () => {
    const dataDir = join(directory, 'taken');
    const release = lockDataDir(dataDir);
    const before = contents(dataDir);
    expect(await started({ DATA_DIR: dataDir })).toEqual(
      refused(`DATA_DIR ${dataDir} is in use by process ${process.pid}: stop it, or set another DATA_DIR`),
    );
    expect(contents(dataDir)).toEqual(before);
    release();
  });

  test('in a directory that is a file', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, 'mine');
    expect(await started({ DATA_DIR: file })).toEqual(
      refused(`DATA_DIR ${file} is no directory: set another DATA_DIR`),
    );
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('on a damaged database', async () => {
    const dataDir = join(directory, 'damaged');
    mkdirSync(join(dataDir, 'pglite', 'global'), { recursive: true });
    writeFileSync(join(dataDir, 'pglite', 'PG_VERSION'), '17');
    writeFileSync(join(dataDir, 'pglite', 'global', 'pg_control'), new Uint8Array(8_192));
    const before = contents(dataDir);
    const { said, ...rest } = await started({ DATA_DIR: dataDir });
    expect(rest).toEqual({ out: '', status: 1 });
    expect(said).toMatch(
      /^scorecard cannot start: the database in [^\n]*pglite cannot be read \([^\n]*\): put a copy of it back, or set another DATA_DIR\n$/,
    );
    expect(contents(dataDir)).toEqual(before);
  });
});
