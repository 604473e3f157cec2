'use client';
import { SlidersHorizontal } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from '@/ui/kit/button';
import { cx } from '@/ui/kit/cx';

export interface FilterDrawerProps {
  /** How many filters are set. */
  readonly count: number;
  readonly children: ReactNode;
}

/** Filters: always open at a desk, behind a button on a phone. */
export function FilterDrawer({ count, children }: FilterDrawerProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="grid gap-4">
      <Button
        className="justify-self-start md:hidden"
        aria-expanded={isOpen}
        aria-controls="filters"
        icon={<SlidersHorizontal aria-hidden className="size-4.5" />}
        onClick={() => setOpen(!isOpen)}
      >
        {count === 0 ? 'Filters' : `Filters (${count})`}
      </Button>
      <div id="filters" className={cx('grid gap-4', !isOpen && 'max-md:hidden')}>
        {children}
      </div>
    </div>
  );
}
