'use client';
import { useState } from 'react';
import { IMPORT_FIELDS } from '@/leagues/import/fields.data';
import type { ImportField } from '@/leagues/import/field';
import type { ImportSheet, ImportView } from '@/server/services/imports/shapes';
import { Badge } from '@/ui/kit/badge';
import { Select } from '@/ui/kit/select';
import type { ChangeDraft } from './use-draft';
import { PART_WORDS } from './words';

interface ColumnsStepProps {
  readonly view: ImportView;
  readonly change: ChangeDraft;
}

/** Our fields beside the columns of each file; guessed by name, remembered by header. */
export function ColumnsStep({ view, change }: ColumnsStepProps) {
  return (
    <div className="grid gap-3">
      {view.sheets.map((sheet, at) =>
        sheet.part === 'unused' ? null : (
          <SheetColumns
            key={`${sheet.file} ${sheet.part}`}
            sheet={sheet}
            onMap={(mapping, was) =>
              change.mutate((imports) => imports.map.mutate({ importId: view.importId, sheet: at, mapping, was }))
            }
          />
        ),
      )}
    </div>
  );
}

interface SheetColumnsProps {
  readonly sheet: ImportSheet;
  /** `was`: what it is made from, so that two changes at once both count. */
  readonly onMap: (mapping: Record<string, string>, was: Record<string, string>) => void;
}

function SheetColumns({ sheet, onMap }: SheetColumnsProps) {
  const fields = IMPORT_FIELDS[sheet.part];
  const found = new Map(sheet.columns.flatMap((column) => (column.field === null ? [] : [[column.field, column]])));
  const missing = fields.filter(({ key, isRequired }) => isRequired && !found.has(key));
  const unread = sheet.columns.filter(({ field }) => field === null);
  const choose = (field: string, name: string): void => {
    const kept = sheet.columns.flatMap((column) =>
      column.field === null || column.field === field || column.name === name ? [] : [[column.name, column.field]],
    );
    const was = sheet.columns.flatMap((column) => (column.field === null ? [] : [[column.name, column.field]]));
    onMap({ ...Object.fromEntries(kept), ...(name === '' ? {} : { [name]: field }) }, Object.fromEntries(was));
  };
  // A field that has just lost its column stays where it was.
  const [first] = useState(() => new Set(found.keys()));
  const isShown = ({ key, isRequired }: ImportField): boolean => isRequired || found.has(key) || first.has(key);
  const shown = fields.filter(isShown);
  const others = fields.filter((field) => !isShown(field));
  const row = (field: ImportField) => (
    <FieldRow
      key={field.key}
      field={field}
      sheet={sheet}
      column={found.get(field.key)?.name ?? ''}
      onChoose={(name) => choose(field.key, name)}
    />
  );
  return (
    <details open={missing.length > 0} className="rounded-xl border border-line bg-sheet">
      <summary className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
        <span className="min-w-0 flex-1">
          <span className="font-semibold">{PART_WORDS[sheet.part]}</span>{' '}
          <span className="font-mono text-sm break-all text-soft">{sheet.file}</span>
        </span>
        {missing.length > 0 ? (
          <Badge tone="bad">{missing.length} missing</Badge>
        ) : (
          <Badge tone="go">
            {found.size} {found.size === 1 ? 'column' : 'columns'}
          </Badge>
        )}
        {sheet.isRemembered ? <Badge>Remembered</Badge> : null}
      </summary>
      <div className="border-t border-line">
        {shown.map(row)}
        {others.length === 0 ? null : (
          <details>
            <summary className="flex min-h-12 items-center border-b border-rule px-4 font-semibold">
              {others.length} fields without a column
            </summary>
            {others.map(row)}
          </details>
        )}
        {unread.length === 0 ? null : (
          <p className="px-4 py-3 text-sm break-words text-soft">
            Not read: {unread.map(({ name }) => name).join(', ')}.
          </p>
        )}
      </div>
    </details>
  );
}

interface FieldRowProps {
  readonly field: ImportField;
  readonly sheet: ImportSheet;
  readonly column: string;
  readonly onChoose: (name: string) => void;
}

function FieldRow({ field, sheet, column, onChoose }: FieldRowProps) {
  const samples = sheet.columns.find(({ name }) => name === column)?.samples ?? [];
  const isMissing = field.isRequired && column === '';
  return (
    <div className="grid gap-x-4 gap-y-1.5 border-b border-rule px-4 py-2.5 sm:grid-cols-[minmax(0,1fr)_15rem_minmax(0,1fr)] sm:items-center">
      <p className="leading-snug">
        <span className="font-semibold">{field.label}</span>
        {field.isRequired ? <span className="text-sm text-soft"> · needed</span> : null}
        <span className="block text-sm text-soft">{field.meaning}</span>
      </p>
      <Select
        label={`Column for ${field.label}`}
        hideLabel
        value={column}
        aria-invalid={isMissing || undefined}
        onChange={(event) => onChoose(event.target.value)}
        options={[
          { value: '', label: field.isRequired ? 'Choose a column' : 'None' },
          ...sheet.columns.map(({ name }) => ({ value: name, label: name })),
        ]}
      />
      <p className="truncate font-mono text-sm text-soft">{samples.join(' · ')}</p>
    </div>
  );
}
