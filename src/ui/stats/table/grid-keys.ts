const STEPS: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** What takes the focus in a cell; nothing hidden. */
const within = (cell: Element | undefined): HTMLElement | undefined =>
  [...(cell?.querySelectorAll<HTMLElement>('a[href], button') ?? [])].find((one) => one.checkVisibility?.() ?? true);

/** The cell to go to from another by a key; undefined where there is nothing more. */
function nextOf(table: HTMLTableElement, from: HTMLTableCellElement, key: string): HTMLElement | undefined {
  const step = STEPS[key];
  const row = from.closest('tr');
  if (step === undefined || row === null) return undefined;
  const rows = [...table.rows];
  let [y, x] = [rows.indexOf(row), from.cellIndex];
  do {
    y += step[0];
    x += step[1];
    const next = within(rows[y]?.cells[x]);
    if (next !== undefined) return next;
  } while (y >= 0 && y < rows.length && x >= 0 && x < row.cells.length);
  return undefined;
}

/**
 * For the `ref` of a table: the arrows walk through what can be pressed in it, up and down in a column, left and right in a
 * row. Where there is nothing more, the key does what it always does.
 */
export function gridKeys(table: HTMLTableElement | null): (() => void) | undefined {
  if (table === null) return undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('th, td') : null;
    if (from === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = nextOf(table, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  table.addEventListener('keydown', onKeyDown);
  return () => table.removeEventListener('keydown', onKeyDown);
}
