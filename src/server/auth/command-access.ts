import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Core } from '@/server/core';
import { keepUserWithSession, endSessionsOf } from '@/server/db/queries/auth-command';
import { SESSION_SECONDS } from './session-cookie';
import { hashSecret, newSecret } from './tokens';

/** Whoever has the machine: the owner of what its commands make. No tag of a person has a zero. */
export const COMMAND_USER = { userId: '00000000-0000-7000-8000-000000000001', name: 'Command line', tag: '0000' };

const access = z.object({ url: z.string(), token: z.string() });

/** How a command reaches the server that has the data directory. */
export type CommandAccess = z.infer<typeof access>;

const FILE = 'command.json';

/**
 * Lets commands that are run beside this server act through it: a session of their own, told in a file of the data
 * directory that only its user can read. The returned function ends it.
 */
export async function openCommandAccess(
  { db, clock, settings }: Pick<Core, 'db' | 'clock' | 'settings'>,
  port: number,
): Promise<() => Promise<void>> {
  const token = newSecret();
  const path = join(settings.dataDir, FILE);
  await endSessionsOf(db, COMMAND_USER.userId);
  await keepUserWithSession(db, COMMAND_USER, {
    tokenHash: hashSecret(token),
    expiresAt: new Date(clock.now() + SESSION_SECONDS * 1000),
  });
  const draft = `${path}.${process.pid}`;
  rmSync(draft, { force: true });
  writeFileSync(draft, JSON.stringify({ url: `http://${hostFrom(settings.host)}:${port}`, token }), { mode: 0o600 });
  renameSync(draft, path);
  return async () => {
    rmSync(path, { force: true });
    await endSessionsOf(db, COMMAND_USER.userId);
  };
}

/** A server on every address is reached on this machine's own. */
function hostFrom(host: string | null): string {
  if (host === null || host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** What a server has written there; null without one. */
export function readCommandAccess(dataDir: string): CommandAccess | null {
  try {
    return access.parse(JSON.parse(readFileSync(join(dataDir, FILE), 'utf8')));
  } catch {
    return null;
  }
}
