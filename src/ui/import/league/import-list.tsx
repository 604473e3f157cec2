'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportRow } from '@/server/services/imports/shapes';
import { useApi } from '@/trpc/provider';
import { Badge } from '@/ui/kit/badge';
import { Button } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { failureOf } from '@/ui/kit/failure';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { toast } from '@/ui/kit/toast';
import { UndoDialog } from './undo-dialog';
import { openImport } from './use-address';
import { counted, countsWords, momentWords, STATUS_WORDS } from './words';

/** What came into the league from files, the latest first; each can be undone, each draft taken up again. */
export function ImportList({ rows }: { readonly rows: readonly ImportRow[] }) {
  const [undoing, setUndoing] = useState<ImportRow | null>(null);
  if (rows.length === 0) {
    return (
      <EmptyState title="No import yet">
        What comes into the league from files will stand here: who brought it, what changed, and the way back.
      </EmptyState>
    );
  }
  return (
    <>
      <section aria-labelledby="imports">
        <Panel>
          <PanelHeader id="imports" title="Imports" />
          <ul>
            {rows.map((row) => (
              <Item key={row.importId} row={row} onUndo={() => setUndoing(row)} />
            ))}
          </ul>
        </Panel>
      </section>
      <UndoDialog row={undoing} onClose={() => setUndoing(null)} />
    </>
  );
}

function Item({ row, onUndo }: { readonly row: ImportRow; readonly onUndo: () => void }) {
  const { importId, status, target, files, counts, problem, by, createdAt, appliedAt, undoneAt } = row;
  const { label, tone } = STATUS_WORDS[status];
  const isOpen = status === 'draft' || status === 'failed';
  const name =
    target === '' ? `${row.kind} from ${files.length === 1 ? files[0] : counted(files.length, 'file')}` : target;
  const said = isOpen ? (counts.wrong > 0 ? `${counted(counts.wrong, 'row')} wrong` : '') : countsWords(counts);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule px-4 py-3 last:border-0">
      <div className="min-w-60 flex-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-book text-lg leading-tight font-bold break-words">{name}</span>
          <Badge tone={tone}>{label}</Badge>
        </p>
        <p className="text-[0.9375rem] break-words text-soft">
          {[said, target === '' && files.length === 1 ? null : files.join(', ')].filter(Boolean).join(' · ')}
        </p>
        {problem === null ? null : <p className="text-[0.9375rem] text-out-ink">{problem}</p>}
        <p className="text-sm text-soft">
          {by ?? 'Somebody'}, <time dateTime={appliedAt ?? createdAt}>{momentWords(appliedAt ?? createdAt)}</time>
          {undoneAt === null ? null : (
            <>
              , undone <time dateTime={undoneAt}>{momentWords(undoneAt)}</time>
            </>
          )}
        </p>
      </div>
      {isOpen ? (
        <div className="flex gap-2">
          <Drop importId={importId} name={name} />
          <Button onClick={() => openImport(importId)} aria-label={`Go on with ${name}`}>
            Go on
          </Button>
        </div>
      ) : null}
      {isOpen ? null : (
        <div className="flex gap-2">
          <Button onClick={() => openImport(importId)} aria-label={`Look at the import of ${name}`}>
            Look
          </Button>
          {status === 'applied' ? (
            <Button onClick={onUndo} aria-label={`Undo the import of ${name}`}>
              Undo…
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}

function Drop({ importId, name }: { readonly importId: number; readonly name: string }) {
  const api = useApi();
  const queries = useQueryClient();
  const drop = useMutation({
    mutationFn: () => api.import.drop.mutate({ importId }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['import', 'list'] }),
    onError: (error) => toast({ title: failureOf(error).text, tone: 'bad' }),
  });
  return (
    <Button kind="bare" busy={drop.isPending} onClick={() => drop.mutate()} aria-label={`Drop ${name}`}>
      Drop
    </Button>
  );
}
