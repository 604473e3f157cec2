// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defined } from '@/shared/assert';
import { seededRng } from '@/shared/rng';
import { startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { PlaysFeed } from './plays-feed';

vi.mock('next/navigation', () => ({ useSearchParams: () => new URLSearchParams(window.location.search) }));

const { card, events } = playRandomly(startedGame({ seed: 3 }), seededRng(3));
const plays = events.flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []));
const man = defined(card.state.away.lineup[0], 'man');

const sight = vi.fn();
beforeEach(() => {
  Element.prototype.scrollIntoView = sight;
});
afterEach(() => {
  cleanup();
  sight.mockReset();
  window.history.replaceState(null, '', '/');
});

const feed = () => <PlaysFeed state={card.state} plays={plays} changes={[]} />;

test('a link from a game log marks the plays of its man, and goes from one to the next', async () => {
  window.history.replaceState(null, '', `/games/1?view=plays&man=${man.lineupId}`);
  const { container, rerender } = render(feed());
  expect(await screen.findByText(man.name, { selector: 'b' })).toBeTruthy();
  const his = plays.filter(
    ({ batter, advances }) => batter === man.lineupId || advances.some(({ runner }) => runner === man.lineupId),
  );
  expect(his.length).toBeGreaterThan(2);
  const marked = [...container.querySelectorAll('[data-his]')];
  expect(marked.map(({ id }) => id)).toEqual(his.map(({ number }) => `play-${number}`).toReversed());
  expect(marked.every((row) => row.textContent?.startsWith('Marked: '))).toBe(true);
  const next = screen.getByRole('button', { name: 'Next' });
  for (const play of [...his.toReversed(), his.at(-1)]) {
    fireEvent.click(next);
    expect(sight.mock.contexts.at(-1)).toHaveProperty('id', `play-${play?.number}`);
  }
  fireEvent.click(screen.getByRole('button', { name: 'Unmark' }));
  expect(window.location.search).toBe('?view=plays');
  rerender(feed());
  expect(container.querySelectorAll('[data-his]')).toHaveLength(0);
});

test.each(['', '?man=none', '?man=9999'])('%j marks nobody', (search) => {
  window.history.replaceState(null, '', `/games/1${search}`);
  const { container } = render(feed());
  expect(container.querySelectorAll('[data-his]')).toHaveLength(0);
  expect(screen.queryByRole('button', { name: 'Unmark' })).toBeNull();
});
