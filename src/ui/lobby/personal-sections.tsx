'use client';
import { EmptyState } from '@/ui/kit/empty-state';
import { useWaitingCount } from '@/ui/trades/use-trades';
import { WaitingLine } from '@/ui/trades/waiting-line';
import { CardSkeletons } from './card-skeletons';
import { GameSection } from './game-section';
import type { LobbyParts } from './parts';
import { SectionError } from './section-error';
import { fitsFilter, lobbySections } from './sections';

const Reading = () => (
  <GameSection
    title="Waiting on you"
    games={[]}
    instead={<CardSkeletons count={1} note="Your games are being read" />}
  />
);

/** "Waiting on you" and my games that have not begun. Nothing for a visitor without a name. */
export function PersonalSections({ mine, filter, signedIn, guessing }: LobbyParts) {
  const hasOffers = useWaitingCount() > 0;
  if (guessing) {
    return (
      <div data-guess="known">
        <Reading />
      </div>
    );
  }
  if (!signedIn) return null;
  if (mine.isPending) return <Reading />;
  const { waiting, preparing } = lobbySections(mine.data?.games ?? [], []);
  const fitting = waiting.filter((game) => fitsFilter(game, filter));
  const soon = preparing.filter((game) => fitsFilter(game, filter));
  const error = mine.isError ? <SectionError title="Your games could not be read" query={mine} /> : null;
  const empty = (
    <EmptyState title={waiting.length > 0 ? 'None of your games fits' : 'Nobody waits on you'}>
      {waiting.length > 0 ? 'Another word or another league may find one.' : 'Your move shows up here when it is due.'}
    </EmptyState>
  );
  return (
    <>
      <GameSection
        title="Waiting on you"
        note={fitting.length > 1 ? 'the longest wait first' : undefined}
        games={fitting}
        instead={fitting.length > 0 ? undefined : (error ?? (hasOffers && waiting.length === 0 ? <></> : empty))}
        after={
          <>
            {fitting.length > 0 ? error : null}
            <WaitingLine />
          </>
        }
      />
      {soon.length > 0 ? (
        <GameSection title="Not started yet" note="an empty seat or a lineup is missing" games={soon} />
      ) : null}
    </>
  );
}
