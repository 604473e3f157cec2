import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readRoster, readTeams, type RosterRecord, type TeamRecord } from '@/formats/retrosheet/people';
import { readRecords, type ReadFile } from '@/formats/retrosheet/read-records';
import type { Register } from '@/formats/retrosheet/game/real-game';
import { UsageError } from '../options';

/** An event file with the teams and rosters that lie beside it. */
export interface EventFile extends ReadFile {
  readonly file: string;
  /** Four digits from its name; empty where it has none. */
  readonly year: string;
  readonly text: string;
  readonly register: Register;
}

/** Reads event files; those of one folder share its `TEAMyyyy` and `.ROS` files. Throws `UsageError` for one that is not there. */
export function readEventFiles(files: readonly string[]): readonly EventFile[] {
  const registers = new Map<string, Register>();
  return files.map((file) => {
    const text = textOf(file);
    const folder = dirname(file);
    const year = /^\d{4}/.exec(basename(file))?.[0] ?? '';
    const key = `${folder} ${year}`;
    const register = registers.get(key) ?? readRegister(folder, year);
    registers.set(key, register);
    return { file, year, text, register, ...readRecords(text) };
  });
}

/** All event files of a folder, in order of name. */
export const eventFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /\.EV[A-Z]$/i.test(name))
    .toSorted()
    .map((name) => join(folder, name));

function readRegister(folder: string, year: string): Register {
  const teams = new Map<string, TeamRecord>();
  const rosters = new Map<string, RosterRecord>();
  for (const name of readdirSync(folder)) {
    if (name.toUpperCase() === `TEAM${year}`) {
      for (const team of readTeams(textOf(join(folder, name)))) teams.set(team.id, team);
    } else if (/\.ROS$/i.test(name) && name.includes(year)) {
      for (const man of readRoster(textOf(join(folder, name)))) rosters.set(man.id, man);
    }
  }
  return { teams, rosters };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
