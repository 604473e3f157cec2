'use client';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LeagueId } from '@/game/state';
import type { AuditRow } from '@/server/services/office/shapes';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { ErrorState } from '@/ui/kit/error-state';
import { failureOf } from '@/ui/kit/failure';
import { Panel } from '@/ui/kit/panel';
import { Select } from '@/ui/kit/select';
import { LoadingNote, Skeleton } from '@/ui/kit/skeleton';
import type { DataColumn } from '@/ui/stats/table/column';
import { TableTools } from '@/ui/stats/table/table-tools';
import { useOffice } from '../use-office';
import { AuditEntry } from './audit-entry';

const KINDS: Readonly<Record<string, string>> = {
  game: 'Games',
  role: 'Roles',
  invite: 'Invites',
  settings: 'Settings',
  charts: 'Charts',
  team: 'Teams',
  roster: 'Rosters',
  season: 'Seasons',
  schedule: 'Schedules',
  import: 'Imports',
};

const json = (value: unknown): string => (value === null ? '' : JSON.stringify(value));

const COLUMNS: readonly DataColumn<AuditRow>[] = [
  { key: 'at', label: 'UTC', title: 'When, in UTC', value: ({ at }) => at },
  {
    key: 'by',
    label: 'Who',
    title: 'Who did it',
    value: ({ by }) => (by === null ? 'server' : `${by.name} (${by.tag})`),
  },
  { key: 'action', label: 'What', title: 'What kind of act', value: ({ action }) => action },
  { key: 'summary', label: 'Summary', title: 'In a sentence', value: ({ summary }) => summary },
  { key: 'reason', label: 'Reason', title: 'Why', value: ({ reason }) => reason },
  { key: 'before', label: 'Before', title: 'What was before', value: ({ before }) => json(before) },
  { key: 'after', label: 'After', title: 'What came of it', value: ({ after }) => json(after) },
];

/** Most entries that are saved as a file. */
const MOST_SAVED = 5_000;
const LOT = 500;

/** The league's log, the newest first, by kind and by person; as a file it is whole. */
export function AuditLog({ leagueId }: { readonly leagueId: LeagueId }) {
  const api = useApi();
  const [kind, setKind] = useState('');
  const [userId, setUserId] = useState('');
  const filters = useOffice(['log-filters', leagueId], (client) => client.office.logFilters.query({ leagueId }));
  const wanted = { leagueId, kind: kind || null, userId: userId || null };
  const query = useInfiniteQuery({
    queryKey: ['office', 'log', leagueId, kind, userId],
    queryFn: ({ pageParam }) => api.office.log.query({ ...wanted, before: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  const everything = async (): Promise<readonly AuditRow[]> => {
    const all: AuditRow[] = [];
    let before: number | null = null;
    do {
      const page: { rows: readonly AuditRow[]; next: number | null } = await api.office.log.query({
        ...wanted,
        before,
        limit: LOT,
      });
      all.push(...page.rows);
      before = page.next;
    } while (before !== null && all.length < MOST_SAVED);
    return all;
  };
  return (
    <div className="grid gap-4">
      <div data-no-print className="flex flex-wrap items-end gap-3">
        <Select
          label="Kind"
          value={kind}
          options={[
            { value: '', label: 'Everything' },
            ...(filters.data?.kinds ?? []).map((one) => ({ value: one, label: KINDS[one] ?? one })),
          ]}
          onChange={(event) => setKind(event.target.value)}
        />
        <Select
          label="Person"
          value={userId}
          options={[
            { value: '', label: 'Everyone' },
            ...(filters.data?.people ?? []).map((one) => ({ value: one.userId, label: `${one.name} (${one.tag})` })),
          ]}
          onChange={(event) => setUserId(event.target.value)}
        />
        <TableTools name="League log" columns={COLUMNS} rows={everything} />
      </div>
      {query.isError ? (
        <ErrorState
          title="The log could not be read"
          requestId={failureOf(query.error).requestId}
          onRetry={() => void query.refetch()}
          retrying={query.isFetching}
        >
          {failureOf(query.error).text}
        </ErrorState>
      ) : query.data === undefined ? (
        <Panel className="grid gap-2 p-4">
          <LoadingNote>The log: being read</LoadingNote>
          {Array.from({ length: 6 }, (_, i) => (
            <Skeleton key={i} className="h-14 w-full" />
          ))}
        </Panel>
      ) : rows.length === 0 ? (
        <EmptyState title="Nothing stands here yet">
          What commissioners decide in games, teams, rules and roles is written down here, with their reasons.
        </EmptyState>
      ) : (
        <Panel>
          <ol aria-label="League log">
            {rows.map((row) => (
              <AuditEntry key={row.id} row={row} />
            ))}
          </ol>
        </Panel>
      )}
      {query.hasNextPage ? (
        <Button
          className="justify-self-center"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          Show earlier ones
        </Button>
      ) : null}
    </div>
  );
}
