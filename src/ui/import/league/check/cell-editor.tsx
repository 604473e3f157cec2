'use client';
import { useEffect, useRef } from 'react';
import type { ChangeDraft } from '../use-draft';
import { useCell, type MendableCell } from './use-cell';

interface CellEditorProps {
  readonly cell: MendableCell;
  readonly label: string;
  readonly change: ChangeDraft;
  /** Without going on: the focus goes back to where it was. */
  readonly onLeave: () => void;
  readonly onNext: (by: { readonly rows: number; readonly columns: number }) => void;
}

/** A cell of the grid while it is being mended: Enter and Tab take it and go on, Escape leaves it as it was. */
export function CellEditor({ cell, label, change, onLeave, onNext }: CellEditorProps) {
  const { text, other, type, commit, giveUp } = useCell(cell, change);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => field.current?.select(), []);
  return (
    <input
      ref={field}
      aria-label={other === null ? label : `${label}; somebody wrote “${other}” here meanwhile`}
      value={text}
      maxLength={500}
      onChange={(event) => type(event.target.value)}
      onBlur={() => {
        // The focus goes from it by a key as well, which has said already what becomes of it.
        if (!isDone.current) commit();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          isDone.current = true;
          giveUp();
          onLeave();
        } else if (event.key === 'Enter' || event.key === 'Tab') {
          isDone.current = true;
          commit();
          onNext(event.key === 'Enter' ? { rows: 1, columns: 0 } : { rows: 0, columns: event.shiftKey ? -1 : 1 });
        } else return;
        event.preventDefault();
      }}
      className="absolute inset-0 w-full bg-sheet px-3 font-mono text-[0.9375rem] font-normal text-ink no-underline outline-3 -outline-offset-3 outline-go"
    />
  );
}
