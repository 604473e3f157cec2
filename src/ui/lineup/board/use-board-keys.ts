'use client';
import { useEffect, type RefObject } from 'react';
import type { Board } from './use-board';

/** Keys of a board while it has the focus: 1–9 go to a place, Escape lets go of what is held. */
export function useBoardKeys(root: RefObject<HTMLElement | null>, board: Board): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape' && board.held !== null) {
        // A dialog around the board stays open.
        event.stopPropagation();
        event.preventDefault();
        board.cancel();
        return;
      }
      const isTyping = event.target instanceof HTMLElement && event.target.closest('select, input') !== null;
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
      event.stopPropagation();
      event.preventDefault();
      element.querySelector<HTMLElement>(`[data-slot="${Number(event.key) - 1}"]`)?.focus();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  });
}
