'use client';
import { createContext, useContext, type ReactNode } from 'react';

const ReadAt = createContext<number | null>(null);
const Games = createContext<string | null>(null);

/** When the numbers inside were read, in ms since 1970. */
export const AsOfTime = ({ at, children }: { readonly at: number; readonly children: ReactNode }) => (
  <ReadAt value={at}>{children}</ReadAt>
);

/** Up to which game the numbers inside count: "game 60 of 90". */
export const AsOfGame = ({ game, children }: { readonly game: string; readonly children: ReactNode }) => (
  <Games value={game}>{children}</Games>
);

/** How far numbers go: for the eye, and for the name of a file. */
export interface AsOf {
  readonly words: string;
  readonly slug: string;
}

/** `As of game 60 of 90 · May 4, 2026, 8:15 PM`, in the reader's zone; the file name has the day as everyone sorts it. */
export function asOf(game: string | null, at: number): AsOf {
  const time = new Date(at);
  const when = time.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0'));
  return {
    words: `As of ${game === null ? '' : `${game} · `}${when}`,
    slug: [...(game === null ? [] : [game.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()]), day.join('-')].join('-'),
  };
}

/** What the table that asks is as of; null where nobody has said. */
export function useAsOf(): AsOf | null {
  const [game, at] = [useContext(Games), useContext(ReadAt)];
  return at === null ? null : asOf(game, at);
}

/** It in words, small. */
export function AsOfNote() {
  const known = useAsOf();
  return known === null ? null : <p className="text-sm text-soft">{known.words}</p>;
}

/** `game 60 of 90`; `game 60` where nobody knows how many there will be. */
export const gameOf = (played: number, games: number | null): string =>
  `game ${played}${games === null || games < played ? '' : ` of ${games}`}`;
