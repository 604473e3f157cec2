'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { contentOf } from '@/leagues/lineup/merge-sheets';
import type { LineupSheet } from '@/leagues/lineup/sheet';
import type { LineupTeam } from '@/server/services/lineups/shapes';
import { useApi } from '@/trpc/provider';
import { useMe } from '@/ui/account/use-me';
import { Loaded } from '@/ui/stats/loaded';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { SheetBuilder } from '../builder/sheet-builder';
import { useLineupHelp } from '../builder/use-lineup-help';
import { useSheetKeeper } from '../keep/use-sheet-keeper';
import { useLineupTeam, useSheets } from '../use-lineups';
import { copyName } from './kind-section';
import { SignInFirst } from './lineups-page';
import { useSheetEdits } from './use-sheet-edits';

interface LineupPageProps {
  readonly teamId: number;
  readonly sheetId: number;
}

/** One saved lineup, being made. */
export function LineupPage(props: LineupPageProps) {
  const me = useMe();
  return me.data === null ? <SignInFirst teamId={props.teamId} /> : <Lineup {...props} />;
}

function Lineup({ teamId, sheetId }: LineupPageProps) {
  const api = useApi();
  const team = useLineupTeam({ teamId });
  const sheet = useQuery({
    queryKey: ['lineup', 'sheet', sheetId],
    queryFn: () => api.lineup.sheet.query({ id: sheetId }),
    staleTime: 0,
  });
  return (
    <StatsFrame
      title={sheet.data?.name ?? 'Lineup'}
      within={[
        { href: '/', label: 'Games' },
        { href: `/teams/${teamId}`, label: team.data?.name ?? 'Team' },
        { href: `/teams/${teamId}/lineups`, label: 'Lineups' },
      ]}
    >
      <Loaded query={team} what="The team">
        {(loaded) => (
          <Loaded query={sheet} what="The lineup">
            {(begun) => <Builder key={begun.id} team={loaded} sheet={begun} />}
          </Loaded>
        )}
      </Loaded>
    </StatsFrame>
  );
}

function Builder({ team, sheet }: { readonly team: LineupTeam; readonly sheet: LineupSheet }) {
  const { teamId } = team;
  const kept = useSheets(teamId);
  const [state, keeper] = useSheetKeeper(sheet, { teamId, gameId: null });
  const help = useLineupHelp({ teamId });
  const edits = useSheetEdits(teamId);
  // Read again on return to the page: what others saved meanwhile.
  useEffect(() => keeper.hear(sheet), [keeper, sheet]);
  return (
    <SheetBuilder
      team={team}
      gone={kept.data?.gone ?? []}
      state={state}
      keeper={keeper}
      help={help}
      onDuplicate={() => edits.create({ ...contentOf(state.content), name: copyName(state.content.name) })}
    />
  );
}
