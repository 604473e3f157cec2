import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { openPostgres } from '@/server/db/open-postgres';
import { CLIENT } from '@/server/db/postgres-client';
import { freePort } from './db-free-port';

export interface ThrowAwayPostgres {
  /** Address of the database that tests copy. Migrated, otherwise empty. */
  readonly template: string;
  /** Version and settings that figures depend on. */
  readonly about: string;
  /** A fresh copy of the template; its address. */
  copy(): Promise<string>;
  /** Runs one statement as the owner of everything, e.g. to end other connections. */
  admin(text: string): Promise<readonly Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL server for tests and benchmarks: the one at TEST_DATABASE_URL, else one started from the binaries found
 * on this machine, in a directory of its own that is gone afterwards. `fsync` is off unless asked for.
 */
export async function startPostgres({ fsync = false }: { readonly fsync?: boolean } = {}): Promise<ThrowAwayPostgres> {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given === undefined ? await startServer(fsync) : { url: given, stop: async () => {} };
  const admin = postgres(server.url, { ...CLIENT, max: 1 });
  const suffix = `${process.pid}_${Date.now().toString(36)}`;
  const template = `scorecard_template_${suffix}`;
  const made = [template];
  const addressOf = (name: string): string => {
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    return url.href;
  };
  await admin.unsafe(`create database ${template}`);
  const opened = await openPostgres({ url: addressOf(template), migrationsFolder: 'drizzle' });
  await opened.close();
  const [about] = await admin`select version() as version, current_setting('fsync') as fsync`;
  return {
    template: addressOf(template),
    about: `${String(about?.['version']).split(' (')[0]}, fsync ${String(about?.['fsync'])}`,
    copy: async () => {
      const name = `scorecard_copy_${suffix}_${made.length}`;
      made.push(name);
      await admin.unsafe(`create database ${name} template ${template}`);
      return addressOf(name);
    },
    admin: (text) => admin.unsafe(text),
    stop: async () => {
      for (const name of made.toReversed()) await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end({ timeout: 5 });
      await server.stop();
    },
  };
}

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

async function startServer(fsync: boolean): Promise<Server> {
  const binaries = binariesOnMachine();
  const directory = mkdtempSync(join(tmpdir(), 'scorecard-pg-'));
  const data = join(directory, 'data');
  const runAs = unprivileged();
  mkdirSync(data);
  if (runAs !== null) for (const path of [directory, data]) chownSync(path, runAs.uid, runAs.gid);
  const options = { ...runAs, cwd: directory, stdio: 'ignore' as const };
  const initdb = spawnSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'scorecard', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    options,
  );
  if (initdb.status !== 0) throw new Error(`initdb failed with code ${initdb.status}`);
  const port = await freePort();
  const server = spawn(
    join(binaries, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      directory,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `fsync=${fsync ? 'on' : 'off'}`,
    ],
    options,
  );
  const url = `postgres://scorecard@127.0.0.1:${port}/postgres`;
  const stop = async (): Promise<void> => {
    if (server.exitCode === null) {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await gone;
    }
    rmSync(directory, { recursive: true, force: true });
  };
  await answers(url, stop);
  return { url, stop };
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name]).stdout.toString()));
    if (uid !== undefined && gid !== undefined && uid > 0) return { uid, gid };
  }
  throw new Error('no unprivileged user to run PostgreSQL as: set TEST_DATABASE_URL');
}

function binariesOnMachine(): string {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : [];
  const installed = versions.map((version) => join(root, version, 'bin'));
  const found = [...installed, ...(process.env['PATH'] ?? '').split(':')].find((path) =>
    existsSync(join(path, 'initdb')),
  );
  if (found === undefined) throw new Error('PostgreSQL is not installed: install it, or set TEST_DATABASE_URL');
  return found;
}

async function answers(url: string, stop: () => Promise<void>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const client = postgres(url, { ...CLIENT, max: 1, connect_timeout: 2 });
    try {
      await client`select 1`;
      return;
    } catch {
      await delay(50);
    } finally {
      await client.end({ timeout: 0 });
    }
  }
  await stop();
  throw new Error('PostgreSQL did not start');
}
