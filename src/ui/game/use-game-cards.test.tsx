// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { aRoster } from '@/testing/a-game';
import { aState } from '@/testing/a-state';
import type { GameCard } from '@/server/api/wire';
import type { LiveApi } from './live/live-api';
import { anAbility } from '@/testing/a-table';
import { rostersVersion, useGameCards } from './use-game-cards';

const aCard = (player: number): GameCard => ({
  player,
  name: `Man ${player}`,
  cardset: null,
  abilities: anAbility(),
  printed: null,
});

it('the cards of a game are fetched once for each version of its rosters, and stay until the next come', async () => {
  const answers = [[aCard(1)], [aCard(1), aCard(2)]];
  const cards = vi.fn(async () => answers.shift() ?? []);
  const api = { cards } as Partial<LiveApi> as LiveApi;
  const hook = renderHook(({ version }) => useGameCards(api, true, version), { initialProps: { version: 5 } });
  await waitFor(() => expect([...hook.result.current.keys()]).toEqual([1]));
  hook.rerender({ version: 5 });
  expect(cards).toHaveBeenCalledTimes(1);
  hook.rerender({ version: 9 });
  expect([...hook.result.current.keys()]).toEqual([1]);
  await waitFor(() => expect([...hook.result.current.keys()]).toEqual([1, 2]));
  expect(cards).toHaveBeenCalledTimes(2);
});

it('the version of the rosters grows with a change of either', () => {
  const state = aState({});
  const changed = { ...state, home: { ...state.home, roster: aRoster('home'), rosterSeq: 12 } };
  expect(rostersVersion(changed)).toBeGreaterThan(rostersVersion(state));
});
