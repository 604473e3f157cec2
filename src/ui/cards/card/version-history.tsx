'use client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { cardChanges, type CardChange } from '@/cards/card-changes';
import type { CardDetail, CardVersion } from '@/server/services/cards/shapes';
import { useApi } from '@/trpc/provider';
import { Badge } from '@/ui/kit/badge';
import { Panel } from '@/ui/kit/panel';
import { Select } from '@/ui/kit/select';
import { dayOf } from '@/ui/stats/format';
import { Loaded } from '@/ui/stats/loaded';
import type { DataColumn } from '@/ui/stats/table/column';
import { DataTable } from '@/ui/stats/table/data-table';

const COLUMNS: readonly DataColumn<CardChange>[] = [
  { key: 'what', label: 'What', title: 'What', value: ({ what }) => what, isText: true },
  { key: 'before', label: 'Before', title: 'Before', value: ({ before }) => before ?? '–', isText: true, isMain: true },
  { key: 'after', label: 'After', title: 'After', value: ({ after }) => after ?? '–', isText: true, isMain: true },
];

/** Which versions a card had and since when, and what two of them say differently. */
export function VersionHistory({ detail: { playerId, name, versions } }: { readonly detail: CardDetail }) {
  const [newest, previous] = versions;
  const [from, setFrom] = useState(previous ?? newest);
  const [to, setTo] = useState(newest);
  const options = versions.map((version) => ({ value: String(version.issue), label: labelOf(version) }));
  const pick = (issue: string): CardVersion | undefined => versions.find((one) => String(one.issue) === issue);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <Panel className="px-4 py-3">
        <h2 className="text-lg">Versions</h2>
        <p className="text-[0.9375rem] text-soft">
          A game keeps the version that it began with; a change of the card changes no game.
        </p>
        <ol className="mt-2">
          {versions.map((version) => (
            <li key={version.issue} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule py-2">
              <time dateTime={version.issuedAt} className="font-medium">
                {whenOf(version)}
              </time>
              <code className="font-mono text-sm text-soft" title={version.hash}>
                {version.hash.slice(0, 10)}
              </code>
              {version.isCurrent ? <Badge tone="go">Holds now</Badge> : null}
            </li>
          ))}
        </ol>
      </Panel>
      {from === undefined || to === undefined || versions.length < 2 ? (
        <p className="text-soft">This card has never changed.</p>
      ) : (
        <>
          <div className="grid gap-4 sm:grid-cols-2" data-no-print>
            <Select
              label="From"
              value={String(from.issue)}
              options={options}
              onChange={(event) => setFrom(pick(event.target.value))}
            />
            <Select
              label="To"
              value={String(to.issue)}
              options={options}
              onChange={(event) => setTo(pick(event.target.value))}
            />
          </div>
          <Changes cardId={playerId} name={name} from={from.hash} to={to.hash} />
        </>
      )}
    </div>
  );
}

const whenOf = ({ issuedAt }: CardVersion): string =>
  `${dayOf(issuedAt)}, ${new Date(issuedAt).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })}`;

const labelOf = (version: CardVersion): string => `${whenOf(version)}${version.isCurrent ? ' (holds now)' : ''}`;

interface ChangesProps {
  readonly cardId: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

function Changes({ cardId, name, from, to }: ChangesProps) {
  const api = useApi();
  const query = useQuery({
    queryKey: ['card-versions', cardId, from, to],
    queryFn: async () => {
      const [before, after] = await Promise.all([from, to].map((hash) => api.card.version.query({ cardId, hash })));
      return before === undefined || after === undefined ? [] : cardChanges(before, after);
    },
    // A version never changes.
    staleTime: Infinity,
  });
  return (
    <Loaded query={query} what="The versions">
      {(changes) => (
        <Panel>
          <DataTable
            caption={`What changed, ${name}`}
            columns={COLUMNS}
            rows={changes}
            rowKey={({ what }) => what}
            empty="Both say the same."
          />
        </Panel>
      )}
    </Loaded>
  );
}
