export interface Place {
  readonly index: number;
  readonly count: number;
  /** Cells of a line; 1 in a table. */
  readonly columns: number;
}

/** Lines that Page Up and Page Down go. */
const PAGE = 10;

/** Where a key leads in a grid; null for a key that does not move. */
export function stepOf(key: string, { index, count, columns }: Place): number | null {
  const to = target(key, index, columns, count);
  return to === null || count === 0 ? null : Math.min(Math.max(to, 0), count - 1);
}

function target(key: string, index: number, columns: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + columns < count ? index + columns : index;
    case 'ArrowUp':
      return index - columns >= 0 ? index - columns : index;
    case 'ArrowRight':
      return columns > 1 ? index + 1 : null;
    case 'ArrowLeft':
      return columns > 1 ? index - 1 : null;
    case 'PageDown':
      return index + PAGE * columns;
    case 'PageUp':
      return index - PAGE * columns;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
