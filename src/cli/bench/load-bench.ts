import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../build/bundle';
import type { Bench, BENCHES } from './bench';

/** Benches of pure code: they run bundled, as the server runs it. The rest start the real server. */
const BUNDLED: ReadonlySet<string> = new Set(['engine', 'retrosheet']);

/** A bench, ready to run. */
export async function loadBench(name: (typeof BENCHES)[number]): Promise<Bench> {
  if (!BUNDLED.has(name)) return (await import(`./${name}.ts`)) as Bench;
  const root = process.cwd();
  const outfile = `dist/bench/${name}.mjs`;
  await bundle(root, `src/cli/bench/${name}.ts`, outfile);
  return (await import(pathToFileURL(join(root, outfile)).href)) as Bench;
}
