import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockDataDir } from './data-lock';

describe('a data directory', () => {
  let dataDir: string;
  let path: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'scorecard-lock-'));
    path = join(dataDir, 'lock');
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const holder = () => JSON.parse(readFileSync(path, 'utf8')) as { pid: number; started: string; boot: string };

  test('is held by one process, and given back', () => {
    const release = lockDataDir(dataDir);
    expect(holder().pid).toBe(process.pid);
    expect(() => lockDataDir(dataDir)).toThrow(`is in use by process ${process.pid}`);
    release();
    expect(readdirSync(dataDir)).toEqual([]);
    lockDataDir(dataDir)();
  });

  test('is taken over from a process that is gone', async () => {
    const child = spawn(process.execPath, ['-e', '0']);
    await once(child, 'exit');
    writeFileSync(path, JSON.stringify({ pid: child.pid, started: '1', boot: null }));
    const release = lockDataDir(dataDir);
    expect(holder().pid).toBe(process.pid);
    release();
  });

  test('is taken over when the pid is another process now, or the machine started anew', () => {
    lockDataDir(dataDir);
    const mine = holder();
    for (const stale of [
      { ...mine, started: '1' },
      { ...mine, boot: 'another' },
    ]) {
      writeFileSync(path, JSON.stringify(stale));
      lockDataDir(dataDir);
      expect(holder()).toEqual(mine);
    }
  });

  test('is not given back by one who lost it', () => {
    const release = lockDataDir(dataDir);
    const other = JSON.stringify({ pid: 1, started: '1', boot: null });
    writeFileSync(path, other);
    release();
    expect(readFileSync(path, 'utf8')).toBe(other);
  });

  test('with a lock that cannot be read says so', () => {
    writeFileSync(path, '{');
    expect(() => lockDataDir(dataDir)).toThrow(/lock .* cannot be read/);
  });
});
