'use client';
import { useEffect, useState } from 'react';
import { createKeybindingsHandler } from 'tinykeys';
import { readStored } from './stored';

/** One key of a page. `keys` is tinykeys' notation: `j`, `g l`, `$mod+Enter`, `?`. */
export interface Shortcut {
  readonly keys: string;
  /** What it does, for the sheet: "Open the game". */
  readonly label: string;
  /** Heading on the sheet: "Games", "Play". */
  readonly group: string;
  readonly run: (event: KeyboardEvent) => void;
  /** Fires while typing and in dialogs too; only for combinations with Ctrl/⌘ or Alt. */
  readonly always?: boolean;
}

/** Under this key `off` is remembered by who switches the single-character keys off. */
export const SINGLE_KEYS = 'scorecard:single-keys';

/** What each mounted component registered; of two with the same keys the later one wins. */
const sets = new Map<object, readonly Shortcut[]>();

/** Everything registered now, for the sheet. */
export const listShortcuts = (): readonly Shortcut[] => [...sets.values()].flat();

/** Where a key belongs to the control, not to the page. */
const OWN_KEYS =
  'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true], [role=menu], [role=listbox]';
/** Enter and Space on one of these press it. */
const PRESSABLE = 'a[href], button, summary, input, [role=tab], [role=button]';

const isWithin = (target: EventTarget | null, selector: string): boolean =>
  target instanceof HTMLElement && target.closest(selector) !== null;

const isCombination = (keys: string): boolean => /\$mod|Control|Alt|Meta/.test(keys);

/** Symbols such as `?` need Shift on some keyboards and not on others. */
const variants = (keys: string): readonly string[] =>
  keys.length === 1 && !/[a-z0-9]/i.test(keys) ? [keys, `Shift+${keys}`] : [keys];

function fire(keys: string, event: KeyboardEvent): void {
  const shortcut = listShortcuts().findLast((each) => each.keys === keys);
  if (shortcut === undefined || event.defaultPrevented || event.isComposing) return;
  if (!isCombination(keys) && readStored(SINGLE_KEYS) === 'off') return;
  if (shortcut.always !== true || !isCombination(keys)) {
    const presses = event.key === 'Enter' || event.key === ' ';
    if (isWithin(event.target, OWN_KEYS) || (presses && isWithin(event.target, PRESSABLE))) return;
    if (document.querySelector('[role=dialog], [role=alertdialog]') !== null) return;
  }
  event.preventDefault();
  shortcut.run(event);
}

/** Listens for the registered keys, once for the whole page. */
export function useShortcutListener(): void {
  useEffect(() => {
    let builtFor: string | null = null;
    let handler: (event: Event) => void = () => undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const all = [...new Set(listShortcuts().map((each) => each.keys))];
      // Rebuilt only when the set of keys changes, so that a redraw does not cut a sequence in two.
      if (all.join('\n') !== builtFor) {
        builtFor = all.join('\n');
        const bindings = all.flatMap((keys) =>
          variants(keys).map((typed) => [typed, (pressed: KeyboardEvent) => fire(keys, pressed)] as const),
        );
        handler = createKeybindingsHandler(Object.fromEntries(bindings));
      }
      handler(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Registers shortcuts while the component is mounted and lists them on the `?` sheet. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const [id] = useState(() => ({}));
  useEffect(() => {
    sets.set(id, shortcuts);
  });
  useEffect(() => () => void sets.delete(id), [id]);
}
