'use client';
import { useRef, useState } from 'react';
import type { ImportDryRun, ImportView } from '@/server/services/imports/shapes';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';
import { ToggleChip } from '@/ui/kit/chip';
import { failureOf } from '@/ui/kit/failure';
import { lazily } from '@/ui/kit/lazily';
import { toast } from '@/ui/kit/toast';
import { saveFile } from '../save-file';
import { sendMend, type ChangeDraft } from '../use-draft';
import { counted } from '../words';
import { cellId, groupsOf, type ProblemGroup } from './groups';
import { LeftOut } from './left-out';
import { ProblemTable, type ProblemTableHandle } from './problem-table';
import { RowDialog, type RowPlace } from './row-dialog';
import { UnsentNote } from './unsent-note';

const RowTable = lazily(() => import('./row-table').then((module) => module.RowTable));

interface CheckStepProps {
  readonly view: ImportView;
  /** What would change, once it was looked at; null before, and once anything has changed. */
  readonly run: ImportDryRun | null;
  readonly change: ChangeDraft;
}

/** Groups of the summary. */
const GROUPS = 8;

/** What is wrong, cell by cell, to be mended in place. */
export function CheckStep({ view, run, change }: CheckStepProps) {
  const { importId, problems, sheets } = view;
  const table = useRef<ProblemTableHandle>(null);
  const [open, setOpen] = useState<RowPlace | null>(null);
  const [isAll, setAll] = useState<boolean | null>(null);
  const cells = problems.filter(({ sheet, row }) => sheet !== null && row !== null);
  const whole = problems.filter(({ sheet, row }) => sheet === null || row === null);
  const rows = new Set(cells.map(({ sheet, row }) => `${sheet} ${row}`)).size;
  const groups = groupsOf(cells);
  // What is wrong first, while anything is; else the rows themselves.
  const showsAll = isAll ?? cells.length === 0;
  const leaveOut = ({ sheet, rows: places }: ProblemGroup): void => {
    if (sheet === null) return;
    sendMend(change, importId, sheet, {
      type: 'leaveOut',
      rows: [...new Set(places)].slice(0, 5_000),
      isLeftOut: true,
    });
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
      <UnsentNote view={view} change={change} />
      {cells.length === 0 ? null : (
        <div className="flex flex-wrap gap-2">
          <ToggleChip pressed={!showsAll} onClick={() => setAll(false)}>
            What is wrong
          </ToggleChip>
          <ToggleChip pressed={showsAll} onClick={() => setAll(true)}>
            All rows
          </ToggleChip>
        </div>
      )}
      {showsAll ? <RowTable view={view} run={run} change={change} onOpen={setOpen} /> : null}
      {cells.length === 0 || showsAll ? null : (
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
