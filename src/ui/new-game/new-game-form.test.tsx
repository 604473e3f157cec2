// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STANDARD_RULES } from '@/game/rules';
import type { LeagueStatus } from '@/server/api/wire';
import { getInvite } from '@/ui/account/invite-store';
import '@/testing/resize-observer';
import { NewGameForm } from './new-game-form';

const calls: { name: string; input: unknown }[] = [];
const opened: string[] = [];
const SERVICE: LeagueStatus = {
  league: 'pd',
  source: 'service',
  hasService: true,
  readAt: '2026-04-01T18:00:00.000Z',
  age: 60,
  isReading: false,
  problem: 'The service is not answering.',
  nextTryAt: null,
  leftOutCount: 2,
  leftOut: [{ resource: 'cards', row: 'c7', field: 'bats', message: 'is wrong' }],
};
const SAMPLE: LeagueStatus = {
  ...SERVICE,
  source: 'sample',
  hasService: false,
  readAt: null,
  problem: null,
  leftOutCount: 0,
};
const server: { refuse: Error | null; refuseSeat: boolean; status: LeagueStatus } = {
  refuse: null,
  refuseSeat: false,
  status: SAMPLE,
};

// A busy machine may take its time.
configure({ asyncUtilTimeout: 30_000 });

vi.mock('next/navigation', () => ({
  useRouter: () => ({ push: (path: string) => opened.push(path) }),
}));

const SETS = vi.hoisted(() =>
  ['Season', 'Legends', 'Promos'].map((name, i) => ({ cardset: i + 1, name, isStandard: i < 2 })),
);

vi.mock('@/trpc/provider', () => {
  const teams = [11, 12, 13].map((teamId) => ({
    teamId,
    league: 'pd',
    name: `Team ${teamId}`,
    abbreviation: 'T',
    color: '#2f4f9a',
    park: 'Park',
  }));
  const api = {
    account: { me: { query: async () => ({ userId: 'u', name: 'Ana', tag: 'AAAA' }) } },
    league: {
      list: {
        query: async () => [
          {
            id: 'pd',
            name: 'Paper Dynasty',
            kind: 'cards',
            cardsets: SETS.map(({ cardset: id, name }) => ({ id, name })),
            rules: STANDARD_RULES,
            charts: null,
          },
        ],
      },
      status: { query: async () => [server.status] },
      refresh: {
        mutate: async (input: unknown) => {
          calls.push({ name: 'refresh', input });
          server.status = { ...SERVICE, readAt: new Date().toISOString(), problem: null };
          return [server.status];
        },
      },
    },
    team: { list: { query: async () => teams } },
    roster: {
      ladder: {
        query: async ({ teamIds, cardsets }: { teamIds: number[]; cardsets: number[] | null }) => ({
          cardsets: SETS,
          teams: teamIds.map((teamId) => ({ teamId, own: 10 * (cardsets?.length ?? 2), free: 1 })),
        }),
      },
    },
    game: {
      create: {
        mutate: async (input: { home: { manager: string }; away: { manager: string } }) => {
          calls.push({ name: 'create', input });
          if (server.refuse !== null) throw server.refuse;
          const isFriend = input.home.manager === 'friend' || input.away.manager === 'friend';
          return { gameId: 'g-1', invite: isFriend ? 'secret' : null };
        },
      },
      claimSeat: {
        mutate: async (input: unknown) => {
          calls.push({ name: 'claimSeat', input });
          if (server.refuseSeat) throw new Error('no');
          return { seq: 3, events: [] };
        },
      },
    },
  };
  return { useApi: () => api, useApiClient: () => ({ api, reconnect: () => undefined }) };
});

const show = async () => {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <NewGameForm />
    </QueryClientProvider>,
  );
  await screen.findByText('Team 11', { selector: 'span' });
};
const submit = (name = /Play ball/) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  calls.length = 0;
  opened.length = 0;
  server.refuse = null;
  server.refuseSeat = false;
  server.status = SAMPLE;
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);

describe('the new-game page', () => {
  it('makes a game against the computer and sits me down', async () => {
    await show();
    fireEvent.click(screen.getByRole('radio', { name: /Team 12/ }));
    fireEvent.change(screen.getByLabelText('The computer’s team'), { target: { value: '13' } });
    fireEvent.click(screen.getByRole('radio', { name: /^Away/ }));
    fireEvent.click(screen.getByRole('button', { name: '3 innings' }));
    expect(screen.getByText(/^You manage Team 12 away, the computer manages Team 13: 3 innings/)).toBeTruthy();
    submit();
    await waitFor(() => expect(opened).toEqual(['/games/g-1']));
    expect(calls[0]?.input).toMatchObject({
      away: { teamId: 12, manager: 'me' },
      home: { teamId: 13, manager: 'computer' },
      rules: { innings: 3 },
    });
    expect(calls[1]).toMatchObject({ name: 'claimSeat', input: { gameId: 'g-1', side: 'away' } });
  });

  it('plays with the cardsets that are chosen, in their order, and remembers them', async () => {
    await show();
    fireEvent.click(screen.getByRole('radio', { name: /Team 12/ }));
    expect(await screen.findByText(/Team 12: 20 of its cards may come, and 1 of no team/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Put Promos in the game' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Move Promos up' }));
    fireEvent.click(screen.getByRole('button', { name: 'Leave Legends out' }));
    expect(await screen.findByText(/Team 12: 20 of its cards/)).toBeTruthy();
    const steps = screen.getByRole('group', { name: /^Cardsets/ }).querySelectorAll('li');
    expect([...steps].map((step) => step.textContent)).toEqual(['①Season primary', '②Promos backup']);
    submit();
    await waitFor(() => expect(opened).toEqual(['/games/g-1']));
    expect(calls[0]?.input).toMatchObject({
      cardsets: [
        { cardset: 1, priority: 1 },
        { cardset: 3, priority: 2 },
      ],
    });
    expect(JSON.parse(localStorage.getItem('scorecard:new-game') ?? '{}')).toMatchObject({ ladder: [1, 3] });
  });

  it('says that a game needs a cardset', async () => {
    await show();
    for (const name of ['Season', 'Legends']) {
      fireEvent.click(await screen.findByRole('button', { name: `Leave ${name} out` }));
    }
    submit();
    expect(await screen.findAllByText('A game needs a cardset: put one in.')).toHaveLength(2);
    expect(calls).toEqual([]);
  });

  it('keeps the invite of a friend’s seat', async () => {
    await show();
    fireEvent.click(screen.getByRole('radio', { name: /A friend/ }));
    submit(/Make the game/);
    await waitFor(() => expect(opened).toEqual(['/games/g-1']));
    expect(getInvite('g-1')).toBe('secret');
    expect(getInvite('g-2')).toBeNull();
  });

  it('claims no seat where two computers play', async () => {
    await show();
    fireEvent.click(screen.getByRole('radio', { name: /Watch two computers/ }));
    submit(/Watch it/);
    await waitFor(() => expect(opened).toEqual(['/games/g-1']));
    expect(calls.map((call) => call.name)).toEqual(['create']);
    expect(calls[0]?.input).toMatchObject({ pace: 1500, mode: 'practice' });
  });

  it('opens the game even when the seat could not be taken at once', async () => {
    server.refuseSeat = true;
    await show();
    submit();
    await waitFor(() => expect(opened).toEqual(['/games/g-1']));
  });

  it('lists what is wrong, linked to its place, and calls nobody', async () => {
    await show();
    fireEvent.change(screen.getByLabelText('Other number of innings'), { target: { value: '31' } });
    submit();
    const link = await screen.findByRole('link', { name: 'A game has 1 to 30 innings.' });
    expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.tagName).toBe('INPUT');
    expect(screen.getByLabelText('Other number of innings').getAttribute('aria-invalid')).toBe('true');
    expect(calls).toEqual([]);
  });

  it('says why the server refused and keeps the choices', async () => {
    server.refuse = Object.assign(new Error('Too many games at once.'), { data: { code: 'RATE_LIMITED' } });
    await show();
    fireEvent.click(screen.getByRole('radio', { name: /Team 12/ }));
    submit();
    expect(await screen.findByText('Too many games at once.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Team 12/ }).checked).toBe(true);
    expect(opened).toEqual([]);
  });

  it('remembers the choices of the last game', async () => {
    await show();
    fireEvent.click(screen.getByRole('radio', { name: /Team 13/ }));
    fireEvent.click(screen.getByRole('button', { name: '7 innings' }));
    submit();
    await waitFor(() => expect(opened).toHaveLength(1));
    cleanup();
    await show();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Team 13/ }).checked).toBe(true);
    expect(screen.getByRole('button', { name: '7 innings' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('says how old a league’s data is and why, and asks its service again', async () => {
    server.status = SERVICE;
    await show();
    await screen.findByText(/^League data from \d+ Apr, \d\d:\d\d\. The service is not answering\.$/);
    expect(screen.getByText('2 rows of it could not be used')).toBeTruthy();
    expect(screen.getByText('c7').closest('li')?.textContent).toBe('cards c7, bats: is wrong');
    expect(screen.getByText('and 1 more')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(/^League data from \d\d:\d\d\.$/);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(calls).toEqual([{ name: 'refresh', input: { league: 'pd' } }]);
  });
});
