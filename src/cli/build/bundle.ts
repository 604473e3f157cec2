import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles one of our own modules with all it imports, as the server runs it; packages stay where they are. */
export async function bundle(root: string, entry: string, outfile: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, entry)],
    outfile: join(root, outfile),
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
