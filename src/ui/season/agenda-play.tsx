'use client';
import type { ScheduleGame, StatsTeam } from '@/server/services/stats/shapes';
import { PlayButton } from './play-button';
import { useAgenda } from './use-agenda';

export interface AgendaPlayProps {
  readonly game: ScheduleGame;
  readonly teamOf: (teamId: number) => StatsTeam | null;
}

/** The button of a game that is on the caller's agenda; nothing for others. */
export function AgendaPlay({ game, teamOf }: AgendaPlayProps) {
  const { data: agenda } = useAgenda();
  const next = agenda?.games.find(({ seasonGameId }) => seasonGameId === game.seasonGameId);
  if (next === undefined) return null;
  const label = `${teamOf(game.awayTeamId)?.name ?? ''} at ${teamOf(game.homeTeamId)?.name ?? ''}`;
  return <PlayButton seasonGameId={next.seasonGameId} gameId={next.gameId} label={label} />;
}
