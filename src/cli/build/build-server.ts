import { join } from 'node:path';
import { build } from 'esbuild';
import { SERVER_ENTRY } from './build-record';

/** Bundles the process's own code; packages stay where they are. */
export async function buildServer(root: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'src/server/main.ts')],
    outfile: join(root, SERVER_ENTRY),
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}
