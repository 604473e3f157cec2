'use client';
import Link from 'next/link';
import { useState } from 'react';
import type { NextGame } from '@/server/services/seasons/shapes';
import { cx } from '@/ui/kit/cx';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { useMe } from '@/ui/account/use-me';
import { TeamName } from '@/ui/stats/team-name';
import { Deadline, useTellTimeZone } from './deadline';
import { timeLeft } from './deadline-text';
import { PlayButton } from './play-button';
import { useAgenda } from './use-agenda';

/** Games that are shown before someone asks for all. */
const FIRST = 3;

/** What my teams have to play in their seasons, the most urgent first. Nothing for who manages none. */
export function NextGames() {
  const me = useMe();
  const { data: agenda } = useAgenda();
  const hasTeam = (agenda?.teams.length ?? 0) > 0;
  useTellTimeZone(hasTeam ? (me.data?.userId ?? null) : null);
  const [isWhole, setWhole] = useState(false);
  const games = agenda?.games ?? [];
  if (games.length === 0) return null;
  const shown = isWhole ? games : games.slice(0, FIRST);
  return (
    <section aria-label="Your next games">
      <Panel>
        <PanelHeader title="Your next games" note="of the seasons your teams play" />
        <ul>
          {shown.map((game) => (
            <NextGameLine key={game.seasonGameId} game={game} />
          ))}
        </ul>
        {shown.length < games.length ? (
          <button
            type="button"
            onClick={() => setWhole(true)}
            className="min-h-11 w-full px-4 text-left text-[0.9375rem] font-semibold underline underline-offset-3"
          >
            Show {games.length - shown.length} more
          </button>
        ) : null}
      </Panel>
    </section>
  );
}

function NextGameLine({ game }: { readonly game: NextGame }) {
  const [now] = useState(() => Date.now());
  const { away, home, deadline, others, season, seasonId, number } = game;
  const isLate = Date.parse(deadline) < now;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule px-4 py-3 last:border-0">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-board text-lg leading-6">
          <TeamName team={away} seasonId={seasonId} /> <span className="text-soft">at</span>{' '}
          <TeamName team={home} seasonId={seasonId} />
        </p>
        <p className="text-sm text-soft">
          <Link href={`/seasons/${seasonId}?part=results`} prefetch={false} className="text-soft underline-offset-3">
            {season}
          </Link>
          , game {number}
          {others.length > 0 ? ` · ${others.map(({ name }) => name).join(', ')}` : ' · nobody manages the other team'}
        </p>
      </div>
      <p className="text-[0.9375rem]">
        <Deadline at={deadline} others={others} />
        <span className={cx('block text-sm font-semibold', isLate ? 'text-out-ink' : 'text-soft')}>
          {timeLeft(deadline, now)}
        </span>
      </p>
      <PlayButton {...game} label={`${away.name} at ${home.name}`} />
    </li>
  );
}
