import type { PlayerCard } from '@/cards/player-card';
import type { SeasonCard } from '@/cards/from-stats/player-from-season';
import type { ClippedSide } from '@/cards/from-stats/sides-from-line';

const SHOWN = 15;

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** How many cards of each kind there are. */
export function countsOf(cards: readonly PlayerCard[]): string {
  const batting = cards.filter(({ hasBatting }) => hasBatting).length;
  const pitching = cards.filter(({ ratings }) => ratings.pitching !== null).length;
  return `${counted(cards.length, 'player')}: ${counted(batting, 'batting card')}, ${counted(pitching, 'pitching card')}`;
}

const clippedText = ({ card, versus, rating, wanted, given }: ClippedSide): string =>
  `${card} against ${versus}, ${rating}: ${wanted} wanted, ${given} given`;

/** What was clipped: by rating, then the men bent furthest. */
export function clippedReport(cards: readonly SeasonCard[]): string {
  const all = cards.flatMap(({ name, clipped, ratings }) =>
    clipped.map((side) => ({ name, side, secondary: side.card === 'batting' && ratings.pitching !== null })),
  );
  if (all.length === 0) return 'Nothing was clipped.';
  const byRating = new Map<string, number>();
  for (const { side } of all) byRating.set(side.rating, (byRating.get(side.rating) ?? 0) + 1);
  const totals = [...byRating]
    .sort((a, b) => b[1] - a[1])
    .map(([rating, count]) => `${rating} ${count}`)
    .join(', ');
  const bent = ({ side }: { readonly side: ClippedSide }): number => Math.abs(side.wanted - side.given);
  // How pitchers hit in a handful of appearances interests nobody here.
  const furthest = all
    .filter(({ secondary }) => !secondary)
    .sort((a, b) => bent(b) - bent(a))
    .slice(0, SHOWN)
    .map(({ name, side }) => `  ${name}: ${clippedText(side)}`);
  return [
    `Clipped, as the other card gives half of every plate appearance (sides by rating): ${totals}.`,
    'Furthest from what the season asks for:',
    ...furthest,
    'All of them, and what was assumed: --json.',
  ].join('\n');
}
