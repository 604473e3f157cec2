'use client';
import { Dialog } from '@/ui/kit/dialog';
import { listShortcuts, type Shortcut, SINGLE_KEYS } from '@/ui/kit/shortcuts';
import { useStored } from '@/ui/kit/stored';
import { Switch } from '@/ui/kit/switch';

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

interface ShortcutListProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The sheet itself: every key that works on this page, by group. */
export function ShortcutList({ open, onClose }: ShortcutListProps) {
  const [single, setSingle] = useStored(SINGLE_KEYS);
  return (
    <Dialog open={open} onClose={onClose} title="Keyboard shortcuts" width="max-w-2xl">
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
