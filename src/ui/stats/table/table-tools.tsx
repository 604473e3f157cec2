'use client';
import { ClipboardCopy, Columns3, Download } from 'lucide-react';
import { useState } from 'react';
import { csvText, tsvText } from '@/formats/csv/table-text';
import { Button } from '@/ui/kit/button';
import { copyText } from '@/ui/kit/copy-button';
import { toast } from '@/ui/kit/toast';
import { useAsOf } from '../as-of';
import type { DataColumn } from './column';
import { tableOfRows } from './table-text';

interface TableToolsProps<Row> {
  readonly name: string;
  readonly columns: readonly DataColumn<Row>[];
  /** As they are seen; or what fetches them, where a page shows only some. */
  readonly rows: readonly Row[] | (() => Promise<readonly Row[]>);
  /** Lets one choose columns; absent where there are few. */
  readonly onChoose?: () => void;
}

const fileName = (words: string): string => words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** Takes a table to a spreadsheet: by the clipboard, or as a file. */
export function TableTools<Row>({ name, columns, rows, onChoose }: TableToolsProps<Row>) {
  const [isBusy, setBusy] = useState(false);
  const known = useAsOf();
  /** Where rows are fetched, that may fail. */
  const withRows = async (use: (all: readonly Row[]) => Promise<void> | void): Promise<void> => {
    setBusy(true);
    try {
      await use(typeof rows === 'function' ? await rows() : rows);
    } catch {
      toast({ title: 'The table could not be read', description: 'Try again in a moment.' });
    } finally {
      setBusy(false);
    }
  };
  const copy = async (all: readonly Row[]): Promise<void> => {
    const text = tsvText(tableOfRows(columns, all));
    // Under an empty row it is no part of the table for a spreadsheet that sorts or filters it.
    const done = await copyText(known === null ? text : `${text}\r\n\r\n${known.words}`);
    toast(
      done
        ? { title: `${all.length} rows copied`, description: 'Paste them into a spreadsheet.' }
        : { title: 'Your browser does not let us copy', description: 'Save the table as a file instead.' },
    );
  };
  const save = (all: readonly Row[]): void => {
    const url = URL.createObjectURL(new Blob([csvText(tableOfRows(columns, all))], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = url;
    // Programs read the file by its first line: how far it goes stands in its name.
    link.download = `${fileName(known === null ? name : `${name} ${known.slug}`)}.csv`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <div data-no-print className="-mr-3 ml-auto flex gap-1">
      {onChoose === undefined ? null : (
        <Button
          kind="bare"
          aria-label={`Columns of ${name}`}
          icon={<Columns3 aria-hidden className="size-4.5" />}
          onClick={onChoose}
        >
          <span className="max-sm:sr-only">Columns</span>
        </Button>
      )}
      <Button
        kind="bare"
        aria-label={`Copy ${name}`}
        icon={<ClipboardCopy aria-hidden className="size-4.5" />}
        busy={isBusy}
        onClick={() => void withRows(copy)}
      >
        Copy
      </Button>
      <Button
        kind="bare"
        aria-label={`Save ${name} as CSV`}
        icon={<Download aria-hidden className="size-4.5" />}
        busy={isBusy}
        onClick={() => void withRows(save)}
      >
        CSV
      </Button>
    </div>
  );
}
