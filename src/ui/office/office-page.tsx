'use client';
import { FileUp } from 'lucide-react';
import type { LeagueId } from '@/game/state';
import { LEAGUE_NAMES } from '@/leagues/league-names';
import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Loaded } from '@/ui/stats/loaded';
import { PartTabs } from '@/ui/stats/part-tabs';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { ChartsView } from './charts/charts-view';
import { MovesView } from './moves/moves-view';
import { PeopleView } from './people/people-view';
import { QueueView } from './queue/queue-view';
import { SettingsView } from './settings/settings-view';
import { TeamsView } from './teams/teams-view';
import { useRoles } from './use-roles';

/** Where a league is run: what needs somebody first, then everything that can be set. */
export function OfficePage({ leagueId }: { readonly leagueId: LeagueId }) {
  const roles = useRoles();
  return (
    <StatsFrame
      title="League office"
      note={LEAGUE_NAMES[leagueId]}
      within={[
        { href: '/office', label: 'Offices' },
        { href: `/leagues/${leagueId}`, label: LEAGUE_NAMES[leagueId] },
      ]}
    >
      <Loaded query={roles} what="Your roles">
        {({ leagues }) => {
          const role = leagues.find((league) => league.leagueId === leagueId)?.role ?? null;
          if (role === null) return <Closed leagueId={leagueId} />;
          const queue = { key: 'queue', label: 'Needs you', content: <QueueView leagueId={leagueId} /> };
          if (role === 'scorer') return <PartTabs label="Parts of the office" parts={[queue]} />;
          return (
            <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
              <LinkButton
                href={`/leagues/${leagueId}/import`}
                icon={<FileUp aria-hidden className="size-5" />}
                className="justify-self-start"
              >
                Import files
              </LinkButton>
              <PartTabs
                label="Parts of the office"
                parts={[
                  queue,
                  { key: 'people', label: 'People', content: <PeopleView leagueId={leagueId} role={role} /> },
                  { key: 'teams', label: 'Teams', content: <TeamsView leagueId={leagueId} /> },
                  { key: 'moves', label: 'Roster moves', content: <MovesView leagueId={leagueId} teamId={null} /> },
                  { key: 'rules', label: 'Rules and clocks', content: <SettingsView leagueId={leagueId} /> },
                  { key: 'charts', label: 'Charts', content: <ChartsView leagueId={leagueId} /> },
                ]}
              />
            </div>
          );
        }}
      </Loaded>
    </StatsFrame>
  );
}

const Closed = ({ leagueId }: { readonly leagueId: LeagueId }) => (
  <EmptyState
    title="This office is for those who run the league"
    action={<LinkButton href={`/leagues/${leagueId}/log`}>Read the league’s log</LinkButton>}
  >
    A commissioner can send you an invite. What is decided here stands in the log, which everyone may read.
  </EmptyState>
);
