import type { ImportSource, SheetPart } from '@/leagues/import/source';
import type { ImportCounts, ImportRow } from '@/server/services/imports/shapes';

export const SOURCE_WORDS: Readonly<Record<ImportSource, { readonly title: string; readonly note: string }>> = {
  cards: { title: 'Cards', note: 'Ratings in chances of 108, one row a side, or JSON' },
  stats: { title: 'Season statistics', note: 'Players, batting, pitching, fielding: cards are made of them' },
  players: { title: 'Players', note: 'Players with their positions and teams' },
  teams: { title: 'Teams', note: 'Names, colours and parks' },
  schedule: { title: 'Schedule', note: 'Who plays whom, and by when' },
};

export const PART_WORDS: Readonly<Record<SheetPart, string>> = {
  cards: 'Cards',
  players: 'Players',
  teams: 'Teams',
  schedule: 'Schedule',
  people: 'Players of the season',
  batting: 'Batting',
  pitching: 'Pitching',
  fielding: 'Fielding',
  splits: 'Splits against left and right',
  unused: 'Not used',
};

export const STATUS_WORDS: Readonly<
  Record<ImportRow['status'], { readonly label: string; readonly tone: 'quiet' | 'go' | 'warn' | 'bad' }>
> = {
  draft: { label: 'Begun', tone: 'warn' },
  applied: { label: 'In the league', tone: 'go' },
  undone: { label: 'Undone', tone: 'quiet' },
  failed: { label: 'Failed', tone: 'bad' },
};

/** Where what an import brought is looked at. */
export const SEE_WORDS: Readonly<Record<ImportRow['kind'], string>> = {
  cards: 'See the cards',
  players: 'See the players',
  teams: 'To the league',
  schedule: 'To the season',
};

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** "12 new, 3 changed, 900 unchanged"; nothing for zeros. */
export const countsWords = (counts: ImportCounts): string =>
  (['new', 'changed', 'removed', 'unchanged'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind].toLocaleString('en')} ${kind}`)
    .join(', ');

/** A moment as the reader's own clock shows it. */
export const momentWords = (at: string): string =>
  new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
