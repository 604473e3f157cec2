import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ScheduleGame, StatsTeam } from '@/server/services/stats/shapes';
import { cx } from '@/ui/kit/cx';
import { deadlineText } from '@/ui/season/deadline-text';
import { endWords } from './end-words';
import { TeamName } from './team-name';

export interface GameLineProps {
  readonly game: ScheduleGame;
  readonly teamOf: (teamId: number) => StatsTeam | null;
  readonly seasonId: number | null;
  /** What may be done with it. */
  readonly actions?: ReactNode;
}

/** A game of the schedule: who meets whom, and how it ended or until when it is to be played. */
export function GameLine({ game, teamOf, seasonId, actions }: GameLineProps) {
  const { result, gameId } = game;
  const [away, home] = [teamOf(game.awayTeamId), teamOf(game.homeTeamId)];
  const words =
    result === null
      ? `until ${deadlineText(game.deadline)}`
      : endWords(result, (result.winner === 'away' ? home : away)?.name ?? 'the other team');
  const line = (team: StatsTeam | null, runs: number | null, won: boolean) => (
    <span className={cx('flex items-center justify-between gap-3', won && 'font-bold')}>
      <TeamName team={team} seasonId={seasonId} />
      {runs === null ? null : <span className="text-xl">{runs}</span>}
    </span>
  );
  return (
    <li className="grid content-start gap-1 border-b border-rule px-4 py-3 font-board text-lg leading-6">
      {line(away, result?.awayRuns ?? null, result?.winner === 'away')}
      {line(home, result?.homeRuns ?? null, result?.winner === 'home')}
      <span className="flex items-center justify-between gap-3 font-sans text-sm text-soft">
        {words}
        {gameId === null ? null : (
          <Link
            href={`/games/${gameId}?view=box`}
            prefetch={false}
            aria-label={`Box score: ${away?.name ?? ''} at ${home?.name ?? ''}`}
            className="inline-flex min-h-11 items-center px-1 font-medium text-ink underline underline-offset-3"
          >
            {result === null ? 'Game' : 'Box score'}
          </Link>
        )}
      </span>
      {actions}
    </li>
  );
}
