'use client';
import { CardSkeletons } from './card-skeletons';
import { GameSection } from './game-section';
import type { LobbyParts } from './parts';
import { SectionError } from './section-error';
import { fitsFilter, lobbySections } from './sections';

/** "Waiting on you" and my games that have not begun. Nothing for a visitor without a name. */
export function PersonalSections({ mine, filter, signedIn }: LobbyParts) {
  if (!signedIn) return null;
  const { waiting, preparing } = lobbySections(mine.data?.games ?? [], []);
  const fitting = waiting.filter((game) => fitsFilter(game, filter));
  const soon = preparing.filter((game) => fitsFilter(game, filter));
  const error = mine.isError ? <SectionError title="Your games could not be read" query={mine} /> : null;
  const isEmpty = fitting.length === 0;
  return (
    <>
      {mine.isPending ? (
        <GameSection
          title="Waiting on you"
          games={[]}
          instead={<CardSkeletons count={2} note="Your games are being read" />}
        />
      ) : !isEmpty || error !== null ? (
        <GameSection
          title="Waiting on you"
          note={isEmpty ? undefined : 'the longest wait first'}
          games={fitting}
          instead={isEmpty ? error : undefined}
          after={isEmpty ? undefined : error}
        />
      ) : null}
      {soon.length > 0 ? (
        <GameSection title="Not started yet" note="an empty seat or a lineup is missing" games={soon} />
      ) : null}
    </>
  );
}
