'use client';
import { type FormEvent, useMemo, useState } from 'react';
import { readChartFile } from '@/cards/charts/chart-file';
import type { LeagueId } from '@/game/state';
import type { ChartFile } from '@/server/services/office/read-charts';
import { Button } from '@/ui/kit/button';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { TextField } from '@/ui/kit/text-field';
import { useDeed } from '../use-office';
import { fileOf, rowOfFault, tablesOf } from './chart-rows';
import { TestRoll } from './test-roll';

interface ChartEditorProps {
  readonly leagueId: LeagueId;
  /** Of the league's settings. */
  readonly version: number;
  readonly file: ChartFile;
  readonly onSaved: (hash: string | null) => void;
}

/** Every row of a set of charts as text: checked as one types, rolled for a test, and saved as a version of its own. */
export function ChartEditor({ leagueId, version, file, onSaved }: ChartEditorProps) {
  const deed = useDeed();
  const [edits, setEdits] = useState<ReadonlyMap<string, string>>(new Map());
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const tables = useMemo(() => tablesOf(file), [file]);
  const edited = useMemo(() => fileOf(file, edits), [file, edits]);
  const read = useMemo(() => readChartFile(edited), [edited]);
  const faults = read.ok ? [] : read.error;
  const faultOf = (id: string): string | null => faults.find((fault) => rowOfFault(fault) === id) ?? null;
  const change = (id: string, text: string, was: string): void => {
    const next = new Map(edits);
    if (text === was) next.delete(id);
    else next.set(id, text);
    setEdits(next);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!read.ok || name.trim() === '') {
      // The first wrong row, or the name.
      document.querySelector<HTMLElement>('[data-charts] [aria-invalid]')?.focus();
      return;
    }
    const input = { leagueId, version, name: name.trim(), file: edited, reason: reason.trim() };
    const saved = await deed.run(
      (api) => api.office.saveCharts.mutate(input),
      'New games are played with these charts',
    );
    if (saved !== null) onSaved(saved.charts);
  };
  return (
    <form data-charts noValidate onSubmit={(event) => void submit(event)} className="grid gap-6">
      {tables.map((table) => (
        <Panel key={table.id}>
          <PanelHeader id={`table-${table.id}`} title={table.title} note={table.note} />
          <div className="grid gap-3 p-4">
            {table.rows.map(({ id, label, text }) => {
              const fault = faultOf(id);
              return (
                <TextField
                  key={id}
                  label={
                    <>
                      <span className="sr-only">{table.title}: </span>
                      {label}
                    </>
                  }
                  value={edits.get(id) ?? text}
                  onChange={(event) => change(id, event.target.value, text)}
                  spellCheck={false}
                  autoCapitalize="none"
                  autoComplete="off"
                  maxLength={400}
                  error={fault}
                  className="sm:grid-cols-[10rem_1fr] sm:items-center"
                  inputClassName="font-mono text-[0.9375rem]"
                />
              );
            })}
          </div>
        </Panel>
      ))}
      <TestRoll charts={read.ok ? read.value : null} />
      <Panel>
        <PanelHeader title="Save as a version" note="New games of the league are played with it" />
        <div className="grid gap-4 p-4 sm:grid-cols-2">
          <TextField
            label="Name"
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={isTried && name.trim() === '' ? 'Give the version a name.' : null}
          />
          <TextField
            label="Reason"
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {faults.length === 0 ? null : (
            <p role="alert" className="text-out-ink sm:col-span-2">
              {faults.length} {faults.length === 1 ? 'row cannot' : 'rows cannot'} be played: {faults[0]}
            </p>
          )}
          {deed.problem === null ? null : (
            <p role="alert" className="text-out-ink sm:col-span-2">
              {deed.problem}
            </p>
          )}
          <Button type="submit" kind="go" busy={deed.isBusy} disabled={edits.size === 0} className="sm:col-span-2">
            {edits.size === 0
              ? 'Nothing is changed yet'
              : `Save ${edits.size} changed ${edits.size === 1 ? 'row' : 'rows'}`}
          </Button>
        </div>
      </Panel>
    </form>
  );
}
