import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const record = z.object({ sources: z.string(), pages: z.string() });

/** Where the server's own bundle is. */
export const SERVER_ENTRY = 'dist/server/main.js';

const RECORD = 'dist/build.json';

/** Next's name for a build; null where there is none. */
function pagesBuild(root: string): string | null {
  const path = join(root, '.next', 'BUILD_ID');
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}

/** Whether what lies there was built of these sources, both halves of it. */
export function isBuilt(root: string, sources: string): boolean {
  const path = join(root, RECORD);
  if (!existsSync(path) || !existsSync(join(root, SERVER_ENTRY))) return false;
  const known = record.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  return known.success && known.data.sources === sources && known.data.pages === pagesBuild(root);
}

/** Notes what the build that lies there was made of. */
export function recordBuild(root: string, sources: string): void {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, RECORD), JSON.stringify({ sources, pages: pagesBuild(root) }));
}
