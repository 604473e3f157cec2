'use client';
import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { useState } from 'react';
import type { ScheduleGame } from '@/server/services/stats/shapes';
import { Button, LinkButton } from '@/ui/kit/button';
import { ToggleChip } from '@/ui/kit/chip';
import { EmptyState } from '@/ui/kit/empty-state';
import { lazily } from '@/ui/kit/lazily';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { deadlineText } from '@/ui/season/deadline-text';
import { SlotActions } from '@/ui/season/slot-actions';
import { useSetup } from '@/ui/season/use-setup';
import { GameLine } from '../game-line';
import { Loaded } from '../loaded';
import { useStats } from '../use-stats';
import type { OfSeason } from './of-season';

const SlotDialog = lazily(() => import('@/ui/season/slot-dialog').then((module) => module.SlotDialog));

const SPANS = { week: 'By week', day: 'By day' } as const;
type Span = keyof typeof SPANS;

/** The games of one week or day of the season, played or to come. */
export function Results({ season, teamOf }: OfSeason) {
  const { seasonId, isSimulated } = season;
  const mayEdit = useSetup(seasonId).data?.mayEdit === true;
  /** Deadline that a further game is offered; null while none is added. */
  const [offered, setOffered] = useState<string | null>(null);
  const [span, setSpan] = useState<Span>(isSimulated ? 'day' : 'week');
  const [at, setAt] = useState({ day: Math.max(1, season.lastPlayed), week: Math.max(1, season.lastWeek) });
  const number = at[span];
  const last = span === 'day' ? season.days : season.weeks;
  const query = useStats(
    ['schedule', seasonId, span, number],
    (stats) => stats.schedule.query({ seasonId, only: span === 'day' ? { day: number } : { week: number } }),
    { isSteady: true },
  );
  if (season.days === 0) {
    return (
      <EmptyState
        title="The schedule is not made yet"
        action={
          mayEdit ? (
            <LinkButton href={`/seasons/${seasonId}/edit?part=schedule`}>Make the schedule</LinkButton>
          ) : undefined
        }
      />
    );
  }
  const go = (to: number): void => {
    if (Number.isInteger(to) && to >= 1 && to <= last) setAt({ ...at, [span]: to });
  };
  const word = span === 'day' ? 'Day' : 'Week';
  const [one, other] = season.teams;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="flex flex-wrap items-center gap-2" data-no-print>
        {(['week', 'day'] as const).map((key) => (
          <ToggleChip key={key} pressed={span === key} onClick={() => setSpan(key)}>
            {SPANS[key]}
          </ToggleChip>
        ))}
        {mayEdit && season.status !== 'completed' ? (
          <Button
            onClick={() => setOffered(query.data?.at(-1)?.deadline ?? new Date().toISOString())}
            icon={<Plus aria-hidden className="size-4.5" />}
          >
            Add a game
          </Button>
        ) : null}
      </div>
      <Panel>
        <PanelHeader
          title={`${word} ${number} of ${last}`}
          note={untilWords(query.data)}
          actions={
            <div className="flex items-end gap-2" data-no-print>
              <Button
                aria-label={`The ${span} before`}
                disabled={number === 1}
                onClick={() => go(number - 1)}
                icon={<ChevronLeft aria-hidden className="size-5" />}
              />
              <label className="flex items-center gap-2 text-[0.9375rem]">
                {word}
                <input
                  type="number"
                  min={1}
                  max={last}
                  value={number}
                  onChange={(event) => go(Number(event.target.value))}
                  className="min-h-11 w-20 rounded-[9px] border border-edge bg-sheet px-2 text-base"
                />
              </label>
              <Button
                aria-label={`The ${span} after`}
                disabled={number === last}
                onClick={() => go(number + 1)}
                icon={<ChevronRight aria-hidden className="size-5" />}
              />
            </div>
          }
        />
        <Loaded query={query} what={`The ${span}`}>
          {(games) =>
            games.length === 0 ? (
              <p className="px-4 py-6 text-center text-soft">No game this {span}.</p>
            ) : (
              <ul className="grid sm:grid-cols-2 xl:grid-cols-3">
                {games.map((game) => (
                  <GameLine
                    key={game.number}
                    game={game}
                    teamOf={teamOf}
                    seasonId={seasonId}
                    actions={<SlotActions game={game} season={season} teamOf={teamOf} mayEdit={mayEdit} />}
                  />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
      {offered !== null && one !== undefined && other !== undefined ? (
        <SlotDialog
          seasonId={seasonId}
          teams={season.teams}
          start={{
            seasonGameId: null,
            day: season.days + 1,
            deadline: offered,
            awayTeamId: one.teamId,
            homeTeamId: other.teamId,
          }}
          onClose={() => setOffered(null)}
        />
      ) : null}
    </div>
  );
}

/** When its games are due, where they all are at once. */
function untilWords(games: readonly ScheduleGame[] | undefined): string | undefined {
  const deadlines = new Set(games?.map(({ deadline }) => deadline));
  const [only] = deadlines;
  return deadlines.size === 1 && only !== undefined ? `until ${deadlineText(only)}` : undefined;
}
