import type { ImportFile } from '@/server/api/wire';

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
