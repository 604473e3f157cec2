'use client';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import type { DataColumn } from './column';

export interface ColumnPickerProps {
  readonly caption: string;
  readonly columns: readonly Pick<DataColumn<never>, 'key' | 'label' | 'title'>[];
  readonly hidden: ReadonlySet<string>;
  readonly onChange: (hidden: ReadonlySet<string>) => void;
  readonly onClose: () => void;
}

/** Which columns of a table are seen, copied and saved; remembered on this device. */
export function ColumnPicker({ caption, columns, hidden, onChange, onClose }: ColumnPickerProps) {
  const choose = (key: string, isShown: boolean): void => {
    const next = new Set(hidden);
    if (isShown) next.delete(key);
    else next.add(key);
    onChange(next);
  };
  return (
    <Dialog open onClose={onClose} title="Columns" description={caption}>
      <ul className="grid sm:grid-cols-2">
        {columns.slice(1).map(({ key, label, title }) => (
          <li key={key}>
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                checked={!hidden.has(key)}
                onChange={(event) => choose(key, event.target.checked)}
                className="size-5 shrink-0 accent-(--go)"
              />
              <b className="min-w-12 font-board">{label}</b>
              {title === label ? null : <span className="text-[0.9375rem] text-soft">{title}</span>}
            </label>
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2.5">
        <Button kind="go" onClick={onClose}>
          Done
        </Button>
        <Button disabled={hidden.size === 0} onClick={() => onChange(new Set())}>
          Show all
        </Button>
      </div>
    </Dialog>
  );
}
