'use client';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { ImportView } from '@/server/services/imports/shapes';
import { errorCode } from '@/trpc/error-code';
import { Button } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { ErrorState } from '@/ui/kit/error-state';
import { failureOf } from '@/ui/kit/failure';
import { FormSection } from '@/ui/new-game/section';
import { Loaded } from '@/ui/stats/loaded';
import { CheckStep } from './check/check-step';
import { ColumnsStep } from './columns-step';
import { DryRunStep, type SeenRun } from './dry-run-step';
import { FilesStep } from './files-step';
import { HowStep } from './how-step';
import { Written } from './written';
import { openImport } from './use-address';
import { useDraft, type ChangeDraft } from './use-draft';

/** One import from its files to its writing, all steps on one page. */
export function DraftPage({ importId }: { readonly importId: number }) {
  const [isFresh, setFresh] = useState(false);
  const { query, change } = useDraft(importId, !isFresh);
  const code = errorCode(query.error);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <Button
        kind="bare"
        icon={<ArrowLeft aria-hidden className="size-5" />}
        onClick={() => openImport(null)}
        className="-ml-4 justify-self-start"
      >
        All imports
      </Button>
      {isFresh || code === 'CONFLICT' ? (
        <Written importId={importId} isFresh={isFresh} />
      ) : code === 'FORBIDDEN' || code === 'NOT_FOUND' ? (
        <EmptyState
          title="This import is not open"
          action={<Button onClick={() => openImport(null)}>To the list</Button>}
        >
          {failureOf(query.error).text}
        </EmptyState>
      ) : (
        <Loaded query={query} what="The import">
          {(view) => <Steps view={view} change={change} onWritten={() => setFresh(true)} />}
        </Loaded>
      )}
    </div>
  );
}

interface StepsProps {
  readonly view: ImportView;
  readonly change: ChangeDraft;
  readonly onWritten: () => void;
}

function Steps({ view, change, onWritten }: StepsProps) {
  const [seen, setSeen] = useState<SeenRun | null>(null);
  // What was shown before the last change is not what would be written.
  const run = seen?.revision === view.revision ? seen.run : null;
  return (
    <>
      {view.problem === null ? null : <ErrorState title="It could not be written">{view.problem}</ErrorState>}
      {change.isError ? (
        <ErrorState title="That change was not taken" requestId={failureOf(change.error).requestId}>
          {failureOf(change.error).text} Everything before it is kept.
        </ErrorState>
      ) : null}
      <FormSection step={1} title="Files" note="What they bring, as their headers say.">
        <FilesStep view={view} change={change} />
      </FormSection>
      <FormSection step={2} title="Columns" note="Which column is which. It is remembered for files with this header.">
        <ColumnsStep view={view} change={change} />
      </FormSection>
      <FormSection step={3} title="Into the league">
        <HowStep key={`${view.source} ${view.importId}`} view={view} change={change} />
      </FormSection>
      <FormSection
        step={4}
        title="Check"
        note={view.problems.length === 0 ? undefined : 'Mend it here, or leave rows out. Nothing is written before.'}
      >
        <CheckStep view={view} run={run} change={change} />
      </FormSection>
      <FormSection step={5} title="Dry run" note="What would change. Nothing is written yet.">
        <DryRunStep view={view} run={run} onSeen={setSeen} isChanging={change.isPending} onWritten={onWritten} />
      </FormSection>
    </>
  );
}
