'use client';
import Link from 'next/link';
import { EmptyState } from '@/ui/kit/empty-state';
import { Panel } from '@/ui/kit/panel';
import { RowSkeletons } from './card-skeletons';
import { FinishedRow } from './finished-row';
import type { LobbyParts } from './parts';
import { SectionError } from './section-error';
import { finishedGames, fitsFilter } from './sections';

/** The book of games that are over, the latest first. */
export function FinishedSection({ mine, finished, filter }: LobbyParts) {
  const all = finishedGames(mine.data?.games ?? [], finished.data?.games ?? []);
  const games = all.filter((game) => fitsFilter(game, filter));
  const now = finished.dataUpdatedAt;
  return (
    <section aria-labelledby="finished" className="grid gap-3.5">
      <div className="flex min-h-11 items-center border-b-2 border-ink">
        <h2 id="finished" className="text-[1.375rem]">
          Finished
        </h2>
        <Link
          href="/import"
          prefetch={false}
          data-no-print
          className="ml-auto inline-flex min-h-11 items-center text-[0.9375rem] font-medium underline underline-offset-3"
        >
          Import real games
        </Link>
      </div>
      {finished.isError ? <SectionError title="Finished games could not be read" query={finished} /> : null}
      {finished.isPending ? (
        <Panel>
          <RowSkeletons count={4} note="Finished games are being read" />
        </Panel>
      ) : games.length > 0 ? (
        <Panel className="overflow-hidden">
          {games.map((game) => (
            <FinishedRow key={game.gameId} game={game} now={now} />
          ))}
        </Panel>
      ) : finished.isError ? null : (
        <EmptyState title={all.length > 0 ? 'No finished game fits' : 'No game has ended yet'}>
          {all.length > 0 ? 'Another word or another league may find one.' : 'Final scores will be written down here.'}
        </EmptyState>
      )}
    </section>
  );
}
