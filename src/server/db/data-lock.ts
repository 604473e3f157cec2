import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '@/server/start-error';

interface Holder {
  readonly pid: number;
  /** When that process started, in the kernel's clock ticks; null where the system does not say. */
  readonly started: string | null;
  /** Which start of the machine; null where the system does not say. */
  readonly boot: string | null;
}

/**
 * Takes a data directory for this process; the returned function gives it back. The embedded database would let two
 * processes write, and silently lose what one of them wrote. A lock whose process is gone is taken over.
 * @throws StartError naming the holder
 */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, 'lock');
  const mine = JSON.stringify(holderOf(process.pid));
  const draft = join(dataDir, `lock.${process.pid}`);
  try {
    writeFileSync(draft, mine, { mode: 0o600 });
    for (;;) {
      if (linked(draft, path)) return () => release(path, mine);
      const text = textOf(path);
      if (text === null) continue;
      const holder = holderIn(text, path);
      if (isAlive(holder)) {
        throw new StartError(
          `DATA_DIR ${dataDir} is in use by process ${holder.pid}: stop it, or set another DATA_DIR`,
        );
      }
      takeAway(path, text);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Whether a living process, this one or another, has the data directory. */
export function isDataDirTaken(dataDir: string): boolean {
  const path = join(dataDir, 'lock');
  const text = textOf(path);
  return text !== null && isAlive(holderIn(text, path));
}

/** A link appears whole or not at all, unlike a file that is being written. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Removes the dead holder's lock; one that somebody took meanwhile is put back. */
function takeAway(path: string, expected: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  if (textOf(aside) !== expected) linked(aside, path);
  rmSync(aside, { force: true });
}

function holderIn(text: string, path: string): Holder {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    throw new StartError(`the lock ${path} cannot be read: remove it if no other process uses the directory`);
  }
}

function release(path: string, mine: string): void {
  if (textOf(path) === mine) rmSync(path, { force: true });
}

function holderOf(pid: number): Holder {
  return { pid, started: startOf(pid), boot: textOf('/proc/sys/kernel/random/boot_id')?.trim() ?? null };
}

function isAlive(holder: Holder): boolean {
  const now = holderOf(holder.pid);
  if (holder.boot !== now.boot) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (!isCode(error, 'EPERM')) return false;
  }
  return holder.started === now.started;
}

/** Field 22 of the process's stat line; its name may hold spaces and brackets, so count from behind it. */
function startOf(pid: number): string | null {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
