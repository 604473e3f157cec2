import type { Spot } from './grid-rows';

/** Rows that Page up and Page down go by. */
const PAGE = 15;

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads in a grid; null for a key that does not move. */
export function moved(
  { key, ctrlKey }: Press,
  { at, column }: Spot,
  size: { readonly rows: number; readonly columns: number },
): Spot | null {
  const row = (to: number): Spot => ({ at: Math.max(0, Math.min(to, size.rows - 1)), column });
  const across = (to: number): Spot => ({ at, column: Math.max(0, Math.min(to, size.columns - 1)) });
  switch (key) {
    case 'ArrowDown':
      return row(ctrlKey ? size.rows : at + 1);
    case 'ArrowUp':
      return row(ctrlKey ? 0 : at - 1);
    case 'ArrowRight':
      return across(ctrlKey ? size.columns : column + 1);
    case 'ArrowLeft':
      return across(ctrlKey ? 0 : column - 1);
    case 'PageDown':
      return row(at + PAGE);
    case 'PageUp':
      return row(at - PAGE);
    case 'Home':
      return ctrlKey ? { at: 0, column: 0 } : across(0);
    case 'End':
      return ctrlKey ? { at: size.rows - 1, column: size.columns - 1 } : across(size.columns);
    default:
      return null;
  }
}
