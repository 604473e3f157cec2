'use client';
import { useState } from 'react';
import { Button } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Panel } from '@/ui/kit/panel';
import { AgendaPlay } from '@/ui/season/agenda-play';
import { GameLine } from '../game-line';
import type { OfTeam } from './of-team';

/** Games that are drawn before someone asks for all. */
const FIRST = 30;

/** The team's games: the latest results and what comes next; the whole schedule when asked. */
export function TeamGames({ team, teamOf }: OfTeam) {
  const [isWhole, setWhole] = useState(false);
  const { games, seasonId } = team;
  if (games.length === 0) return <EmptyState title="No game yet">Results will be written down here.</EmptyState>;
  const done = games.filter(({ result }) => result !== null);
  const open = games.filter(({ result }) => result === null);
  const latest = seasonId === null ? done : done.toReversed();
  const shown = isWhole
    ? [...open.toReversed(), ...latest]
    : [...open.slice(0, 3).toReversed(), ...latest].slice(0, FIRST);
  return (
    <Panel>
      <ul className="grid sm:grid-cols-2 xl:grid-cols-3">
        {shown.map((game) => (
          <GameLine
            key={`${game.number}:${game.gameId ?? ''}`}
            game={game}
            teamOf={teamOf}
            seasonId={seasonId}
            actions={game.result === null ? <AgendaPlay game={game} teamOf={teamOf} /> : null}
          />
        ))}
      </ul>
      {shown.length < games.length ? (
        <div className="p-4">
          <Button onClick={() => setWhole(true)}>Show all {games.length} games</Button>
        </div>
      ) : null}
    </Panel>
  );
}
