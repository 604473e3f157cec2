import { checkEventFile } from '@/formats/retrosheet/check/check-event-file';
import { printJson, UsageError, type CommandLine } from '../options';
import { readEventFiles, type EventFile } from './event-files';
import { faultLine, type FileFault } from './score';

/** Every fault of the files, with the file it is in. */
export const checkFiles = (files: readonly EventFile[]): readonly FileFault[] =>
  files.flatMap(({ file, text, register }) => checkEventFile(text, register).map((fault) => ({ file, ...fault })));

/** `check FILE...`: holds event files to what reading programs need; one line for each fault. */
export function check(line: CommandLine, files: readonly string[]): number {
  if (files.length === 0) throw new UsageError('Name an event file.');
  const faults = checkFiles(readEventFiles(files));
  if (line.json) printJson({ files: files.length, faults });
  else {
    for (const fault of faults) process.stdout.write(`${faultLine(fault)}\n`);
    process.stdout.write(`${files.length} files, ${faults.length} faults\n`);
  }
  return faults.length === 0 ? 0 : 1;
}
