'use client';
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PlayerKey } from '@/game/lineup';
import type { PoolRow } from '../model/rows';
import { stepOf } from './step';

/** What one can do to a man of the pool; the same by mouse, keyboard and touch. */
export interface PoolActions {
  readonly onToggle: (row: PoolRow) => void;
  readonly onCompare: (row: PoolRow) => void;
  readonly onOpen: (row: PoolRow) => void;
}

interface PoolGridOptions extends PoolActions {
  readonly rows: readonly PoolRow[];
  readonly columns: number;
  /** Height of a line before it is measured. */
  readonly lineHeight: number;
}

/** Height of what sticks to the top and to the bottom of the window: focus must not land behind it. */
const STICKY_TOP = 130;
const STICKY_BOTTOM = 150;

/**
 * A long grid of which only the lines in sight are drawn, with one tab stop that arrows move. Space puts on and takes
 * off, `c` compares, Enter opens.
 */
export function usePoolGrid({ rows, columns, lineHeight, ...actions }: PoolGridOptions) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [margin, setMargin] = useState(0);
  const [active, setActive] = useState<PlayerKey | null>(null);
  const wantsFocus = useRef(false);
  const index = Math.max(
    0,
    rows.findIndex(({ man }) => man.player === active),
  );
  const line = Math.floor(index / columns);
  const lines = Math.ceil(rows.length / columns);
  const virtualizer = useWindowVirtualizer({
    count: lines,
    estimateSize: () => lineHeight,
    overscan: 6,
    scrollMargin: margin,
    scrollPaddingStart: STICKY_TOP,
    scrollPaddingEnd: STICKY_BOTTOM,
    // The tab stop stays in the page, however far it is scrolled away.
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...(line < lines ? [line] : [])])].toSorted((a, b) => a - b),
  });
  // What stands above the grid grows and shrinks.
  useEffect(() => {
    const measure = (): void => {
      const { current } = body;
      if (current !== null) setMargin(current.getBoundingClientRect().top + window.scrollY);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    body.current?.querySelector<HTMLElement>('[data-man][tabindex="0"]')?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const own = event.target instanceof HTMLElement ? event.target.closest('[data-man]') : null;
    const player = Number(own?.getAttribute('data-man'));
    const index = rows.findIndex(({ man }) => man.player === player);
    const row = rows[index];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOwn = event.target === own;
    const to = stepOf(event.key, { index, count: rows.length, columns });
    if (to !== null) {
      setActive(rows[to]?.man.player ?? null);
      virtualizer.scrollToIndex(Math.floor(to / columns));
      wantsFocus.current = true;
    } else if (event.key === 'c') actions.onCompare(row);
    // A button within presses itself.
    else if (event.key === ' ' && isOwn) actions.onToggle(row);
    else if (event.key === 'Enter' && isOwn) actions.onOpen(row);
    else return;
    event.preventDefault();
  };
  return {
    body,
    items: virtualizer.getVirtualItems(),
    total: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    margin,
    /** Props of the table. */
    gridProps: { role: 'grid', 'aria-multiselectable': true, onKeyDown } as const,
    /** Props of the element that stands for a man. */
    manProps: (row: PoolRow, place: number) => ({
      'data-man': row.man.player,
      tabIndex: place === index ? 0 : -1,
      onFocus: () => setActive(row.man.player),
    }),
  };
}
