/** Rows of one call when all of a list are taken to a spreadsheet. */
const LOT = 500;

interface Lot<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** All rows of a list that the server gives out in parts. */
export async function everyRow<Row>(
  ask: (part: { readonly limit: number; readonly offset: number }) => Promise<Lot<Row>>,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (let offset = 0; ; offset += LOT) {
    const { rows, total } = await ask({ limit: LOT, offset });
    all.push(...rows);
    if (offset + LOT >= total || rows.length === 0) return all;
  }
}
