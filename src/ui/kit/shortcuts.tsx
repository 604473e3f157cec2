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

/** Combinations that work while typing; they come before the control that has the focus. */
const isAlways = ({ always, keys }: Shortcut): boolean => always === true && isCombination(keys);

function fire(shortcut: Shortcut | undefined, event: KeyboardEvent): void {
  if (shortcut === undefined || event.defaultPrevented || event.isComposing) return;
  if (isAlways(shortcut)) {
    // A switch would take Ctrl+Enter as its own Enter.
    event.stopPropagation();
  } else {
    if (!isCombination(shortcut.keys) && readStored(SINGLE_KEYS) === 'off') return;
    const presses = event.key === 'Enter' || event.key === ' ';
    if (isWithin(event.target, OWN_KEYS) || (presses && isWithin(event.target, PRESSABLE))) return;
    if (document.querySelector('[role=dialog], [role=alertdialog]') !== null) return;
  }
  event.preventDefault();
  shortcut.run(event);
}

/** One listener for those shortcuts that `belongs` picks, built anew only when their keys change. */
function listener(belongs: (shortcut: Shortcut) => boolean): (event: KeyboardEvent) => void {
  let builtFor: string | null = null;
  let handler: (event: Event) => void = () => undefined;
  return (event) => {
    const all = [
      ...new Set(
        listShortcuts()
          .filter(belongs)
          .map(({ keys }) => keys),
      ),
    ];
    // A redraw must not cut a sequence such as `g n` in two.
    if (all.join('\n') !== builtFor) {
      builtFor = all.join('\n');
      const last = (keys: string): Shortcut | undefined =>
        listShortcuts().findLast((each) => each.keys === keys && belongs(each));
      const bindings = all.flatMap((keys) =>
        variants(keys).map((typed) => [typed, (pressed: KeyboardEvent) => fire(last(keys), pressed)] as const),
      );
      handler = createKeybindingsHandler(Object.fromEntries(bindings));
    }
    handler(event);
  };
}

/** Listens for the registered keys, once for the whole page. */
export function useShortcutListener(): void {
  useEffect(() => {
    const early = listener(isAlways);
    const late = listener((shortcut) => !isAlways(shortcut));
    window.addEventListener('keydown', early, { capture: true });
    window.addEventListener('keydown', late);
    return () => {
      window.removeEventListener('keydown', early, { capture: true });
      window.removeEventListener('keydown', late);
    };
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
