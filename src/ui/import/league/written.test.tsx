// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { ImportOutcome } from '@/server/services/imports/shapes';
import { Written } from './written';

const outcome = vi.fn<() => Promise<ImportOutcome>>();
vi.mock('@/trpc/provider', () => ({ useApi: () => ({ import: { outcome: { query: outcome } } }) }));

afterEach(cleanup);

const APPLIED: ImportOutcome = {
  import: {
    importId: 7,
    kind: 'cards',
    status: 'applied',
    target: 'Spring',
    files: ['spring.csv'],
    counts: { new: 70, changed: 1, removed: 0, unchanged: 3, wrong: 0 },
    problem: null,
    by: 'Cora',
    createdAt: '2026-04-01T10:00:00.000Z',
    appliedAt: '2026-04-01T10:05:00.000Z',
    undoneAt: null,
  },
  leagueId: 'pd',
  href: '/cards?set=4',
  things: [{ name: 'Ada Brandvold', kind: 'new', href: '/cards/100001' }],
  undone: null,
  inTheWay: [],
};

async function show(part: Partial<ImportOutcome> = {}, isFresh = false) {
  outcome.mockResolvedValue({ ...APPLIED, ...part });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Written importId={7} isFresh={isFresh} />
    </QueryClientProvider>,
  );
  return screen.findByRole('heading', { level: 2 }, { timeout: 20_000 });
}

it('tells what was written, by whom, and leads to it', async () => {
  const heading = await show({}, true);
  expect(heading.textContent).toBe('Spring is in the league');
  expect(document.activeElement).toBe(heading);
  expect(screen.getByText('70 new, 1 changed, 3 unchanged.')).toBeTruthy();
  expect(screen.getByText(/^Cora wrote it on/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See the cards' }).getAttribute('href')).toBe('/cards?set=4');
  expect(screen.getByRole('link', { name: 'Ada Brandvold' }).getAttribute('href')).toBe('/cards/100001');
  expect(screen.getByText('And 70 rows more.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Undo this import…' })).toHaveProperty('disabled', false);
});

it('names what keeps it from being undone, with the way there', async () => {
  const href = '/teams/3/lineups/9';
  await show({ inTheWay: [{ text: 'the lineup “Usual” of Hares names Ada Brandvold', href }] });
  const link = screen.getByRole('link', { name: 'The lineup “Usual” of Hares names Ada Brandvold' });
  expect(link.getAttribute('href')).toBe(href);
  expect(screen.getByRole('button', { name: 'Undo this import…' })).toHaveProperty('disabled', true);
});

it('tells who took it back, and why', async () => {
  const at = '2026-04-02T10:00:00.000Z';
  const heading = await show({ undone: { by: 'Otto', at, reason: 'The wrong year', hidden: 2 }, things: [] });
  expect(heading.textContent).toBe('Spring was taken back');
  expect(
    screen.getByText(/Otto undid it on .*: The wrong year.* 2 rows that games have stayed, hidden\./),
  ).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Undo this import…' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'See the cards' })).toBeNull();
});
