'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportDryRun, ImportView } from '@/server/services/imports/shapes';
import { errorCode } from '@/trpc/error-code';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';
import { ErrorState } from '@/ui/kit/error-state';
import { failureOf } from '@/ui/kit/failure';
import { DifferenceList } from './difference-list';
import { draftKey } from './use-draft';
import { counted, countsWords } from './words';

/** A dry run and the revision of the draft that it was of. */
export interface SeenRun {
  readonly revision: number;
  readonly run: ImportDryRun;
}

interface DryRunStepProps {
  readonly view: ImportView;
  /** Of the draft as it is now; null while nobody has looked. */
  readonly run: ImportDryRun | null;
  readonly onSeen: (seen: SeenRun | null) => void;
  readonly isChanging: boolean;
  readonly onWritten: () => void;
}

/** What would change, row by row, and the button that writes exactly that. */
export function DryRunStep({ view, run, onSeen, isChanging, onWritten }: DryRunStepProps) {
  const api = useApi();
  const queries = useQueryClient();
  const { importId, revision, problems } = view;
  const look = useMutation({
    mutationFn: () => api.import.dryRun.mutate({ importId }),
    onSuccess: (seen) => onSeen({ revision, run: seen }),
  });
  const write = useMutation({
    mutationFn: (digest: string) => api.import.write.mutate({ importId, digest }),
    onSuccess: async () => {
      onWritten();
      queries.removeQueries({ queryKey: draftKey(importId) });
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'draft' });
    },
    onError: async (error) => {
      if (errorCode(error) === 'CONFLICT') onSeen(null);
      await queries.invalidateQueries({ queryKey: draftKey(importId) });
    },
  });
  const isWrong = problems.length > 0;
  const changes = run === null ? 0 : run.counts.new + run.counts.changed + run.counts.removed;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <Button
          kind={run === null ? 'go' : 'plain'}
          size="lg"
          busy={look.isPending}
          disabled={isWrong || isChanging}
          onClick={() => look.mutate()}
        >
          {run === null ? 'Show what would change' : 'Look again'}
        </Button>
        {isWrong ? <p className="text-soft">Once nothing is wrong any more.</p> : null}
      </div>
      {look.isError ? (
        <ErrorState title="The dry run did not work" requestId={failureOf(look.error).requestId}>
          {failureOf(look.error).text}
        </ErrorState>
      ) : null}
      {write.isError ? (
        <ErrorState title="Nothing was written" requestId={failureOf(write.error).requestId}>
          {failureOf(write.error).text}
        </ErrorState>
      ) : null}
      {run === null ? null : (
        <>
          <output className="block text-lg font-semibold">
            {countsWords(run.counts)}
            {run.moves > 0 ? `; ${counted(run.moves, 'player changes', 'players change')} teams` : ''}.
          </output>
          {run.problems.length === 0 ? null : (
            <ul aria-label="What keeps it from being written" className="grid gap-1 text-out-ink">
              {run.problems.slice(0, 50).map(({ sheet, row, message }) => (
                <li key={`${sheet} ${row} ${message}`}>
                  {sheet === null ? null : <code className="font-mono text-sm">{view.sheets[sheet]?.file} </code>}
                  {row === null ? '' : `row ${row + 1}: `}
                  {message}
                </li>
              ))}
            </ul>
          )}
          <DifferenceList differences={run.differences} />
          <div
            data-action-bar
            className="sticky bottom-(--bottom-bar-height) z-30 -mx-4 flex items-center gap-4 border-t border-line bg-paper/95 px-4 py-3 backdrop-blur-sm sm:mx-0 sm:rounded-xl sm:border sm:bg-sheet sm:px-5 sm:shadow-lift"
          >
            <p className="min-w-0 flex-1 text-[0.9375rem] leading-snug">
              {changes === 0
                ? 'The league has all of this already.'
                : `${counted(changes, 'row')} at once, or none. It can be undone.`}
            </p>
            <Button
              kind="go"
              size="lg"
              busy={write.isPending}
              disabled={changes === 0 || run.problems.length > 0 || isChanging}
              onClick={() => write.mutate(run.digest)}
              className="shrink-0 sm:min-w-52"
            >
              Write it
            </Button>
          </div>
        </>
      )}
    </>
  );
}
