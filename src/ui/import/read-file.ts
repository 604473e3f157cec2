import type { ImportFault, ImportFile } from '@/server/api/wire';
import { MAX_FILE_LETTERS } from '@/shared/import-limits';

type Chosen = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

export interface ChosenFiles {
  readonly files: readonly ImportFile[];
  /** Files that are not even opened, and why. */
  readonly faults: readonly ImportFault[];
}

const reason = `This file is larger than ${MAX_FILE_LETTERS / 1_000_000} MB: no season of event files is.`;

/** All chosen files that can be read; the others do not stand in their way. */
export async function readAllChosen(chosen: readonly Chosen[]): Promise<ChosenFiles> {
  const isSmall = ({ size }: Chosen): boolean => size <= MAX_FILE_LETTERS;
  const faults = chosen.filter((file) => !isSmall(file)).map(({ name }) => ({ file: name, line: 0, reason }));
  return { files: await Promise.all(chosen.filter(isSmall).map(readChosen)), faults };
}

/** A chosen file as text: UTF-8, or the older encoding that files with accents in them may still have. */
export async function readChosen(file: Pick<File, 'name' | 'arrayBuffer'>): Promise<ImportFile> {
  const bytes = await file.arrayBuffer();
  return { name: file.name, text: decoded(bytes) };
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
