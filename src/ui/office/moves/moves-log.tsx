'use client';
import type { LeagueId } from '@/game/state';
import { Panel } from '@/ui/kit/panel';
import type { DataColumn } from '@/ui/stats/table/column';
import { DataTable } from '@/ui/stats/table/data-table';
import { Loaded } from '@/ui/stats/loaded';
import type { MoveRow } from '@/server/services/transactions/shapes';
import { useOffice } from '../use-office';
import { When } from '../when';
import { kindWord, moveText } from './move-words';

// The move comes first: a phone breaks the lines of the first column and unfolds the rest.
const COLUMNS: readonly DataColumn<MoveRow>[] = [
  { key: 'move', label: 'Move', title: 'Who went where', value: moveText, isText: true },
  {
    key: 'at',
    label: 'When',
    title: 'When it was made, in your own zone',
    value: ({ at }) => at,
    show: ({ at }) => <When at={at} />,
    isMain: true,
    isText: true,
  },
  {
    key: 'kind',
    label: 'Kind',
    title: 'What kind of move',
    value: ({ kind }) => kindWord(kind),
    isText: true,
  },
  { key: 'note', label: 'Note', title: 'What was said of it', value: ({ note }) => note, isText: true },
  { key: 'by', label: 'By', title: 'Who made it', value: ({ by }) => by ?? '', isText: true },
];

interface MovesLogProps {
  readonly leagueId: LeagueId;
  /** Null: of the whole league. */
  readonly teamId: number | null;
}

/** The last 200 moves between rosters. */
export function MovesLog({ leagueId, teamId }: MovesLogProps) {
  const query = useOffice(['moves', leagueId, teamId], (api) =>
    api.transaction.list.query({ leagueId, teamId, limit: 200 }),
  );
  return (
    <Loaded query={query} what="The moves">
      {({ rows }) => (
        <Panel>
          <DataTable
            caption="Roster moves"
            columns={COLUMNS}
            rows={rows}
            rowKey={({ id }) => id}
            empty="Nobody has changed rosters yet."
          />
        </Panel>
      )}
    </Loaded>
  );
}
