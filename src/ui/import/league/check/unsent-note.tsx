'use client';
import { useState } from 'react';
import type { ImportView } from '@/server/services/imports/shapes';
import { Button } from '@/ui/kit/button';
import { forgetUnsent, unsentCells } from '../unsent';
import { sendMend, type ChangeDraft } from '../use-draft';
import { counted } from '../words';

/** What was typed and not sent when the tab was closed: it stands in its cells again, and can be sent at once. */
export function UnsentNote({ view, change }: { readonly view: ImportView; readonly change: ChangeDraft }) {
  const { importId, sheets } = view;
  const [cells, setCells] = useState(() => unsentCells(importId).filter(({ sheet }) => sheets[sheet] !== undefined));
  if (cells.length === 0) return null;
  const done = (): void => {
    forgetUnsent(importId);
    setCells([]);
  };
  return (
    <div className="grid gap-3 rounded-xl border border-line border-l-[6px] border-l-run bg-sheet px-4 py-3">
      <p>
        What you typed in {counted(cells.length, 'cell')} when you were last here was not sent:{' '}
        {cells.slice(0, 3).map(({ sheet, row, column, value }, at) => (
          <span key={`${sheet} ${row} ${column}`}>
            {at > 0 ? ', ' : ''}“{value}” for {column}
          </span>
        ))}
        {cells.length > 3 ? ' …' : '.'}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button
          onClick={() => {
            for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
              sendMend(change, importId, sheet, {
                type: 'cells',
                cells: cells
                  .filter((cell) => cell.sheet === sheet)
                  .map(({ row, column, value }) => ({ row, column, value })),
              });
            }
            done();
          }}
        >
          Send {cells.length === 1 ? 'it' : 'them'}
        </Button>
        <Button kind="bare" onClick={done}>
          Forget {cells.length === 1 ? 'it' : 'them'}
        </Button>
      </div>
    </div>
  );
}
