import { Columns3, X } from 'lucide-react';
import { Button } from '@/ui/kit/button';
import { MOST_COMPARED } from '../model/comparison';
import type { PoolRow } from '../model/rows';

interface CompareTrayProps {
  readonly rows: readonly PoolRow[];
  readonly onOpen: () => void;
  readonly onDrop: (row: PoolRow) => void;
}

/** Who is marked for the comparison, and the way to it. */
export const CompareTray = ({ rows, onOpen, onDrop }: CompareTrayProps) =>
  rows.length === 0 ? null : (
    <section
      aria-label="Marked to compare"
      data-no-print
      className="flex flex-wrap items-center gap-2 border-b border-line bg-chip px-3 py-2 sm:px-4"
    >
      {rows.map((row) => (
        <button
          key={row.man.player}
          type="button"
          aria-label={`Compare ${row.man.name} no more`}
          onClick={() => onDrop(row)}
          className="inline-flex min-h-11 items-center gap-1.5 rounded-lg border border-edge bg-sheet px-3 text-[0.9375rem]"
        >
          {row.man.name} <X aria-hidden className="size-4 text-soft" />
        </button>
      ))}
      <Button disabled={rows.length < 2} icon={<Columns3 aria-hidden className="size-4.5" />} onClick={onOpen}>
        Compare {rows.length} of {MOST_COMPARED}
      </Button>
    </section>
  );
