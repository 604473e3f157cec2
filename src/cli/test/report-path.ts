import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** A fresh place for a test runner's JSON report. */
export function reportPath(name: string): string {
  const folder = resolve('test-results');
  mkdirSync(folder, { recursive: true });
  const path = resolve(folder, `${name}.json`);
  rmSync(path, { force: true });
  return path;
}
