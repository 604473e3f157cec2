/** A row of a chart as a person writes it: `1-3 SI1, 4 G3#, 5-20 G1`, every face once. */

const PART = /^(\d+)(?:-(\d+))?\s+(\S+)$/u;

export interface FacesRead<Code extends string> {
  /** One code a face, from the first upward; incomplete when there are faults. */
  readonly row: readonly Code[];
  /** What is wrong with it: a hole, an overlap, a code that is not known. */
  readonly faults: readonly string[];
}

/** Reads a row of faces `first` to `last`. */
export function readFaces<Code extends string>(
  text: string,
  codes: readonly Code[],
  first: number,
  last: number,
): FacesRead<Code> {
  const row = new Map<number, Code>();
  const faults: string[] = [];
  for (const part of text.split(',').map((one) => one.trim())) {
    const match = PART.exec(part);
    if (match === null) {
      faults.push(`"${part}" is not faces and a result`);
      continue;
    }
    const [, from = '', to = from, name = ''] = match;
    const code = codes.find((one) => one === name);
    if (code === undefined) {
      faults.push(`unknown result ${name}`);
      continue;
    }
    for (let face = Number(from); face <= Number(to); face++) {
      if (face < first || face > last) faults.push(`no die shows ${face}`);
      else if (row.has(face)) faults.push(`two results for ${face}`);
      row.set(face, code);
    }
  }
  const faces = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const missing = faces.filter((face) => !row.has(face));
  if (missing.length > 0 && faults.every((fault) => !fault.startsWith('unknown'))) {
    faults.push(`no result for ${missing.join(', ')}`);
  }
  return { row: faces.flatMap((face) => row.get(face) ?? []), faults };
}

/** The row as a person reads it. */
export function writeFaces(row: readonly string[], first: number): string {
  const parts: string[] = [];
  for (let i = 0; i < row.length;) {
    let end = i;
    while (end + 1 < row.length && row[end + 1] === row[i]) end++;
    parts.push(`${i === end ? String(first + i) : `${first + i}-${first + end}`} ${row[i] ?? ''}`);
    i = end + 1;
  }
  return parts.join(', ');
}
