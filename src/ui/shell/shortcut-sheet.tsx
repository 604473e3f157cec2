'use client';
import { useSyncExternalStore } from 'react';
import { Dialog } from '@/ui/kit/dialog';
import { listShortcuts, type Shortcut, SINGLE_KEYS, useShortcutListener, useShortcuts } from '@/ui/kit/shortcuts';
import { useStored } from '@/ui/kit/stored';
import { Switch } from '@/ui/kit/switch';

let isOpen = false;
const listeners = new Set<() => void>();

function setOpen(open: boolean): void {
  isOpen = open;
  for (const listener of listeners) listener();
}

/** Opens the sheet from anywhere. */
export const openShortcutSheet = (): void => setOpen(true);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** `$mod+Enter` as people know it: `⌘ Enter` or `Ctrl Enter`. */
function readable(keys: string): string {
  const isApple = /Mac|iP(ad|hone|od)/.test(navigator.userAgent);
  return keys
    .replaceAll('$mod', isApple ? '⌘' : 'Ctrl')
    .replaceAll('+', ' ')
    .replace('Arrow', '');
}

const byGroup = (shortcuts: readonly Shortcut[]): ReadonlyMap<string, readonly Shortcut[]> => {
  const groups = new Map<string, Shortcut[]>();
  for (const shortcut of shortcuts) {
    const group = groups.get(shortcut.group) ?? [];
    if (!group.some((each) => each.keys === shortcut.keys)) group.push(shortcut);
    groups.set(shortcut.group, group);
  }
  return groups;
};

/** Every key that works on this page, on `?`; also the listener of all of them. Mount once. */
export function ShortcutSheet() {
  const open = useSyncExternalStore(
    subscribe,
    () => isOpen,
    () => false,
  );
  const [single, setSingle] = useStored(SINGLE_KEYS);
  useShortcutListener();
  useShortcuts([{ keys: '?', label: 'Show this sheet', group: 'Everywhere', run: openShortcutSheet }]);
  return (
    <Dialog open={open} onClose={() => setOpen(false)} title="Keyboard shortcuts" width="max-w-2xl">
      {open ? (
        <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
          {[...byGroup(listShortcuts())].map(([group, shortcuts]) => (
            <section key={group}>
              <h3 className="border-b border-line pb-1 text-base">{group}</h3>
              <dl>
                {shortcuts.map(({ keys, label }) => (
                  <div key={keys} className="flex items-center justify-between gap-4 border-b border-rule py-1.5">
                    <dt className="text-[0.9375rem]">{label}</dt>
                    <dd>
                      <kbd className="rounded-md border border-edge bg-chip px-2 py-0.5 font-mono text-sm whitespace-nowrap">
                        {readable(keys)}
                      </kbd>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <div className="border-t border-line pt-3 sm:col-span-2">
            <Switch
              label="Single-letter keys"
              note="Switch off if you dictate, or press keys by accident. Combinations with Ctrl stay."
              checked={single !== 'off'}
              onChange={(on) => setSingle(on ? null : 'off')}
            />
          </div>
        </div>
      ) : null}
    </Dialog>
  );
}
