'use client';
import { useRef, useState } from 'react';
import type { CellProblem } from '@/leagues/import/problem';
import type { ImportView } from '@/server/services/imports/shapes';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';
import { failureOf } from '@/ui/kit/failure';
import { toast } from '@/ui/kit/toast';
import { saveFile } from '../save-file';
import type { ChangeDraft } from '../use-draft';
import { counted } from '../words';
import { cellId, groupsOf, type ProblemGroup } from './groups';
import { LeftOut } from './left-out';
import { ProblemTable, type ProblemTableHandle } from './problem-table';
import { RowDialog } from './row-dialog';

interface CheckStepProps {
  readonly view: ImportView;
  readonly change: ChangeDraft;
}

/** Groups of the summary. */
const GROUPS = 8;

/** What is wrong, cell by cell, to be mended in place. */
export function CheckStep({ view, change }: CheckStepProps) {
  const { importId, problems, sheets } = view;
  const table = useRef<ProblemTableHandle>(null);
  const [open, setOpen] = useState<CellProblem | null>(null);
  const cells = problems.filter(({ sheet, row }) => sheet !== null && row !== null);
  const whole = problems.filter(({ sheet, row }) => sheet === null || row === null);
  const rows = new Set(cells.map(({ sheet, row }) => `${sheet} ${row}`)).size;
  const groups = groupsOf(cells);
  const leaveOut = ({ sheet, rows: places }: ProblemGroup): void => {
    if (sheet === null) return;
    const mend = { type: 'leaveOut' as const, rows: [...new Set(places)].slice(0, 5_000), isLeftOut: true };
    change.mutate((imports) => imports.mend.mutate({ importId, sheet, mend }));
  };
  return (
    <>
      <output className="text-lg font-semibold">
        {problems.length === 0
          ? 'Nothing is wrong with these files.'
          : cells.length === 0
            ? `${counted(whole.length, 'thing')} to settle first.`
            : `${counted(rows, 'row is', 'rows are')} wrong, in ${counted(cells.length, 'place')}.`}
      </output>
      {whole.length === 0 ? null : (
        <ul aria-label="What is wrong with the files" className="grid gap-1 text-out-ink">
          {whole.map(({ sheet, message }) => (
            <li key={`${sheet} ${message}`}>
              {sheet === null ? null : <code className="font-mono text-sm">{sheets[sheet]?.file} </code>}
              {message}
            </li>
          ))}
        </ul>
      )}
      {cells.length === 0 ? null : (
        <>
          <section aria-label="Summary of what is wrong" className="grid gap-2">
            <ul className="grid rounded-xl border border-line bg-sheet">
              {groups.slice(0, GROUPS).map((group) => (
                <li
                  key={`${group.sheet} ${group.column} ${group.message}`}
                  className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule px-4 py-1.5 last:border-0"
                >
                  <a
                    href={`#${cellId(cells[group.first] ?? { sheet: null, row: null, column: null })}`}
                    onClick={(event) => {
                      event.preventDefault();
                      table.current?.show(group.first);
                    }}
                    className="flex min-h-11 min-w-48 flex-1 items-center text-ink underline underline-offset-3"
                  >
                    {group.column === null ? '' : `${group.column}: `}
                    {group.message}
                  </a>
                  <span className="tabular-nums text-soft">{counted(group.rows.length, 'time')}</span>
                  <Button kind="bare" onClick={() => leaveOut(group)}>
                    Leave {counted(new Set(group.rows).size, 'row')} out
                  </Button>
                </li>
              ))}
            </ul>
            {groups.length > GROUPS ? (
              <p className="text-sm text-soft">And {counted(groups.length - GROUPS, 'other kind')} in the table.</p>
            ) : null}
            <SaveProblems importId={importId} />
          </section>
          <ProblemTable ref={table} view={view} cells={cells} change={change} onOpen={setOpen} />
        </>
      )}
      <LeftOut view={view} change={change} />
      <RowDialog view={view} place={open} change={change} onClose={() => setOpen(null)} />
    </>
  );
}

function SaveProblems({ importId }: { readonly importId: number }) {
  const api = useApi();
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const { name, text } = await api.import.problems.query({ importId });
      saveFile(name, text);
    } catch (error) {
      toast({ title: failureOf(error).text, tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button busy={isBusy} onClick={() => void save()} className="justify-self-start">
      Save the list as CSV
    </Button>
  );
}
