import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ImportFile } from '@/server/api/wire';
import { UsageError } from '../options';

/** An event file with the team and roster files of its season that lie beside it. Throws `UsageError` when it is not there. */
export function filesBeside(path: string): readonly ImportFile[] {
  const folder = dirname(path);
  const name = basename(path);
  const year = /^\d{4}/.exec(name)?.[0] ?? '';
  try {
    const register = readdirSync(folder).filter(
      (one) => one.toUpperCase() === `TEAM${year}` || (/\.ROS$/i.test(one) && one.includes(year)),
    );
    return [name, ...register].map((one) => ({ name: one, text: readFileSync(join(folder, one), 'latin1') }));
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
