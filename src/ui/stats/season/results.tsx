'use client';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/ui/kit/button';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { dayOf } from '../format';
import { GameLine } from '../game-line';
import { Loaded } from '../loaded';
import { useStats } from '../use-stats';
import type { OfSeason } from './of-season';

/** The games of one day of the season, played or to come. */
export function Results({ season, teamOf }: OfSeason) {
  const { seasonId, days, lastPlayed } = season;
  const [day, setDay] = useState(Math.max(1, lastPlayed));
  const query = useStats(['schedule', seasonId, day], (stats) => stats.schedule.query({ seasonId, only: { day } }), {
    isSteady: true,
  });
  if (days === 0) return <p className="text-soft">The schedule is not made yet.</p>;
  return (
    <Panel>
      <PanelHeader
        title={`Day ${day} of ${days}`}
        note={query.data?.[0] === undefined ? undefined : `until ${dayOf(query.data[0].deadline)}`}
        actions={
          <div className="flex items-end gap-2" data-no-print>
            <Button
              aria-label="The day before"
              disabled={day === 1}
              onClick={() => setDay(day - 1)}
              icon={<ChevronLeft aria-hidden className="size-5" />}
            />
            <label className="flex items-center gap-2 text-[0.9375rem]">
              Day
              <input
                type="number"
                min={1}
                max={days}
                value={day}
                onChange={(event) => {
                  const wanted = Number(event.target.value);
                  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= days) setDay(wanted);
                }}
                className="min-h-11 w-20 rounded-[9px] border border-edge bg-sheet px-2 text-base"
              />
            </label>
            <Button
              aria-label="The day after"
              disabled={day === days}
              onClick={() => setDay(day + 1)}
              icon={<ChevronRight aria-hidden className="size-5" />}
            />
          </div>
        }
      />
      <Loaded query={query} what="The day">
        {(games) => (
          <ul className="grid sm:grid-cols-2 xl:grid-cols-3">
            {games.map((game) => (
              <GameLine key={game.number} game={game} teamOf={teamOf} seasonId={seasonId} />
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
