import { ensureBuild } from '../src/cli/build/ensure-build';

/** The tests run the built server: a build of these sources is made first, once for all workers. */
export default async function build(): Promise<void> {
  await ensureBuild(process.cwd(), (line) => console.log(line));
}
