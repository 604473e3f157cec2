// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeCard } from '@/cards/card';
import { cardDocument } from '@/cards/card-document';
import { cardHash } from '@/cards/card-hash';
import type { CardDetail } from '@/server/services/cards/shapes';
import { aCard, aShownCard } from '../testing/a-card';
import { CardPage } from './card-page';
import { facesOf } from './printed-card';

const shown = aShownCard();
const { card } = shown;
const earlier = makeCard(
  card.name,
  { ...card.abilities, running: card.abilities.running === 17 ? 8 : 17 },
  card.ratings,
);
const versionOf = (of: typeof card, issue: number, isCurrent: boolean) => ({
  issue,
  hash: cardHash(of),
  issuedAt: `2026-04-0${issue}T10:00:00.000Z`,
  isCurrent,
});
const DETAIL: CardDetail = {
  ...shown,
  isGone: false,
  versions: [versionOf(card, 2, true), versionOf(earlier, 1, false)],
  others: [aCard({ playerId: 77, cardsetName: 'First Light' })],
};

const get = vi.fn();
const version = vi.fn();
vi.mock('@/trpc/provider', () => ({
  useApi: () => ({ card: { get: { query: get }, version: { query: version } } }),
}));
vi.mock('next/navigation', () => ({ useSearchParams: () => new URLSearchParams(window.location.search) }));
vi.mock('next/link', () => ({
  default: ({ children, prefetch: _prefetch, ...rest }: { children: ReactNode; prefetch?: boolean }) => (
    <a {...rest}>{children}</a>
  ),
}));

const show = (part: string | null = null) => {
  window.history.replaceState(null, '', part === null ? '/cards/1' : `/cards/1?part=${part}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={client}>
      <CardPage cardId={1} />
    </QueryClientProvider>,
  );
};

describe('the page of a card', () => {
  beforeEach(() => {
    get.mockResolvedValue(DETAIL);
    version.mockImplementation(async ({ hash }: { hash: string }) => (hash === cardHash(card) ? card : earlier));
  });
  afterEach(cleanup);

  test('shows the card as it is printed, against left and right, without a picture when there is none', async () => {
    show();
    const left = await screen.findByRole('figure', { name: /against left-handed pitchers/ });
    expect(within(left).getAllByRole('list')).toHaveLength(3);
    expect(within(left).getAllByRole('listitem')).toHaveLength(33);
    expect(screen.getByRole('figure', { name: /against right-handed pitchers/ })).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('link', { name: 'Seasons and game log' }).getAttribute('href')).toBe(
      `/players/${shown.manId}`,
    );
  });

  test('takes a picture that does not come away, and leaves the printed card', async () => {
    get.mockResolvedValue({ ...DETAIL, imageUrl: 'https://cards.example/1.png', isGone: true });
    show();
    const picture = await screen.findByRole('img');
    expect(screen.getByText('No longer issued')).toBeTruthy();
    fireEvent.error(picture);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('figure', { name: /against left-handed pitchers/ })).toBeTruthy();
  });

  test('lists every reading in chances of 108: each side has 108 of them', async () => {
    show('ratings');
    const table = await screen.findByRole('table', { name: /^Chances of 108/ });
    const column = (at: number): number =>
      within(table)
        .getAllByRole('row')
        .slice(1)
        .reduce((sum, row) => sum + Number(within(row).getAllByRole('cell')[at]?.textContent ?? 0), 0);
    expect(column(0)).toBeCloseTo(108, 5);
    expect(column(1)).toBeCloseTo(108, 5);
  });

  test('is a text to copy', async () => {
    show('text');
    const text = await screen.findByRole('region', { name: `${card.name} as text` });
    expect(text.textContent).toBe(cardDocument(card));
  });

  test('says what changed between two versions, either way', async () => {
    show('versions');
    const table = await screen.findByRole('table', { name: /^What changed/ });
    const row = within(table).getByRole('row', { name: /Running/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual([String(earlier.abilities.running), String(card.abilities.running)]);
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2' } });
    expect(await screen.findByText('Both say the same.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '1' } });
    const back = within(await screen.findByRole('table', { name: /^What changed/ })).findByRole('row', {
      name: /Running/,
    });
    expect(within(await back).getAllByRole('cell')[0]?.textContent).toBe(String(card.abilities.running));
  });

  test('says that a card has never changed', async () => {
    get.mockResolvedValue({ ...DETAIL, versions: DETAIL.versions.slice(0, 1) });
    show('versions');
    expect(await screen.findByText('This card has never changed.')).toBeTruthy();
  });

  test('leads to the man’s other cards', async () => {
    show('others');
    expect((await screen.findByRole('link', { name: 'First Light' })).getAttribute('href')).toBe('/cards/77');
  });
});

test('a pitcher’s batting is printed only where he plays elsewhere too', () => {
  expect(facesOf({ pitches: false, positions: ['SS'] })).toEqual(['batting']);
  expect(facesOf({ pitches: true, positions: ['P'] })).toEqual(['pitching']);
  expect(facesOf({ pitches: true, positions: ['P', 'RF'] })).toEqual(['pitching', 'batting']);
});
