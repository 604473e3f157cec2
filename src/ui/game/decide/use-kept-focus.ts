'use client';
import { useEffect, type RefObject } from 'react';
import { isNowhere } from '@/ui/kit/is-nowhere';

/** Keys that press the decision while nothing has the focus. */
const PRESSES = /^(?:Enter|[r1-9])$/;

const hasTouch = (): boolean => typeof window.matchMedia === 'function' && matchMedia('(pointer: coarse)').matches;

/** Where the next press is: the first choice of an entry form, else the main button; the question when there is neither. */
function nextPress(region: HTMLElement): HTMLElement | null {
  const first = region.querySelector<HTMLElement>('[data-first]');
  // On a phone a field would raise the keyboard over what has to be read.
  if (first !== null) return hasTouch() ? region.querySelector<HTMLElement>('[tabindex="-1"]') : first;
  return (
    region.querySelector<HTMLElement>('[data-main]:enabled') ?? region.querySelector<HTMLElement>('[tabindex="-1"]')
  );
}

/** The focus is nowhere, or on something that cannot be pressed any more. */
function isLost(region: HTMLElement, active: Element | null): boolean {
  if (active === null || isNowhere(active)) return true;
  if (!region.contains(active)) return false;
  const waits = active.matches('[data-main][aria-disabled=true]:not([aria-busy])');
  return active.matches(':disabled') || (waits && region.querySelector('[data-first]') !== null);
}

/**
 * Keeps the focus where the next press is while the parts of a region come and go, for who pressed last within it (or by a
 * key of the page). Who went elsewhere since, to read, to type or into a dialog, keeps his place.
 */
export function useKeptFocus(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const section = region.current;
    if (section === null) return undefined;
    let isHere = section.contains(document.activeElement);
    const settle = (): void => {
      if (!isHere || !isLost(section, document.activeElement)) return;
      nextPress(section)?.focus({ preventScroll: true });
    };
    const isWithin = ({ target }: Event): boolean => target instanceof Node && section.contains(target);
    const onFocus = (event: Event): void => void (isHere = isWithin(event));
    const onPointer = (event: Event): void => void (isHere = isHere && isWithin(event));
    const onKey = ({ target, key, altKey, ctrlKey, metaKey }: KeyboardEvent): void => {
      if (isNowhere(target) && PRESSES.test(key) && !altKey && !ctrlKey && !metaKey) isHere = true;
    };
    // A key that is held down must not play the game by itself.
    const onHeld = (event: KeyboardEvent): void => {
      if (event.repeat && event.key === 'Enter' && event.target instanceof HTMLButtonElement) event.preventDefault();
    };
    // Parts that are loaded arrive without a render of the panel.
    const observer = new MutationObserver(settle);
    observer.observe(section, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled', 'aria-disabled'],
    });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey, { capture: true });
    section.addEventListener('keydown', onHeld);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey, { capture: true });
      section.removeEventListener('keydown', onHeld);
    };
  }, [region]);
}
