import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { OpenDatabase } from '@/server/db/database';
import { type Share, simulateGames } from '@/server/services/seasons/simulate-games';
import { bundle } from '../build/bundle';

export interface ShareOptions {
  readonly database: OpenDatabase;
  /** Null for the embedded store, which has one writer. */
  readonly databaseUrl: string | null;
  readonly seasonId: number;
  readonly workers: number;
}

/** What a worker is started with. */
export interface ShareOfWorker extends Share {
  readonly databaseUrl: string;
}

/** Plays what is open of a season: in processes of its own, or here. */
export async function playShares(
  { database, databaseUrl, seasonId, workers }: ShareOptions,
  onGames: (count: number) => void,
): Promise<void> {
  if (databaseUrl === null || workers === 1) {
    await simulateGames(database, { seasonId, part: 0, parts: 1 }, onGames);
    return;
  }
  const outfile = 'dist/season/worker.mjs';
  await bundle(process.cwd(), 'src/cli/season/worker.ts', outfile);
  const path = join(process.cwd(), outfile);
  const running = Array.from({ length: workers }, (_, part) => {
    const share: ShareOfWorker = { seasonId, part, parts: workers, databaseUrl };
    return fork(path, [JSON.stringify(share)], { execArgv: ['--enable-source-maps'] });
  });
  try {
    await Promise.all(running.map((worker) => done(worker, onGames)));
  } finally {
    for (const worker of running) worker.kill();
  }
}

function done(worker: ChildProcess, onGames: (count: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', (count) => onGames(Number(count)));
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with code ${code}`))));
  });
}
