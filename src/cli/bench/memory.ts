import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startPostgres } from '@/testing/postgres';
import { ensureBuild } from '../build/ensure-build';
import { freePort, startServer } from '../chaos/server-process';
import type { BenchOptions } from './bench';
import { fillWithGames } from './many-games';

const FEW = 10;
const MANY = 1_000;
/** After the start, until the memory that only the start took is given back. */
const SETTLE_MS = 5_000;

/** Resident memory of the real server with few and many live games on PostgreSQL, and with few on the embedded database. */
export async function run({ games: asked }: BenchOptions): Promise<object> {
  const many = asked ?? MANY;
  await ensureBuild(process.cwd(), () => {});
  const server = await startPostgres();
  const dataDir = mkdtempSync(join(tmpdir(), 'scorecard-bench-'));
  try {
    const withGames = async (games: number): Promise<number> => {
      const address = await server.copy();
      await fillWithGames({ databaseUrl: address, dataDir }, games);
      return residentMb(dataDir, { DATABASE_URL: address });
    };
    const embeddedWithGames = async (games: number): Promise<number> => {
      const embedded = join(dataDir, 'embedded');
      await fillWithGames({ databaseUrl: null, dataDir: embedded }, games);
      return residentMb(embedded, { DATABASE_URL: '' });
    };
    return {
      settings: { database: server.about, few: FEW, many, settleMs: SETTLE_MS },
      rssMb10: await withGames(FEW),
      rssMb1000: await withGames(many),
      pglite: { rssMb10: await embeddedWithGames(FEW) },
    };
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function residentMb(dataDir: string, env: Readonly<Record<string, string>>): Promise<number> {
  const server = startServer({ port: await freePort(), dataDir, env });
  await server.ready;
  await delay(SETTLE_MS);
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
  server.kill('SIGTERM');
  await server.ended;
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024);
}
