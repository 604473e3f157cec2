import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';

export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Everything the server printed so far. */
  output(): string;
  /** SIGTERM, then waits for the end; answers the exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL: what a power-off of the process looks like. */
  kill(): Promise<void>;
}

/** A port on loopback that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Starts the real, built server the way `npm start` does and waits for its ready line. */
export async function startServer(settings: {
  readonly dataDir: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}): Promise<ServerProcess> {
  const port = settings.port ?? (await freePort());
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli/start.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that a kill reaches the server behind the starter.
    detached: true,
    env: { ...process.env, PORT: String(port), DATA_DIR: settings.dataDir, ...settings.env },
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('ready on http')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => reject(new Error(`the server ended with ${code} before it was ready:\n${output}`)));
  });
  await ready;
  return {
    url: `http://localhost:${port}`,
    port,
    pid: child.pid ?? 0,
    output: () => output,
    stop: () => {
      signal(child, 'SIGTERM');
      return ended;
    },
    kill: async () => {
      signal(child, 'SIGKILL');
      await ended;
    },
  };
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.exitCode === null && child.pid) process.kill(-child.pid, name);
}
