'use client';
import type { LeagueId } from '@/game/state';
import { MovesLog } from './moves-log';
import { MoveForm } from './move-form';

interface MovesViewProps {
  readonly leagueId: LeagueId;
  /** A manager's team: he moves his own men only. Null: everything, for those who run the league. */
  readonly teamId: number | null;
}

/** Men who change rosters: the form, and the record below it. */
export const MovesView = ({ leagueId, teamId }: MovesViewProps) => (
  <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
    <MoveForm leagueId={leagueId} teamId={teamId} />
    <MovesLog leagueId={leagueId} teamId={teamId} />
  </div>
);
