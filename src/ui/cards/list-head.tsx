import type { ReactNode } from 'react';
import { Button } from '@/ui/kit/button';

export interface ListHeadProps {
  readonly total: number;
  /** What one of the list is called, and several. */
  readonly words: readonly [one: string, several: string];
  /** Null where nothing narrows the list. */
  readonly onClear: (() => void) | null;
  /** What may be done with the list. */
  readonly children: ReactNode;
}

/** How many there are, with the way back to all of them. */
export const ListHead = ({ total, words, onClear, children }: ListHeadProps) => (
  <div className="flex flex-wrap items-center justify-between gap-x-3 px-4 pt-3 pb-2">
    <div className="flex flex-wrap items-center gap-x-2">
      <output className="font-book text-lg font-bold">
        {total} {words[total === 1 ? 0 : 1]}
      </output>
      {onClear === null ? null : (
        <Button kind="bare" data-no-print onClick={onClear}>
          Clear filters
        </Button>
      )}
    </div>
    {children}
  </div>
);
