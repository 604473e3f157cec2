'use client';
import { useState } from 'react';
import { IMPORT_FIELDS } from '@/leagues/import/fields.data';
import type { CellProblem } from '@/leagues/import/problem';
import type { ImportSheet, ImportSheetRow, ImportView } from '@/server/services/imports/shapes';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { TextField } from '@/ui/kit/text-field';
import { sendMend, type ChangeDraft } from '../use-draft';
import { identity } from './problem-row';

/** A row of a draft; `given` where it is none of those that are wrong or left out. */
export interface RowPlace {
  readonly sheet: number | null;
  readonly row: number | null;
  readonly given?: ImportSheetRow;
}

interface RowDialogProps {
  readonly view: ImportView;
  /** A problem of the row; null while none is open. */
  readonly place: RowPlace | null;
  readonly change: ChangeDraft;
  readonly onClose: () => void;
}

/** A whole row, every cell of it that is read. */
export function RowDialog({ view, place, change, onClose }: RowDialogProps) {
  const at = place?.sheet ?? 0;
  const sheet = view.sheets[at];
  const row = place === null ? undefined : (sheet?.rows.find((each) => each.row === place.row) ?? place.given);
  return (
    <Dialog
      open={row !== undefined}
      onClose={onClose}
      title={sheet === undefined || row === undefined ? 'Row' : `${sheet.file}, line ${row.line}`}
      description={sheet === undefined || row === undefined ? '' : identity(sheet, row)}
      width="max-w-3xl"
    >
      {sheet === undefined || row === undefined ? null : (
        <RowForm
          key={`${at} ${row.row}`}
          sheet={sheet}
          row={row}
          problems={view.problems.filter((each) => each.sheet === at && each.row === row.row)}
          onClose={onClose}
          onSave={(cells) => {
            sendMend(change, view.importId, at, {
              type: 'cells',
              cells: cells.map((cell) => ({ row: row.row, ...cell })),
            });
            onClose();
          }}
        />
      )}
    </Dialog>
  );
}

interface RowFormProps {
  readonly sheet: ImportSheet;
  readonly row: ImportSheetRow;
  readonly problems: readonly CellProblem[];
  readonly onSave: (
    cells: readonly { readonly column: string; readonly value: string; readonly was: string }[],
  ) => void;
  readonly onClose: () => void;
}

function RowForm({ sheet, row, problems, onSave, onClose }: RowFormProps) {
  const [cells, setCells] = useState(row.cells);
  const labels = new Map(IMPORT_FIELDS[sheet.part].map(({ key, label }) => [key, label]));
  const general = problems.filter(({ column }) => column === null);
  const sum = general.some(({ message }) => message.includes('sum to')) ? chancesIn(sheet, cells) : null;
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const read = sheet.columns.flatMap(({ name, field }, at) =>
          field === null
            ? []
            : [
                {
                  column: name,
                  value: cells[at] ?? '',
                  was: row.cells[at] ?? '',
                  isChanged: cells[at] !== row.cells[at],
                },
              ],
        );
        const changed = read.filter(({ isChanged }) => isChanged);
        // A row that is whole after all says so by being saved as it stands.
        onSave(
          (changed.length > 0 ? changed : read.slice(0, 1)).map(({ column, value, was }) => ({ column, value, was })),
        );
      }}
    >
      {general.map(({ message }) => (
        <p key={message} className="text-out-ink">
          {message}
        </p>
      ))}
      {sum === null ? null : (
        <output className="font-semibold tabular-nums">The chances in these fields sum to {sum} of 108.</output>
      )}
      <div className="grid gap-3 sm:grid-cols-3">
        {sheet.columns.map(({ name, field }, at) =>
          field === null ? null : (
            <TextField
              key={name}
              label={labels.get(field) ?? name}
              value={cells[at] ?? ''}
              maxLength={500}
              error={problems.find(({ column }) => column === name)?.message ?? null}
              onChange={(event) => setCells(cells.map((cell, index) => (index === at ? event.target.value : cell)))}
            />
          ),
        )}
      </div>
      <div className="sticky bottom-0 -mx-5 -mb-4 flex justify-end gap-3 border-t border-line bg-sheet px-5 py-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" kind="go">
          Save the row
        </Button>
      </div>
    </form>
  );
}

const RATING =
  /^(?:homerun|bp_homerun|triple|double_\w+|single_\w+|bp_single|hbp|walk|strikeout|lineout|popout|groundout_\w+|flyout_\w+|xcheck_\w+)$/;

/** The chances of a side as they stand in the fields. */
function chancesIn(sheet: ImportSheet, cells: readonly string[]): number {
  const sum = sheet.columns.reduce(
    (total, { field }, at) => total + (field !== null && RATING.test(field) ? Number(cells[at] ?? 0) || 0 : 0),
    0,
  );
  return Math.round(sum * 100) / 100;
}
