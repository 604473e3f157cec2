'use client';
import { RefreshCw } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { GameSummary } from '@/server/api/wire';
import { Button } from '@/ui/kit/button';
import { GameCard } from './game-card';
import { useSteady } from './use-steady';

export interface GameSectionProps {
  readonly title: string;
  readonly note?: string;
  readonly games: readonly GameSummary[];
  /** Instead of the cards: skeletons, an error, an empty state. */
  readonly instead?: ReactNode;
  readonly after?: ReactNode;
}

/** A titled grid of scoreboards that does not move under the pointer. */
export function GameSection({ title, note, games, instead, after }: GameSectionProps) {
  const id = useId();
  const steady = useSteady(games);
  return (
    <section aria-labelledby={id} className="grid gap-3.5">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 border-b-2 border-ink">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h2 id={id} className="text-[1.375rem]">
            {title}
            {games.length > 0 ? (
              <span className="ml-2 font-board text-xl font-semibold text-soft">{games.length}</span>
            ) : null}
          </h2>
          {note === undefined ? null : <p className="text-[0.9375rem] text-soft">{note}</p>}
        </div>
        {steady.changes > 0 ? (
          <Button kind="bare" icon={<RefreshCw aria-hidden className="size-4" />} onClick={steady.settle}>
            {steady.changes === 1 ? '1 update' : `${steady.changes} updates`}: refresh the order
          </Button>
        ) : null}
      </div>
      {instead ?? (
        <div {...steady.hold} className="grid gap-4 sm:grid-cols-[repeat(auto-fill,minmax(21rem,1fr))]">
          {steady.items.map((game) => (
            <GameCard key={game.gameId} game={game} />
          ))}
        </div>
      )}
      {after}
    </section>
  );
}
