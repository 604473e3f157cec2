import { ensureBuild } from './build/ensure-build';
import { runCommand } from './options';

const HELP = `
Usage: npm run build [-- --force]

Builds the pages and the server (.next, dist), unless a build of these sources is there.

  --force   builds all the same
  --help    this text
`;

await runCommand({
  help: HELP,
  options: { force: { type: 'boolean' } },
  async run(line) {
    await ensureBuild(process.cwd(), (text) => process.stdout.write(`${text}\n`), line.flag('force'));
    return 0;
  },
});
