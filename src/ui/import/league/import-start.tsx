'use client';
import { useQuery } from '@tanstack/react-query';
import type { LeagueId } from '@/game/state';
import { errorCode } from '@/trpc/error-code';
import { useApi } from '@/trpc/provider';
import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Loaded } from '@/ui/stats/loaded';
import { FileGuide } from './file-guide';
import { ImportList } from './import-list';
import { UploadFiles } from './upload-files';

const listKey = (leagueId: LeagueId) => ['import', 'list', leagueId] as const;

/** Files to begin with, and what came of earlier ones. */
export function ImportStart({ leagueId }: { readonly leagueId: LeagueId }) {
  const api = useApi();
  const query = useQuery({ queryKey: listKey(leagueId), queryFn: () => api.import.list.query({ leagueId }) });
  if (errorCode(query.error) === 'FORBIDDEN') {
    return (
      <EmptyState
        title="For the commissioners"
        action={<LinkButton href={`/leagues/${leagueId}`}>To the league</LinkButton>}
      >
        Only the commissioners of this league bring files into it. One of them can invite you.
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-8">
      <UploadFiles leagueId={leagueId} />
      <FileGuide leagueId={leagueId} />
      <Loaded query={query} what="The imports">
        {(rows) => <ImportList rows={rows} />}
      </Loaded>
    </div>
  );
}
