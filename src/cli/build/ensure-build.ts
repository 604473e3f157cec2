import { buildPages } from './build-pages';
import { isBuilt, recordBuild, SERVER_ENTRY } from './build-record';
import { bundle } from './bundle';
import { compressStatic } from './compress-static';
import { sourceHash } from './source-hash';

/** Builds unless a build of these sources lies there. `say` is told what takes time. */
export async function ensureBuild(root: string, say: (line: string) => void, force = false): Promise<void> {
  const sources = sourceHash(root);
  if (!force && isBuilt(root, sources)) return;
  const started = performance.now();
  say('building (once for these sources) …');
  await Promise.all([bundle(root, 'src/server/main.ts', SERVER_ENTRY), buildPages(root)]);
  await compressStatic(root);
  recordBuild(root, sources);
  say(`built in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
