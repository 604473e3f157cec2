'use client';
import type { LeagueId } from '@/game/state';
import { LEAGUE_NAMES } from '@/leagues/league-names';
import { PartTabs } from '@/ui/stats/part-tabs';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { MovesLog } from '../moves/moves-log';
import { AuditLog } from './audit-log';

/** What was decided in a league, by whom and why, and who changed rosters: for everyone to read. */
export const LogPage = ({ leagueId }: { readonly leagueId: LeagueId }) => (
  <StatsFrame
    title="League log"
    note="What those who run the league did, and why. Nothing in it is ever changed."
    within={[
      { href: '/standings', label: 'Leagues' },
      { href: `/leagues/${leagueId}`, label: LEAGUE_NAMES[leagueId] },
    ]}
  >
    <PartTabs
      label="Parts of the log"
      parts={[
        { key: 'log', label: 'Decisions', content: <AuditLog leagueId={leagueId} /> },
        { key: 'moves', label: 'Roster moves', content: <MovesLog leagueId={leagueId} teamId={null} /> },
      ]}
    />
  </StatsFrame>
);
