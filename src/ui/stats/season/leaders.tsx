'use client';
import Link from 'next/link';
import type { LeaderBoard } from '@/server/services/stats/shapes';
import { Panel } from '@/ui/kit/panel';
import { AsOfNote } from '../as-of';
import { LINK } from '../linked';
import { Loaded } from '../loaded';
import { PlayerName, TeamName } from '../team-name';
import { useStats } from '../use-stats';
import { boardHref, boardTitle, boardValue, LEADER_GROUPS, leaderHref } from './boards';
import type { OfSeason } from './of-season';

/** The best five at everything, and who counts. */
export function Leaders({ season, teamOf }: OfSeason) {
  const { seasonId } = season;
  const query = useStats(['leaders', seasonId], (stats) => stats.leaders.query({ seasonId }));
  return (
    <Loaded query={query} what="The leaders">
      {(boards) => (
        <div className="grid gap-8">
          <AsOfNote />
          {LEADER_GROUPS.map(({ group, label, rule }) => (
            <section key={group} aria-labelledby={`leaders-${group}`} className="grid gap-3">
              <div>
                <h2 id={`leaders-${group}`} className="text-2xl">
                  {label}
                </h2>
                <p className="text-sm text-soft">{rule}</p>
              </div>
              <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
                {boards
                  .filter((board) => board.group === group)
                  .map((board) => (
                    <Board key={board.key} board={board} seasonId={seasonId} teamOf={teamOf} />
                  ))}
              </div>
            </section>
          ))}
        </div>
      )}
    </Loaded>
  );
}

interface BoardProps extends Pick<OfSeason, 'teamOf'> {
  readonly board: LeaderBoard;
  readonly seasonId: number;
}

const Board = ({ board, seasonId, teamOf }: BoardProps) => (
  <Panel className="px-4 py-3">
    <h3 className="border-b-2 border-ink pb-1 text-base">
      <Link href={boardHref(board, seasonId)} prefetch={false} className={`${LINK} inline-flex min-h-11 items-center`}>
        {boardTitle(board)}
      </Link>
    </h3>
    {board.leaders.length === 0 ? <p className="py-2 text-soft">Nobody yet.</p> : null}
    <ol className="font-board text-[1.0625rem]">
      {board.leaders.map(({ playerId, name, teamId, value }) => (
        <li
          key={`${playerId}:${teamId}:${value}`}
          className="flex items-baseline gap-2 border-b border-rule py-1.5 last:border-0"
        >
          <span className="min-w-0 flex-1">
            <PlayerName playerId={playerId} name={name} />
            <span className="mr-2" />
            <TeamName team={teamOf(teamId)} seasonId={seasonId} isShort />
          </span>
          <LeaderValue board={board} playerId={playerId} seasonId={seasonId} value={value} />
        </li>
      ))}
    </ol>
  </Panel>
);

interface LeaderValueProps extends Pick<BoardProps, 'board' | 'seasonId'> {
  readonly playerId: number;
  readonly value: number;
}

/** A leader's figure, leading to where it comes from. */
function LeaderValue({ board, playerId, seasonId, value }: LeaderValueProps) {
  const [text, href] = [boardValue(board, value), leaderHref(board, playerId, seasonId)];
  if (href === null) return <span className="font-bold">{text}</span>;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={`${boardTitle(board)}: ${text}, where it comes from`}
      className={`${LINK} inline-flex min-h-11 items-center font-bold`}
    >
      {text}
    </Link>
  );
}
