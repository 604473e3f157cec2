import { spawn } from 'node:child_process';
import { SERVER_ENTRY } from './build/build-record';
import { ensureBuild } from './build/ensure-build';
import { runCommand } from './options';

const HELP = `
Usage: npm start            builds when needed, then serves
       npm run dev          serves the sources as they change

Settings come from the environment or a .env file: PORT (3000), DATA_DIR (.data), DATABASE_URL, PUBLIC_URL and
others, all in .env.example. The last line of the start is "ready on http://localhost:PORT".

  --dev     development mode: pages are compiled as they are asked for
  --help    this text
`;

await runCommand({
  help: HELP,
  options: { dev: { type: 'boolean' } },
  async run(line) {
    const isDev = line.flag('dev');
    if (!isDev) await ensureBuild(process.cwd(), (text) => process.stdout.write(`${text}\n`));
    return serverProcess(isDev);
  },
});

/** Runs the server in a process of its own until it ends; signals are passed on, once each. */
function serverProcess(isDev: boolean): Promise<number> {
  const args = isDev ? ['--import', 'tsx', 'src/server/main.ts', '--dev'] : [SERVER_ENTRY];
  const child = spawn(process.execPath, args, {
    // Its own group: a Ctrl-C in the terminal reaches it through here alone, so a second one means what it says.
    detached: true,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: isDev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  const passOn = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', passOn);
  process.on('SIGTERM', passOn);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
