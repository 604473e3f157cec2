'use client';
import { Fragment } from 'react';
import { Button } from '@/ui/kit/button';
import { cx } from '@/ui/kit/cx';
import { Dialog } from '@/ui/kit/dialog';
import { comparison } from '../model/comparison';
import type { PoolRow } from '../model/rows';
import { canToggle } from '../model/rows';
import { handsText, positionsText } from '../model/words';
import { SetBadge } from '../pool/badges';

interface CompareDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly rows: readonly PoolRow[];
  readonly canEdit: boolean;
  readonly onToggle: (row: PoolRow) => void;
  readonly onDrop: (row: PoolRow) => void;
}

/** Up to four men side by side; the best of each line is set off. */
export function CompareDialog({ open, onClose, rows, canEdit, onToggle, onDrop }: CompareDialogProps) {
  const groups = comparison(rows.map(({ man }) => man));
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Side by side"
      description="Ratings in chances of 108; the best of a line stands in bold with a star."
      width="max-w-4xl"
    >
      <section aria-label="Comparison" className="-mx-5 overflow-x-auto px-5">
        <table className="w-full border-collapse font-board text-[1.0625rem] leading-tight">
          <caption className="sr-only">Players side by side</caption>
          <thead>
            <tr className="align-top">
              <td aria-hidden />
              {rows.map((row) => (
                <th key={row.man.player} scope="col" className="min-w-28 px-2 pb-2 text-left font-medium">
                  <span className="block font-book text-lg font-bold">{row.man.name}</span>
                  <span className="block text-soft">
                    {positionsText(row.man)} · {handsText(row.man)}
                  </span>
                  <span className="flex flex-wrap gap-x-2">
                    <SetBadge man={row.man} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(({ title, rows: lines }) => (
              <Fragment key={title}>
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={rows.length + 1}
                    className="border-b-2 border-ink pt-3 text-left font-semibold"
                  >
                    {title}
                  </th>
                </tr>
                {lines.map((line) => (
                  <tr key={line.title} className="border-b border-rule">
                    <th scope="row" className="py-1 pr-2 text-left font-medium text-soft">
                      <span className="max-sm:sr-only">{line.title}</span>
                      <span aria-hidden className="sm:hidden">
                        {line.label}
                      </span>
                    </th>
                    {line.cells.map(({ text, isBest }, i) => (
                      <td key={rows[i]?.man.player} className={cx('px-2 py-1', isBest && 'font-bold')}>
                        {text}
                        {isBest ? (
                          <>
                            <span aria-hidden className="text-run-ink">
                              {' '}
                              ★
                            </span>
                            <span className="sr-only"> best</span>
                          </>
                        ) : null}
                      </td>
                    ))}
                  </tr>
                ))}
              </Fragment>
            ))}
            <tr>
              <td aria-hidden />
              {rows.map((row) => (
                <td key={row.man.player} className="px-2 pt-3 align-top">
                  <div className="grid gap-2">
                    <Button
                      className="px-2!"
                      disabled={!canEdit || !canToggle(row)}
                      aria-label={`${row.isOn ? 'Remove' : 'Add'} ${row.man.name}`}
                      onClick={() => onToggle(row)}
                    >
                      {row.isOn ? 'Remove' : 'Add'}
                    </Button>
                    <Button
                      kind="bare"
                      className="px-2!"
                      aria-label={`Compare ${row.man.name} no more`}
                      onClick={() => onDrop(row)}
                    >
                      Take away
                    </Button>
                  </div>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </Dialog>
  );
}
