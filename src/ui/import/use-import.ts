'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ImportedGame, ImportFault, ImportFile } from '@/server/api/wire';
import type { Visibility } from '@/server/live/types';
import { errorCode } from '@/trpc/error-code';
import { useApi } from '@/trpc/provider';
import { failureOf } from '@/ui/kit/failure';
import { batches, fileSets, withFiles, type FileSet } from './file-sets';
import type { ChosenFiles } from './read-file';
import { answered, keyOf, mayBeImported, rowOf, type Row } from './rows';

/** Games of one call: as many as the server takes. */
const BATCH = 20;
const SOON_MS = 2_000;

interface Progress {
  readonly what: 'reading' | 'importing';
  readonly done: number;
  readonly of: number;
}

/** Waits and asks again where the server says it was too fast. */
async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (errorCode(error) !== 'RATE_LIMITED') throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, SOON_MS);
      });
    }
  }
}

/** The chosen files, what is in them, and the import of what is chosen of it. */
export function useImport() {
  const api = useApi();
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly ImportFile[]>([]);
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [faults, setFaults] = useState<readonly ImportFault[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<string | null>(null);
  /** Which reading is the present one: an earlier one that is still answered says nothing any more. */
  const reading = useRef(0);

  const look = async (all: readonly ImportFile[], unread: readonly ImportFault[] = []): Promise<void> => {
    const mine = ++reading.current;
    const sets = fileSets(all);
    setFiles(all);
    setRows([]);
    setFaults(unread);
    setError(null);
    setChosen(new Set());
    try {
      for (const [done, set] of sets.entries()) {
        setProgress({ what: 'reading', done, of: sets.length });
        const preview = await patiently(() => api.game.previewImport.mutate({ files: [...set.files] }));
        if (mine !== reading.current) return;
        const found = preview.games.map((game) => rowOf(set.name, game));
        setRows((before) => [...before, ...found]);
        setFaults((before) => [...before, ...preview.faults]);
        setChosen((before) => new Set([...before, ...found.filter(mayBeImported).map(keyOf)]));
      }
    } catch (failed) {
      if (mine === reading.current) setError(failureOf(failed).text);
    } finally {
      if (mine === reading.current) setProgress(null);
    }
  };

  const bring = async (visibility: Visibility): Promise<void> => {
    const wanted = rows.filter((row) => chosen.has(keyOf(row)) && mayBeImported(row));
    setError(null);
    let done = 0;
    try {
      for (const set of fileSets(files)) {
        const ids = wanted.filter((row) => row.set === set.name).map(({ game }) => game.id);
        for (const games of batches(ids, BATCH)) {
          setProgress({ what: 'importing', done, of: wanted.length });
          const answer = await patiently(() =>
            api.game.import.mutate({ files: [...set.files], games: [...games], visibility }),
          );
          setRows((before) => before.map((row) => after(row, set, answer.games)));
          done += games.length;
        }
      }
      setChosen(new Set());
    } catch (failed) {
      setError(failureOf(failed).text);
    } finally {
      setProgress(null);
      await queries.invalidateQueries();
    }
  };

  return {
    files,
    rows,
    faults,
    chosen,
    progress,
    error,
    choose: setChosen,
    add: (added: ChosenFiles) => look(withFiles(files, added.files), added.faults),
    remove: (name: string) => look(files.filter((file) => file.name !== name)),
    bring,
  };
}

function after(row: Row, set: FileSet, answers: readonly ImportedGame[]): Row {
  const answer = row.set === set.name ? answers.find(({ id }) => id === row.game.id) : undefined;
  return answer === undefined ? row : answered(row, answer);
}
