'use client';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import type { ImportOutcome } from '@/server/services/imports/shapes';
import { useApi } from '@/trpc/provider';
import { Badge } from '@/ui/kit/badge';
import { Button, LinkButton } from '@/ui/kit/button';
import { Panel } from '@/ui/kit/panel';
import { Loaded } from '@/ui/stats/loaded';
import { Obstacles } from './obstacles';
import { UndoDialog } from './undo-dialog';
import { openImport } from './use-address';
import { outcomeKey } from './use-outcome';
import { counted, countsWords, momentWords, SEE_WORDS } from './words';

interface WrittenProps {
  readonly importId: number;
  /** It was written on this page a moment ago. */
  readonly isFresh: boolean;
}

/** What came of an import, for as long as its address is kept, and the way back. */
export function Written({ importId, isFresh }: WrittenProps) {
  const api = useApi();
  const query = useQuery({ queryKey: outcomeKey(importId), queryFn: () => api.import.outcome.query({ importId }) });
  return (
    <Loaded query={query} what="The import">
      {(outcome) => <Outcome outcome={outcome} isFresh={isFresh} />}
    </Loaded>
  );
}

function Outcome({ outcome, isFresh }: { readonly outcome: ImportOutcome; readonly isFresh: boolean }) {
  const { import: row, href, things, undone, inTheWay } = outcome;
  const [isUndoing, setUndoing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, [isFresh]);
  const what = row.target === '' ? 'It' : row.target;
  return (
    <section aria-labelledby="written" className="grid gap-6">
      <Panel className="grid gap-4 p-5">
        <div className="grid gap-1">
          <h2 id="written" className="text-2xl" tabIndex={-1} ref={heading}>
            {undone === null ? `${what} is in the league` : `${what} was taken back`}
          </h2>
          <p className="text-lg">{countsWords(row.counts)}.</p>
          <p className="text-soft">
            {row.by ?? 'Somebody'} wrote it
            {row.appliedAt === null ? null : (
              <>
                {' '}
                on <time dateTime={row.appliedAt}>{momentWords(row.appliedAt)}</time>
              </>
            )}
            , from {row.files.join(', ')}.
          </p>
          {undone === null ? null : (
            <p>
              {undone.by ?? 'Somebody'} undid it on <time dateTime={undone.at}>{momentWords(undone.at)}</time>
              {undone.reason === '' ? '.' : `: ${undone.reason}`}
              {undone.hidden > 0 ? ` ${counted(undone.hidden, 'row')} that games have stayed, hidden.` : ''}
            </p>
          )}
        </div>
        {undone === null ? <Obstacles obstacles={inTheWay} /> : null}
        <div className="flex flex-wrap gap-3">
          {undone === null ? (
            <LinkButton kind="go" href={href}>
              {SEE_WORDS[row.kind]}
            </LinkButton>
          ) : null}
          <Button onClick={() => openImport(null)}>All imports</Button>
          {undone === null ? (
            <Button onClick={() => setUndoing(true)} disabled={inTheWay.length > 0}>
              Undo this import…
            </Button>
          ) : null}
          <LinkButton href={`/leagues/${outcome.leagueId}/log`}>The league’s log</LinkButton>
        </div>
      </Panel>
      {things.length === 0 ? null : <Things things={things} counts={row.counts} />}
      <UndoDialog row={isUndoing ? row : null} onClose={() => setUndoing(false)} />
    </section>
  );
}

const TONES = { new: 'go', changed: 'warn', removed: 'bad' } as const;

function Things({
  things,
  counts,
}: Pick<ImportOutcome, 'things'> & { readonly counts: ImportOutcome['import']['counts'] }) {
  const more = counts.new + counts.changed + counts.removed - things.length;
  return (
    <section aria-labelledby="things">
      <Panel className="p-5">
        <h3 id="things" className="mb-2 text-lg">
          What it brought
        </h3>
        <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
          {things.map(({ name, kind, href }, at) => (
            // Two of one name are two lines.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${href} ${at}`} className="flex min-h-11 items-center gap-3">
              <Badge tone={TONES[kind]}>{kind}</Badge>
              <Link href={href} className="min-w-0 py-2.5 break-words underline underline-offset-3">
                {name}
              </Link>
            </li>
          ))}
        </ul>
        {more > 0 ? <p className="pt-2 text-sm text-soft">And {counted(more, 'row')} more.</p> : null}
      </Panel>
    </section>
  );
}
