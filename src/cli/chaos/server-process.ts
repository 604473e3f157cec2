import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { SERVER_ENTRY } from '../build/build-record';

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export interface ServerOptions {
  readonly port: number;
  readonly dataDir: string;
  /** Settings beside these; `DATABASE_URL` of the environment is passed on. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The real built server in a process of its own. */
export interface ServerProcess {
  readonly pid: number;
  /** Resolves once it prints that it is ready; rejects with what it printed when it ends before. */
  readonly ready: Promise<void>;
  /** Resolves to its exit code once it has ended; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** What it has printed until now. */
  printed(): string;
  kill(signal: NodeJS.Signals): void;
}

export function startServer({ port, dataDir, env }: ServerOptions): ServerProcess {
  const child = spawn(process.execPath, [SERVER_ENTRY], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      MUTATIONS_PER_SECOND: '100000',
      ...env,
    },
  });
  // However this process ends, none of its servers stays behind.
  const killLast = (): void => void child.kill('SIGKILL');
  process.once('exit', killLast);
  child.once('close', () => process.off('exit', killLast));
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code));
  });
  const output = { text: '' };
  return {
    pid: child.pid ?? 0,
    ready: isReady(child, ended, output),
    printed: () => output.text,
    ended,
    kill: (signal) => void child.kill(signal),
  };
}

async function isReady(child: ChildProcess, ended: Promise<number | null>, output: { text: string }): Promise<void> {
  const ready = new Promise<'ready'>((resolve) => {
    const keep = (chunk: Buffer): void => {
      if (output.text.length < 20_000) output.text += chunk.toString();
      if (output.text.includes('ready on http://')) resolve('ready');
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
  });
  if ((await Promise.race([ready, ended])) !== 'ready') throw new Error(`the server ended: ${output.text.trim()}`);
}
