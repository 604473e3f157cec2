import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isBuilt, recordBuild } from './build-record';
import { sourceHash } from './source-hash';

const root = mkdtempSync(join(tmpdir(), 'scorecard-build-'));

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  write('src/a.ts', 'a');
  write('public/icon.svg', 'i');
  write('package-lock.json', '{}');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('sourceHash', () => {
  it('is the same for the same sources', () => {
    expect(sourceHash(root)).toBe(sourceHash(root));
  });

  it.each([
    ['src/a.ts', 'b'],
    ['src/b.ts', ''],
    ['public/icon.svg', 'j'],
    ['package-lock.json', '{"x":1}'],
    ['next.config.mjs', 'export default {}'],
  ])('changes with %s', (path, text) => {
    const before = sourceHash(root);
    write(path, text);
    expect(sourceHash(root)).not.toBe(before);
  });

  it('does not take moved text for the same', () => {
    const before = sourceHash(root);
    rmSync(join(root, 'src/a.ts'));
    write('src/c.ts', 'a');
    expect(sourceHash(root)).not.toBe(before);
  });

  it.each(['src/a.test.ts', 'src/cli/x.ts', 'src/testing/y.ts', 'README.md'])('leaves out %s', (path) => {
    const before = sourceHash(root);
    write(path, 'x');
    expect(sourceHash(root)).toBe(before);
  });
});

describe('isBuilt', () => {
  it('holds for the recorded sources while both halves are the recorded ones', () => {
    expect(isBuilt(root, 'h1')).toBe(false);
    write('.next/BUILD_ID', 'one');
    write('dist/server/main.js', '');
    recordBuild(root, 'h1');
    expect(isBuilt(root, 'h1')).toBe(true);
    expect(isBuilt(root, 'h2')).toBe(false);
    write('.next/BUILD_ID', 'two');
    expect(isBuilt(root, 'h1')).toBe(false);
  });
});
