'use client';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { ScheduleGame, SeasonStats, StatsTeam } from '@/server/services/stats/shapes';
import { useMe } from '@/ui/account/use-me';
import { Button } from '@/ui/kit/button';
import { lazily } from '@/ui/kit/lazily';
import { PlayButton } from './play-button';
import { useAgenda } from './use-agenda';

const SlotDialog = lazily(() => import('./slot-dialog').then((module) => module.SlotDialog));

export interface SlotActionsProps {
  readonly game: ScheduleGame;
  readonly season: SeasonStats;
  readonly teamOf: (teamId: number) => StatsTeam | null;
  /** The caller runs the league. */
  readonly mayEdit: boolean;
}

/** What the caller may do with a game of the schedule that is not over: play it, change it. Often nothing. */
export function SlotActions({ game, season, teamOf, mayEdit }: SlotActionsProps) {
  const { data: me } = useMe();
  const { data: agenda } = useAgenda();
  const [isOpen, setOpen] = useState(false);
  const { seasonGameId, awayTeamId, homeTeamId, result, hasBegun, gameId } = game;
  if (seasonGameId === null || result !== null || season.isSimulated || !me) return null;
  const own = new Set(agenda?.teams.map(({ teamId }) => teamId) ?? []);
  const isOpenTeam = (id: number): boolean => !season.computerForOpen && season.openTeamIds.includes(id);
  const takesPart = [awayTeamId, homeTeamId].some((id) => own.has(id) || isOpenTeam(id)) || mayEdit;
  const label = `${teamOf(awayTeamId)?.name ?? ''} at ${teamOf(homeTeamId)?.name ?? ''}`;
  return (
    <span className="flex flex-wrap justify-end gap-2 font-sans" data-no-print>
      {mayEdit && !hasBegun && season.status !== 'completed' ? (
        <Button
          kind="bare"
          aria-label={`Change ${label}`}
          onClick={() => setOpen(true)}
          icon={<Pencil aria-hidden className="size-4.5" />}
        />
      ) : null}
      {takesPart && season.status === 'active' ? (
        <PlayButton seasonGameId={seasonGameId} gameId={gameId} label={label} />
      ) : null}
      {isOpen ? (
        <SlotDialog
          seasonId={season.seasonId}
          teams={season.teams}
          start={{ seasonGameId, day: game.day, deadline: game.deadline, awayTeamId, homeTeamId }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </span>
  );
}
