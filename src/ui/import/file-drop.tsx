'use client';
import { FileUp, X } from 'lucide-react';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import type { ImportFile } from '@/server/api/wire';
import { cx } from '@/ui/kit/cx';
import { readAllChosen, type ChosenFiles } from './read-file';

interface FileDropProps {
  readonly files: readonly ImportFile[];
  readonly onAdd: (chosen: ChosenFiles) => void;
  readonly onRemove: (name: string) => void;
  readonly disabled: boolean;
  /** Which files are wanted. */
  readonly children: ReactNode;
}

/** Where files are dropped or chosen, and which there are. */
export function FileDrop({ files, onAdd, onRemove, disabled, children }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const id = useId();
  const take = async (list: FileList | null): Promise<void> => {
    if (list !== null && list.length > 0 && !disabled) onAdd(await readAllChosen([...list]));
  };
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(over);
  };
  return (
    <div className="grid gap-3">
      <div
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          void take(event.dataTransfer.files);
        }}
        className={cx(
          'relative grid justify-items-center gap-1.5 rounded-xl border-2 border-dashed px-5 py-8 text-center transition-colors duration-150',
          'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-go',
          isOver ? 'border-go bg-go-tint' : 'border-edge bg-sheet hover:bg-chip',
        )}
      >
        <FileUp aria-hidden className="size-7 text-soft" />
        <label htmlFor={id} className="font-semibold">
          Drop files here or choose them
        </label>
        <p id={`${id}-note`} className="max-w-md text-sm text-soft">
          {children}
        </p>
        <input
          id={id}
          type="file"
          multiple
          disabled={disabled}
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            const input = event.target;
            void take(input.files).finally(() => {
              // The same file may be chosen again after it was mended.
              input.value = '';
            });
          }}
          className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-not-allowed"
        />
      </div>
      {files.length === 0 ? null : (
        <ul aria-label="Chosen files" className="flex max-h-60 flex-wrap gap-2 overflow-y-auto">
          {files.map(({ name }) => (
            <li
              key={name}
              className="inline-flex items-center rounded-lg border border-line bg-chip pl-3 font-mono text-sm"
            >
              {name}
              <button
                type="button"
                aria-label={`Leave out ${name}`}
                disabled={disabled}
                onClick={() => onRemove(name)}
                className="grid size-11 place-items-center rounded-lg text-soft hover:text-ink disabled:opacity-45"
              >
                <X aria-hidden className="size-4.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
