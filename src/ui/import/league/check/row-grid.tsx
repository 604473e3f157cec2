'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ImportSheet, ImportSheetRow } from '@/server/services/imports/shapes';
import { cx } from '@/ui/kit/cx';
import { sendMend, type ChangeDraft } from '../use-draft';
import { CellEditor } from './cell-editor';
import { cellId, GridLine, spotOf } from './grid-line';
import { moved } from './grid-keys';
import { nextWrong, type RowKind, type RowProblems, type Spot } from './grid-rows';
import type { RowPlace } from './row-dialog';
import { SpotBar } from './spot-bar';

export interface RowsProps {
  readonly importId: number;
  readonly sheet: ImportSheet;
  /** Place of the sheet in the draft. */
  readonly at: number;
  readonly rows: readonly ImportSheetRow[];
  readonly problems: ReadonlyMap<number, RowProblems>;
  readonly kinds: ReadonlyMap<number, RowKind> | null;
  readonly change: ChangeDraft;
  readonly onOpen: (place: RowPlace) => void;
}

const ROW_PX = 40;
const LINE_PX = 128;
const HEAD = 'sticky top-0 truncate border-b-2 border-ink bg-sheet px-3 py-2 text-left text-sm font-semibold text-soft';

/**
 * Rows as a spreadsheet shows them. The grid itself has the focus and names the cell one is at: rows come and go as it
 * is scrolled, and the focus must not go with them.
 */
export function RowGrid(props: RowsProps) {
  const { importId, sheet, at, rows, problems, kinds, change, onOpen } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const columns = useMemo(
    () => sheet.columns.flatMap(({ name, field }, index) => (field === null ? [] : [{ name, index }])),
    [sheet.columns],
  );
  const names = useMemo(() => columns.map(({ name }) => name), [columns]);
  const widths = useMemo(() => widthsOf(columns, rows), [columns, rows]);
  const [wanted, setWanted] = useState<Spot>({ at: 0, column: 0 });
  const [isEditing, setEditing] = useState(false);
  const spot = {
    at: Math.min(wanted.at, rows.length - 1),
    column: Math.max(0, Math.min(wanted.column, columns.length - 1)),
  };
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
    scrollPaddingStart: ROW_PX,
    // The head takes a row's height of the frame, too: without it the last row in sight is cut off.
    scrollPaddingEnd: ROW_PX,
  });
  const go = (next: Spot): void => {
    setEditing(false);
    setWanted(next);
    list.scrollToIndex(next.at, { align: 'auto' });
    showColumn(frame.current, widths, next.column);
  };
  const here = rows[spot.at];
  const column = columns[spot.column];
  const jump = (step: 1 | -1): void => {
    const next = nextWrong(rows, names, problems, spot, step);
    if (next !== null) go(next);
  };
  const leave = (): void => {
    setEditing(false);
    grid.current?.focus();
  };
  const leaveOut = (): void => {
    if (here === undefined) return;
    sendMend(change, importId, at, { type: 'leaveOut', rows: [here.row], isLeftOut: !here.isLeftOut });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.target !== grid.current || event.altKey || event.metaKey) return;
    const next = moved(event, spot, { rows: rows.length, columns: columns.length });
    if (next !== null) go(next);
    else if (event.key === 'Enter' || event.key === 'F2') setEditing(true);
    else if (event.key === 'n') jump(1);
    else if (event.key === 'N') jump(-1);
    else if (event.key === 'x') leaveOut();
    else return;
    // The page has keys of its own.
    event.preventDefault();
    event.stopPropagation();
  };
  const total = LINE_PX + widths.reduce((sum, width) => sum + width, 0);
  const items = list.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = list.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)]">
      <SpotBar
        id={id}
        row={here}
        column={column?.name ?? ''}
        wrong={here === undefined ? undefined : problems.get(here.row)}
        hasWrong={rows.some(({ row }) => problems.has(row))}
        onMend={() => setEditing(true)}
        onWhole={() => {
          if (here !== undefined) onOpen({ sheet: at, row: here.row, given: here });
        }}
        onLeaveOut={leaveOut}
        onJump={(step) => {
          jump(step);
          grid.current?.focus();
        }}
      />
      <div
        ref={frame}
        className="relative max-h-[60vh] overflow-auto overscroll-contain rounded-b-xl border border-line bg-sheet has-focus-visible:border-go"
      >
        <table
          ref={grid}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table that keys move about in is a grid (ARIA).
          role="grid"
          tabIndex={0}
          aria-label="Rows of the file"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          aria-activedescendant={isEditing ? undefined : cellId(id, spot)}
          aria-describedby={`${id}-keys`}
          onKeyDown={press}
          onClick={(event) => {
            const next = spotOf(event.target);
            if (next === null) return;
            const isHere = next.at === spot.at && next.column === spot.column;
            if (isHere) setEditing(true);
            else {
              go(next);
              grid.current?.focus();
            }
          }}
          className="table-fixed border-separate border-spacing-0 outline-none"
          style={{ width: total }}
        >
          <colgroup>
            <col style={{ width: LINE_PX }} />
            {columns.map(({ name }, of) => (
              <col key={name} style={{ width: widths[of] }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className={cx(HEAD, 'left-0 z-30')}>
                Line
              </th>
              {columns.map(({ name }) => (
                <th key={name} scope="col" className={cx(HEAD, 'z-20')}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap height={before} />
            {items.map(({ index }) => {
              const row = rows[index];
              if (row === undefined) return null;
              const isHere = spot.at === index;
              return (
                <GridLine
                  key={row.row}
                  id={id}
                  index={index}
                  row={row}
                  columns={columns}
                  wrong={problems.get(row.row)}
                  kind={kinds?.get(row.row)}
                  spot={isHere ? spot.column : null}
                  editor={
                    isHere && isEditing && column !== undefined ? (
                      <CellEditor
                        cell={{
                          importId,
                          sheet: at,
                          row: row.row,
                          column: column.name,
                          given: row.cells[column.index] ?? '',
                        }}
                        label={`${column.name}, line ${row.line}`}
                        change={change}
                        onLeave={leave}
                        onNext={(by) => {
                          go({
                            at: Math.min(spot.at + by.rows, rows.length - 1),
                            column: Math.max(0, Math.min(spot.column + by.columns, columns.length - 1)),
                          });
                          grid.current?.focus();
                        }}
                      />
                    ) : null
                  }
                />
              );
            })}
            <Gap height={after} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Stands for the rows that are out of sight. */
const Gap = ({ height }: { readonly height: number }) => (height <= 0 ? null : <tr aria-hidden style={{ height }} />);

const LETTER_PX = 8.4;
const LEAST_PX = 72;
const MOST_PX = 260;
/** Rows that are looked at for how wide a column is, from all over the file: numbers grow towards its end. */
const MEASURED = 200;

function widthsOf(
  columns: readonly { readonly name: string; readonly index: number }[],
  rows: readonly ImportSheetRow[],
): readonly number[] {
  const step = Math.max(1, Math.floor(rows.length / MEASURED));
  const some = rows.filter((_, at) => at % step === 0);
  return columns.map(({ name, index }) => {
    const letters = some.reduce((most, { cells }) => Math.max(most, (cells[index] ?? '').length), name.length);
    return Math.round(Math.min(Math.max(letters * LETTER_PX + 28, LEAST_PX), MOST_PX));
  });
}

/** Scrolls sideways until a column stands beside the lines. */
function showColumn(frame: HTMLDivElement | null, widths: readonly number[], column: number): void {
  if (frame === null) return;
  const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const right = left + (widths[column] ?? 0) + LINE_PX;
  if (left < frame.scrollLeft) frame.scrollLeft = left;
  else if (right > frame.scrollLeft + frame.clientWidth) frame.scrollLeft = right - frame.clientWidth;
}
