// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account, GameSummary } from '@/server/api/wire';
import type { NextGame } from '@/server/services/seasons/shapes';
import { aGame, aTeam } from './fixture';
import { Lobby } from './lobby';

interface Server {
  me: Account | null;
  lists: Record<'mine' | 'live' | 'finished', readonly GameSummary[] | Error>;
  next: readonly NextGame[];
  offers: readonly { teamId: number; name: string; offers: number }[];
  calls: { name: string; input: unknown }[];
}
const server: Server = { me: null, lists: { mine: [], live: [], finished: [] }, next: [], offers: [], calls: [] };
const opened: string[] = [];

// A busy machine may take its time.
configure({ asyncUtilTimeout: 30_000 });

vi.mock('next/navigation', () => ({
  usePathname: () => '/',
  useRouter: () => ({ push: (path: string) => opened.push(path) }),
}));

vi.mock('@/trpc/provider', () => {
  const called = <T,>(name: string, answer: (input: never) => T) => ({
    mutate: async (input: never) => {
      server.calls.push({ name, input });
      return answer(input);
    },
  });
  const teams = [1, 2, 3].map((teamId) => ({
    ...aTeam({ teamId, name: `Team ${teamId}` }),
    league: 'pd',
    park: 'Park',
  }));
  const api = {
    account: {
      me: { query: async () => server.me },
      signInAsGuest: called('signIn', ({ name }: { name: string }) => {
        server.me = { userId: 'u', name, tag: 'AAAA' };
        return { account: server.me, recoveryCode: 'one-two-three', token: null };
      }),
    },
    league: { list: { query: async () => [{ id: 'pd', name: 'Paper Dynasty', kind: 'cards', cardsets: [] }] } },
    season: {
      agenda: { query: async () => ({ teams: server.next.map(({ home }) => home), games: server.next }) },
      play: called('play', () => ({ gameId: 'season-game', isNew: true })),
      tellTimeZone: called('tellTimeZone', () => ({})),
    },
    trade: { waiting: { query: async () => ({ teams: server.offers }) } },
    team: { list: { query: async () => teams } },
    game: {
      list: {
        query: async ({ filter }: { filter: keyof Server['lists'] }) => {
          const games = server.lists[filter];
          if (games instanceof Error) throw games;
          return { games, next: null };
        },
      },
      create: called('create', () => ({ gameId: 'new-game', invite: null })),
      claimSeat: called('claimSeat', () => ({ seq: 4, events: [] })),
    },
  };
  return { useApi: () => api, useApiClient: () => ({ api, reconnect: () => undefined }) };
});

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Lobby />
    </QueryClientProvider>,
  );
const section = (name: RegExp) => screen.findByRole('region', { name });

beforeEach(() => {
  server.me = null;
  server.lists = { mine: [], live: [], finished: [] };
  server.next = [];
  server.offers = [];
  server.calls = [];
  opened.length = 0;
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);

describe('the lobby', () => {
  it('shows a trade offer where things wait, in the place of nothing', async () => {
    server.me = { userId: 'u', name: 'Ana', tag: 'AAAA' };
    server.offers = [{ teamId: 4, name: 'Herons', offers: 2 }];
    show();
    const link = await within(await section(/^Trade offers/)).findByRole('link');
    expect(link.textContent).toBe('Herons: 2 offers wait for your answer');
    expect(link.getAttribute('href')).toBe('/teams/4/trades');
    expect(screen.queryByText('Nobody waits on you')).toBeNull();
  });

  it('welcomes a newcomer and asks for the name before anything else', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Play ball' }));
    expect(screen.getByRole('alert').textContent).toBe('Type a name first.');
    expect(server.calls).toEqual([]);
  });

  it('takes a newcomer from a name to the first game in one press', async () => {
    show();
    fireEvent.change(await screen.findByLabelText('Your name'), { target: { value: '  Ana ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Play ball' }));
    await waitFor(() => expect(opened).toEqual(['/games/new-game']));
    expect(server.calls.map((call) => call.name)).toEqual(['signIn', 'create', 'claimSeat']);
    expect(server.calls[0]?.input).toEqual({ name: 'Ana' });
    expect(server.calls[1]?.input).toMatchObject({
      league: 'pd',
      home: { manager: 'me' },
      away: { manager: 'computer' },
    });
    expect(server.calls[2]?.input).toMatchObject({ gameId: 'new-game', side: 'home', invite: null });
    expect(server.calls[2]?.input).toHaveProperty('nonce', expect.stringMatching(/^[0-9a-f]{32}$/));
    expect(sessionStorage.getItem('scorecard:recovery-code')).toBe('one-two-three');
  });

  it('shows what waits on me, what is live and what is over', async () => {
    server.me = { userId: 'u', name: 'Ana', tag: 'AAAA' };
    const waiting = aGame({ gameId: 'w', mine: ['away'], waitingOnMe: true, inning: 3 });
    server.lists = {
      mine: [waiting],
      live: [waiting, aGame({ gameId: 'l', inning: 5 })],
      finished: [
        aGame({ gameId: 'f', status: 'completed', winner: 'home', inning: 9, home: aTeam({ name: 'Ember', runs: 2 }) }),
      ],
    };
    show();
    const mine = await screen.findByRole('link', { name: /top 3rd.*Your move\.$/ });
    expect(mine.closest('section')?.getAttribute('aria-labelledby')).toBe(
      screen.getByRole('heading', { name: /Waiting on you/ }).id,
    );
    const live = await section(/Live now/);
    expect((await within(live).findAllByRole('link')).map((link) => link.getAttribute('href'))).toEqual(['/games/l']);
    expect((await within(await section(/Finished/)).findByRole('link', { name: / at / })).textContent).toMatch(
      /Ember won 2–0/,
    );
  });

  it('starts the next game of my season', async () => {
    server.me = { userId: 'u', name: 'Ana', tag: 'AAAA' };
    server.next = [
      {
        seasonGameId: 7,
        seasonId: 3,
        season: 'Spring',
        leagueId: 'pd',
        number: 1,
        day: 1,
        deadline: '2026-05-02T02:00:00.000Z',
        away: aTeam({ name: 'Juniper' }),
        home: aTeam({ teamId: 2, name: 'Harbor' }),
        mine: ['home'],
        others: [{ name: 'Bo', timeZone: 'Asia/Tokyo' }],
        gameId: null,
      },
    ];
    show();
    const next = await section(/Your next games/);
    expect(next.textContent).toMatch(/Spring, game 1 · Bo/);
    expect(next.textContent).toMatch(/11:00.*for Bo/);
    fireEvent.click(within(next).getByRole('button', { name: 'Play Juniper at Harbor' }));
    await waitFor(() => expect(opened).toEqual(['/games/season-game']));
    expect(server.calls).toContainEqual({ name: 'play', input: { seasonGameId: 7 } });
    expect(server.calls.filter(({ name }) => name === 'tellTimeZone')).toHaveLength(1);
  });

  it('lets a section fail alone and says so', async () => {
    server.lists = { mine: [], live: new Error('lost'), finished: [aGame({ gameId: 'f', status: 'completed' })] };
    show();
    expect((await within(await section(/Live now/)).findByRole('alert')).textContent).toMatch(
      /Live games could not be read/,
    );
    expect(
      within(await section(/Finished/))
        .getByRole('link', { name: / at / })
        .getAttribute('href'),
    ).toBe('/games/f');
  });

  it('narrows every section by the search', async () => {
    server.lists = {
      mine: [],
      live: [aGame({ gameId: 'a' }), aGame({ gameId: 'b', away: aTeam({ name: 'Juniper' }) })],
      finished: [],
    };
    show();
    expect(await within(await section(/Live now/)).findAllByRole('link')).toHaveLength(2);
    fireEvent.change(screen.getByLabelText(/Search/), { target: { value: 'junip' } });
    expect(
      within(await section(/Live now/))
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('/games/b');
    fireEvent.change(screen.getByLabelText(/Search/), { target: { value: 'nobody' } });
    expect(screen.getByText('No live game fits')).toBeTruthy();
  });
});
