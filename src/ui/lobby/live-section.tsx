'use client';
import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { CardSkeletons } from './card-skeletons';
import { GameSection } from './game-section';
import type { LobbyParts } from './parts';
import { SectionError } from './section-error';
import { fitsFilter, lobbySections } from './sections';

/** Everything in play, mine first. */
export function LiveSection({ mine, live, filter, signedIn, guessing }: LobbyParts) {
  // Games that wait on me stand elsewhere: until those are known nothing is shown here to move away again.
  const isPending = live.isPending || guessing || (signedIn && mine.isPending);
  const all = lobbySections(mine.data?.games ?? [], live.data?.games ?? []).live;
  const games = all.filter((game) => fitsFilter(game, filter));
  const error = live.isError ? <SectionError title="Live games could not be read" query={live} /> : null;
  const instead = isPending ? (
    <CardSkeletons count={3} note="Live games are being read" />
  ) : games.length > 0 ? undefined : all.length > 0 ? (
    <EmptyState title="No live game fits">Another word or another league may find one.</EmptyState>
  ) : (
    (error ?? (
      <EmptyState
        title="The field is quiet"
        action={
          <LinkButton href="/games/new" kind={signedIn ? 'plain' : 'go'}>
            Start a game
          </LinkButton>
        }
      >
        Nobody is playing right now. Start a game, or let two computers play while you watch.
      </EmptyState>
    ))
  );
  return (
    <GameSection
      title="Live now"
      games={games}
      instead={instead}
      after={error !== null && all.length > 0 ? error : undefined}
    />
  );
}
