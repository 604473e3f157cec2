import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a build is made of; tests and the command line are not. */
const FOLDERS = ['src', 'public'];
const FILES = ['package-lock.json', 'next.config.mjs', 'postcss.config.mjs', 'tsconfig.json'];
const OUTSIDE = /^src\/(cli|testing)\/|\.(test|contract)\.tsx?$/;

/** SHA-256 over the names and contents of all sources, hex: a build of other sources is not this one. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of [...FOLDERS.flatMap((folder) => filesIn(root, folder)), ...FILES].sort()) {
    if (OUTSIDE.test(path)) continue;
    hash.update(`\0${path}\0`).update(readOrEmpty(join(root, path)));
  }
  return hash.digest('hex');
}

function filesIn(root: string, folder: string): readonly string[] {
  const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'));
}

function readOrEmpty(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
