'use client';
import type { CellProblem } from '@/leagues/import/problem';
import type { ImportSheet, ImportSheetRow } from '@/server/services/imports/shapes';
import { Button } from '@/ui/kit/button';
import { keepUnsent } from '../unsent';
import { sendMend, type ChangeDraft } from '../use-draft';
import { cellId } from './groups';
import { useCell } from './use-cell';

interface ProblemRowProps {
  readonly importId: number;
  readonly problem: CellProblem;
  readonly sheet: ImportSheet;
  readonly row: ImportSheetRow;
  /** Wrong cells of this column that hold the same value, this one among them. */
  readonly alike: number;
  readonly change: ChangeDraft;
  /** Opens the whole row. */
  readonly onOpen: () => void;
  readonly onNext: () => void;
}

/** A wrong cell: where it is, what stands in it, why it is wrong, and the ways to mend it. */
export function ProblemRow(props: ProblemRowProps) {
  const { importId, problem, sheet, row, alike, change, onOpen, onNext } = props;
  const { column, message } = problem;
  const at = problem.sheet ?? 0;
  const place = problem.row ?? 0;
  const given = column === null ? '' : (row.cells[sheet.columns.findIndex(({ name }) => name === column)] ?? '');
  const { text, other, type, commit } = useCell({ importId, sheet: at, row: place, column, given }, change);
  const id = cellId(problem);
  const where = `line ${row.line}`;
  const who = identity(sheet, row);
  return (
    <>
      <td className="min-w-0 p-0 text-sm leading-snug md:py-3 md:pr-3 md:pl-4">
        <span className="block font-semibold break-words">{who === '' ? where : who}</span>
        <span className="break-all text-soft">
          {sheet.file}, {where}
        </span>
      </td>
      <td className="p-0 md:px-3 md:py-3">
        <div className="grid gap-1">
          {column === null ? (
            <Button id={id} onClick={onOpen}>
              Mend the row…
            </Button>
          ) : (
            <>
              <label htmlFor={id} className="text-sm font-semibold break-words">
                {column}
                <span className="sr-only">
                  , {where} {who}
                </span>
              </label>
              <input
                id={id}
                value={text}
                maxLength={500}
                aria-invalid
                aria-describedby={`${id}-note`}
                onChange={(event) => type(event.target.value)}
                onBlur={(event) => {
                  // The button beside it does the same for all alike.
                  if (!event.relatedTarget?.hasAttribute('data-alike')) commit();
                }}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  if (commit()) onNext();
                }}
                className="min-h-11 w-full rounded-[9px] border border-out bg-sheet px-3 font-mono text-[0.9375rem]"
              />
            </>
          )}
        </div>
      </td>
      <td className="p-0 text-out-ink md:px-3 md:py-3">
        <p id={`${id}-note`}>
          {message}
          {other === null ? null : (
            <span className="block text-ink">
              Meanwhile somebody {other === '' ? 'emptied this cell' : `wrote “${other}” here`}: send yours to put it in
              its place.
            </span>
          )}
        </p>
      </td>
      <td className="p-0 md:py-3 md:pr-4 md:pl-3">
        <div className="flex flex-wrap gap-x-2 gap-y-1">
          {alike > 1 && column !== null ? (
            <Button
              data-alike
              disabled={text === given}
              onClick={() => {
                keepUnsent(importId, { sheet: at, row: place, column }, null);
                sendMend(change, importId, at, { type: 'same', column, from: given, to: text });
              }}
            >
              For all {alike} alike
            </Button>
          ) : null}
          {column === null ? null : (
            <Button kind="bare" onClick={onOpen} aria-label={`Whole row, ${where} ${who}`}>
              Whole row…
            </Button>
          )}
          <Button
            kind="bare"
            aria-label={`Leave out ${where} ${who}`}
            onClick={() => {
              sendMend(change, importId, at, { type: 'leaveOut', rows: [place], isLeftOut: true });
            }}
          >
            Leave out
          </Button>
        </div>
      </td>
    </>
  );
}

/** What tells a row from others: the first two fields of it that are read. */
export function identity(sheet: ImportSheet, row: ImportSheetRow): string {
  const read = sheet.columns.flatMap(({ field }, at) => (field === null ? [] : [row.cells[at] ?? '']));
  return read
    .slice(0, 2)
    .filter((cell) => cell !== '')
    .join(' ');
}
