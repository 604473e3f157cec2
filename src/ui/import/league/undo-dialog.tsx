'use client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportRow, ImportUndone } from '@/server/services/imports/shapes';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { ErrorState } from '@/ui/kit/error-state';
import { failureOf } from '@/ui/kit/failure';
import { TextField } from '@/ui/kit/text-field';
import { toast } from '@/ui/kit/toast';
import { Obstacles } from './obstacles';
import { outcomeKey } from './use-outcome';
import { counted, countsWords } from './words';

interface UndoDialogProps {
  /** Null while nothing is asked. */
  readonly row: ImportRow | null;
  readonly onClose: () => void;
}

/** Asks for a reason, and takes an import back. */
export const UndoDialog = ({ row, onClose }: UndoDialogProps) => (
  <Dialog
    open={row !== null}
    onClose={onClose}
    title="Undo this import"
    description={
      row === null ? '' : `${row.target === '' ? row.files.join(', ') : row.target}: ${countsWords(row.counts)}`
    }
  >
    {row === null ? null : <UndoForm row={row} onKeep={onClose} />}
  </Dialog>
);

interface UndoFormProps {
  readonly row: ImportRow;
  readonly onKeep: () => void;
}

function UndoForm({ row, onKeep }: UndoFormProps) {
  const api = useApi();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const outcome = useQuery({
    queryKey: outcomeKey(row.importId),
    queryFn: () => api.import.outcome.query({ importId: row.importId }),
  });
  const inTheWay = outcome.data?.inTheWay ?? [];
  const undo = useMutation({
    mutationFn: () => api.import.undo.mutate({ importId: row.importId, reason }),
    onSuccess: async (done) => {
      toast({ title: 'The import is undone', description: undoneWords(done), tone: 'good' });
      onKeep();
      await queries.invalidateQueries();
    },
    // Something came in between: what it is, with the way there.
    onError: () => queries.invalidateQueries({ queryKey: outcomeKey(row.importId) }),
  });
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(reason.trim() === '');
        if (reason.trim() !== '' && !undo.isPending) undo.mutate();
      }}
    >
      <p>
        What was there before comes back. What the import added goes; what is in a game by now is hidden instead, and
        the game keeps it.
      </p>
      <Obstacles obstacles={inTheWay} />
      <TextField
        label="Why"
        hint="Everyone in the league can read it."
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={isMissing ? 'Say why it is undone.' : null}
      />
      {undo.isError ? (
        <ErrorState title="It was not undone" requestId={failureOf(undo.error).requestId}>
          {failureOf(undo.error).text}
        </ErrorState>
      ) : null}
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onKeep}>Keep it</Button>
        <Button type="submit" kind="danger" busy={undo.isPending}>
          Undo the import
        </Button>
      </div>
    </form>
  );
}

/** "987 deleted, 2 hidden". */
const undoneWords = ({ restored, deleted, hidden, kept }: ImportUndone): string =>
  [
    restored > 0 ? `${counted(restored, 'row')} restored` : null,
    deleted > 0 ? `${counted(deleted, 'row')} deleted` : null,
    hidden > 0 ? `${counted(hidden, 'row')} hidden, as games have them` : null,
    kept.length > 0 ? `${kept.join(', ')} stays, as something is built on it` : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
