'use client';
import type { ImportView } from '@/server/services/imports/shapes';
import { Button } from '@/ui/kit/button';
import { sendMend, type ChangeDraft } from '../use-draft';
import { counted } from '../words';
import { identity } from './problem-row';

/** Rows that are listed by name. */
const SHOWN = 50;

/** Rows that stay out of the import, each with the way back in. */
export function LeftOut({ view, change }: { readonly view: ImportView; readonly change: ChangeDraft }) {
  const { importId, sheets } = view;
  const out = sheets.flatMap((sheet, at) =>
    sheet.rows.filter(({ isLeftOut }) => isLeftOut).map((row) => ({ at, sheet, row })),
  );
  if (out.length === 0) return null;
  const takeIn = (at: number, rows: readonly number[]): void => {
    sendMend(change, importId, at, { type: 'leaveOut', rows: rows.slice(0, 5_000), isLeftOut: false });
  };
  return (
    <details className="rounded-xl border border-line bg-sheet">
      <summary className="flex min-h-12 items-center px-4 font-semibold">{counted(out.length, 'row')} left out</summary>
      <ul className="border-t border-line px-4 py-2">
        {out.slice(0, SHOWN).map(({ at, sheet, row }) => (
          <li key={`${at} ${row.row}`} className="flex flex-wrap items-center justify-between gap-x-4">
            <span className="break-all">
              {identity(sheet, row)}{' '}
              <span className="text-sm text-soft">
                {sheet.file}, line {row.line}
              </span>
            </span>
            <Button
              kind="bare"
              aria-label={`Take line ${row.line} of ${sheet.file} back in`}
              onClick={() => takeIn(at, [row.row])}
            >
              Take back in
            </Button>
          </li>
        ))}
      </ul>
      {out.length > SHOWN ? (
        <p className="px-4 pb-3 text-sm text-soft">And {counted(out.length - SHOWN, 'row')} more.</p>
      ) : null}
      <div className="px-4 pb-3">
        <Button
          onClick={() => {
            for (const at of new Set(out.map((each) => each.at))) {
              takeIn(
                at,
                out.flatMap((each) => (each.at === at ? [each.row.row] : [])),
              );
            }
          }}
        >
          Take all back in
        </Button>
      </div>
    </details>
  );
}
