'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ImportSheet, ImportSheetRow } from '@/server/services/imports/shapes';
import { Badge } from '@/ui/kit/badge';
import { Button } from '@/ui/kit/button';
import { sendMend, type ChangeDraft } from '../use-draft';
import type { RowKind, RowProblems } from './grid-rows';
import { identity } from './problem-row';
import type { RowPlace } from './row-dialog';
import type { RowsProps } from './row-grid';
import { useCell } from './use-cell';

const CARD_PX = 168;
/** Cells of a card that are shown beside those that are wrong. */
const SHOWN = 6;

/** Rows on a phone: each is a card, its wrong cells are fields. */
export function RowCards(props: RowsProps) {
  const { rows, problems, kinds } = props;
  const frame = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => CARD_PX,
    overscan: 4,
    getItemKey: (index) => rows[index]?.row ?? index,
  });
  return (
    <div
      ref={frame}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard.
      tabIndex={0}
      className="relative max-h-[75vh] overflow-y-auto overscroll-contain rounded-xl border border-line bg-sheet focus-visible:-outline-offset-3"
    >
      <ul aria-label="Rows of the file" className="relative" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0 border-b border-rule px-4 py-3"
              style={{ transform: `translateY(${start}px)` }}
            >
              <RowCard {...props} row={row} wrong={problems.get(row.row)} kind={kinds?.get(row.row)} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface RowCardProps {
  readonly importId: number;
  readonly sheet: ImportSheet;
  readonly at: number;
  readonly row: ImportSheetRow;
  readonly wrong: RowProblems | undefined;
  readonly kind: RowKind | undefined;
  readonly change: ChangeDraft;
  readonly onOpen: (place: RowPlace) => void;
}

function RowCard({ importId, sheet, at, row, wrong, kind, change, onOpen }: RowCardProps) {
  const read = sheet.columns.flatMap(({ name, field }, index) =>
    field === null ? [] : [{ name, value: row.cells[index] ?? '' }],
  );
  const right = read.slice(2).filter(({ name, value }) => value !== '' && !wrong?.has(name));
  const who = identity(sheet, row);
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold break-words">{who === '' ? `Line ${row.line}` : who}</span>
        <span className="text-sm text-soft">line {row.line}</span>
        {wrong === undefined ? null : <Badge tone="bad">Wrong</Badge>}
        {row.isLeftOut ? <Badge>Left out</Badge> : kind === undefined ? null : <Badge tone="go">{kind}</Badge>}
      </p>
      {wrong?.has('') ? <p className="text-out-ink">{wrong.get('')}</p> : null}
      {read.map(({ name, value }) => {
        const message = wrong?.get(name);
        return message === undefined ? null : (
          <WrongCell
            key={name}
            importId={importId}
            at={at}
            row={row}
            column={name}
            given={value}
            message={message}
            change={change}
          />
        );
      })}
      {right.length === 0 ? null : (
        <dl className="flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
          {right.slice(0, SHOWN).map(({ name, value }) => (
            <div key={name} className="flex gap-1.5">
              <dt className="text-soft">{name}</dt>
              <dd className="break-all tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {right.length > SHOWN ? <p className="text-sm text-soft">And {right.length - SHOWN} more.</p> : null}
      <div className="flex flex-wrap gap-2">
        <Button
          aria-label={`Whole row, line ${row.line}`}
          onClick={() => onOpen({ sheet: at, row: row.row, given: row })}
        >
          Whole row…
        </Button>
        <Button
          kind="bare"
          aria-label={`${row.isLeftOut ? 'Take back in' : 'Leave out'} line ${row.line}`}
          onClick={() =>
            sendMend(change, importId, at, { type: 'leaveOut', rows: [row.row], isLeftOut: !row.isLeftOut })
          }
        >
          {row.isLeftOut ? 'Take back in' : 'Leave out'}
        </Button>
      </div>
    </div>
  );
}

interface WrongCellProps extends Pick<RowCardProps, 'importId' | 'at' | 'row' | 'change'> {
  readonly column: string;
  readonly given: string;
  readonly message: string;
}

function WrongCell({ importId, at, row, column, given, message, change }: WrongCellProps) {
  const { text, other, type, commit } = useCell({ importId, sheet: at, row: row.row, column, given }, change);
  const id = `card-${at}-${row.row}-${encodeURIComponent(column)}`;
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold break-words">
        {column}
        <span className="sr-only">, line {row.line}</span>
      </label>
      <input
        id={id}
        value={text}
        maxLength={500}
        aria-invalid
        aria-describedby={`${id}-note`}
        onChange={(event) => type(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
        className="min-h-11 w-full rounded-[9px] border border-out bg-sheet px-3 font-mono text-base"
      />
      <p id={`${id}-note`} className="text-sm text-out-ink">
        {message}
        {other === null ? '' : `; meanwhile somebody wrote “${other}” here`}
      </p>
    </div>
  );
}
