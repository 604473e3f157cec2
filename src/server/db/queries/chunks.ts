/** Rows of one statement: its parameters are counted in 16 bits. */
const CHUNK = 1_000;

/** Rows by the thousand, to be written one lot after the other. */
export function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) =>
    rows.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
