// @vitest-environment jsdom
import '@/testing/resize-observer';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STANDARD_RULES } from '@/game/rules';
import type { PoolMan } from '@/leagues/roster/pool';
import type { RosterPool } from '@/server/services/rosters/shapes';
import { defined } from '@/shared/assert';
import { aPoolMan } from '@/testing/a-pool';
import { aGame, aTeam } from '@/ui/lobby/fixture';
import { RosterPage } from './roster-page';

// A busy machine may take its time.
configure({ asyncUtilTimeout: 30_000 });

interface Change {
  readonly actionId: string;
  readonly add: number[];
  readonly remove: number[];
}

const season = { id: 1, name: 'Season', priority: 1 };
const legends = { id: 2, name: 'Legends', priority: 2 };
const promos = { id: 3, name: 'Promos', priority: null };
const nine = (['P', 'C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF'] as const).map((position, i) =>
  aPoolMan(i + 1, [position], { cardset: season, marks: { onBaseVsL: 30 + i, onBaseVsR: 20 } }),
);
const bench = aPoolMan(10, ['1B'], {
  name: 'Bo Bench',
  cardset: legends,
  standing: { type: 'backup', why: 'Backup: Bo.' },
});
const twin = aPoolMan(11, ['SS'], { name: 'Man 6', person: 'test:6', cardset: season });
const outside = aPoolMan(12, ['LF'], {
  name: 'Olga Out',
  cardset: promos,
  standing: { type: 'refused', refusal: 'cardset', why: 'The cardset Promos is not in this game.', conflict: null },
});
const rival = aPoolMan(13, ['CF'], { name: 'Rita Rival', person: 'test:rival', cardset: season });
const spare = aPoolMan(14, ['RF'], { name: 'Sam Spare', cardset: season });

const server = {
  pool: [] as readonly PoolMan[],
  roster: [] as number[],
  version: 5,
  canEdit: true,
  usesCardsets: true,
  changes: [] as Change[],
  refuse: null as string | null,
  watchers: [] as ((message: unknown) => void)[],
};

const answer = () => ({
  roster: server.roster,
  version: server.version,
  checks: [],
  counts: {},
  inLineup: [],
  seq: server.version,
});

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => undefined }), usePathname: () => '/' }));
vi.mock('@/trpc/provider', () => {
  const api = {
    game: {
      get: {
        query: async () => ({
          summary: aGame({ status: 'pending', home: aTeam({ teamId: 2, name: 'Harbor' }), mine: ['home'] }),
          rules: STANDARD_RULES,
        }),
      },
      watch: {
        subscribe: (_input: unknown, { onData }: { onData: (message: unknown) => void }) => {
          server.watchers.push((message) => onData({ data: message }));
          return { unsubscribe: () => undefined };
        },
      },
    },
    league: { status: { query: async () => [] } },
    roster: {
      pool: {
        query: async (): Promise<Omit<RosterPool, 'gameId' | 'side' | 'counts'>> => ({
          ...answer(),
          league: 'pd',
          teamId: 2,
          pool: server.pool,
          opponents: [{ person: 'test:rival', name: 'Rita Rival' }],
          cardsets: server.usesCardsets
            ? [
                { cardset: 1, name: 'Season', priority: 1 },
                { cardset: 2, name: 'Legends', priority: 2 },
              ]
            : [],
          size: 26,
          fewest: 10,
          canEdit: server.canEdit,
          closed: server.canEdit ? null : 'The first pitch has been thrown: rosters stay as they are.',
        }),
      },
      last: {
        query: async () => ({
          gameId: 'g0',
          at: '2026-04-01T10:00:00.000Z',
          opponent: 'Saltmarsh',
          men: [
            { player: 1, name: 'Man 1', why: null },
            { player: 14, name: 'Sam Spare', why: null },
            { player: 99, name: 'Gil Gone', why: 'Gil Gone is not the team’s any more.' },
          ],
        }),
      },
      change: {
        mutate: async ({ add, remove, actionId }: Change) => {
          server.changes.push({ add, remove, actionId });
          if (server.refuse !== null) {
            throw Object.assign(new Error(server.refuse), { data: { code: 'ILLEGAL_ROSTER', requestId: 'r' } });
          }
          server.roster = [...server.roster.filter((player) => !remove.includes(player)), ...add];
          server.version += 1;
          return answer();
        },
      },
    },
  };
  return { useApi: () => api, useApiClient: () => ({ api, reconnect: () => undefined }) };
});

beforeEach(() => {
  Object.assign(server, {
    pool: [...nine, bench, twin, outside, rival, spare],
    roster: nine.map(({ player }) => player),
    version: 5,
    canEdit: true,
    usesCardsets: true,
    changes: [],
    refuse: null,
    watchers: [],
  });
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = async () => {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <RosterPage gameId="g1" side="home" />
    </QueryClientProvider>,
  );
  return screen.findByRole('grid', { name: 'The pool' });
};
const row = (name: RegExp) => screen.getByRole('row', { name });
/** The head of the roster, not the rule that says it too. */
const COUNT = { selector: 'b' };
const roster = () => within(screen.getByRole('region', { name: 'The roster' }));

describe('the roster page', () => {
  it('adds with Space and removes with a press, and says when it is saved', async () => {
    await show();
    expect(roster().getByText('9 of 26', COUNT)).toBeTruthy();
    expect(row(/^Bo Bench, 1B, Legends, Legal as backup/).getAttribute('aria-selected')).toBe('false');
    act(() => row(/^Bo Bench/).focus());
    fireEvent.keyDown(row(/^Bo Bench/), { key: ' ' });
    expect(row(/^Bo Bench.*Adding…/)).toBeTruthy();
    await waitFor(() => expect(row(/^Bo Bench/).getAttribute('aria-selected')).toBe('true'));
    await roster().findByText(/^Saved/);
    expect(server.changes).toMatchObject([{ add: [10], remove: [] }]);
    fireEvent.click(within(row(/^Bo Bench/)).getByRole('button', { name: 'Remove Bo Bench' }));
    await waitFor(() => expect(server.roster).not.toContain(10));
    expect(roster().getByText('9 of 26', COUNT)).toBeTruthy();
  });

  it('leaves whoever takes one off the roster at the next one', async () => {
    await show();
    const [first, second] = roster().getAllByRole('button', { name: /^Remove/ });
    act(() => first?.focus());
    fireEvent.click(defined(first, 'a button'));
    await waitFor(() => expect(first?.isConnected).toBe(false));
    expect(document.activeElement).toBe(second);
  });

  it('says why a man may not come, and does nothing', async () => {
    await show();
    expect(within(row(/^Olga Out/)).getByText(/Promos is not in this game/)).toBeTruthy();
    expect(within(row(/^Rita Rival/)).getByText(/plays for the opponent/)).toBeTruthy();
    const himself = screen.getAllByRole('row', { name: /^Man 6/ }).map((each) => each.textContent ?? '');
    expect(himself.some((text) => text.includes('on the roster already, as Man 6 (Season)'))).toBe(true);
    fireEvent.click(within(row(/^Olga Out/)).getByRole('button', { name: 'Add Olga Out' }));
    act(() => row(/^Olga Out/).focus());
    fireEvent.keyDown(row(/^Olga Out/), { key: ' ' });
    expect(row(/^Olga Out/).getAttribute('aria-selected')).toBe('false');
    expect(server.changes).toEqual([]);
  });

  it('tells at the row what the server refused', async () => {
    await show();
    server.refuse = 'A team brings 26 players at most: remove somebody first.';
    fireEvent.click(screen.getByRole('button', { name: 'Add Sam Spare' }));
    expect(await within(row(/^Sam Spare/)).findByText(/26 players at most/)).toBeTruthy();
    expect(roster().getByText('9 of 26', COUNT)).toBeTruthy();
  });

  it('takes in what the other manager does', async () => {
    await show();
    await waitFor(() => expect(server.watchers.length).toBeGreaterThan(0));
    const event = (seq: number, data: unknown) => ({
      type: 'events',
      protocol: 3,
      fromSeq: seq,
      seq,
      events: [{ type: 'rosterChanged', seq, data }],
    });
    act(() => {
      for (const tell of server.watchers) tell(event(8, { side: 'home', roster: [{ player: 14 }, { player: 1 }] }));
    });
    expect(await roster().findByText('2 of 26', COUNT)).toBeTruthy();
    act(() => {
      for (const tell of server.watchers) {
        tell(event(9, { side: 'away', roster: [{ player: 70, name: 'Man 2', person: 'test:2' }] }));
      }
    });
    expect(await within(row(/^Man 2,/)).findByText(/plays for the opponent/)).toBeTruthy();
  });

  it('shows the rules, and who breaks one', async () => {
    server.pool = [...nine, { ...outside, standing: outside.standing }];
    server.roster = [...server.roster, 12];
    await show();
    const broken = roster().getByRole('button', { name: 'Show who breaks: Cardsets' });
    fireEvent.click(broken);
    await waitFor(() => expect(screen.getAllByRole('row', { name: /,/ })).toHaveLength(1));
    expect(row(/^Olga Out/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show everybody' }));
    expect(row(/^Man 9/)).toBeTruthy();
  });

  it('moves with the arrows, compares with c and searches', async () => {
    const grid = await show();
    expect(grid.getAttribute('aria-rowcount')).toBe('15');
    const first = grid.querySelector<HTMLElement>('[data-man][tabindex="0"]');
    act(() => first?.focus());
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    press('c');
    press('ArrowDown');
    expect(document.activeElement).not.toBe(first);
    press('c');
    fireEvent.click(screen.getByRole('button', { name: 'Compare 2 of 4' }));
    const sheet = await screen.findByRole('dialog');
    expect(within(sheet).getAllByRole('columnheader')).toHaveLength(2);
    fireEvent.click(within(sheet).getByRole('button', { name: 'Close' }));
    fireEvent.change(screen.getByLabelText('Search by name'), { target: { value: 'nobody' } });
    expect(screen.getByText('No cards match')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] ?? document.body);
    expect(row(/^Man 9/)).toBeTruthy();
  });

  it('fills it in one change', async () => {
    await show();
    fireEvent.click(roster().getByRole('button', { name: 'Auto-fill legal roster' }));
    await waitFor(() => expect(server.changes).toHaveLength(1));
    expect(server.changes[0]?.add.toSorted((a, b) => a - b)).toEqual([10, 14]);
    expect(await roster().findByText('Legal')).toBeTruthy();
  });

  it('copies the last game and says who is missing', async () => {
    await show();
    fireEvent.click(roster().getByRole('button', { name: 'Copy last game' }));
    const sheet = await screen.findByRole('dialog');
    expect(await within(sheet).findByText('Gil Gone is not the team’s any more.')).toBeTruthy();
    fireEvent.click(within(sheet).getByRole('button', { name: 'Use these 2' }));
    await waitFor(() => expect(server.roster.toSorted((a, b) => a - b)).toEqual([1, 14]));
  });

  it('only shows a roster that cannot be changed', async () => {
    server.canEdit = false;
    await show();
    expect(screen.getByText(/The first pitch has been thrown/)).toBeTruthy();
    expect(roster().queryByRole('button', { name: /^Remove/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Add Sam Spare' }));
    expect(row(/^Sam Spare/).getAttribute('aria-selected')).toBe('false');
  });

  it('names no cardset where the league has none', async () => {
    server.usesCardsets = false;
    server.pool = [
      ...nine.map((man) => ({ ...man, cardset: null, marks: {} })),
      aPoolMan(20, ['C'], {
        name: 'Ivo Injured',
        injuredUntil: '2026-12-24',
        standing: {
          type: 'refused',
          refusal: 'injured',
          why: 'Ivo Injured is injured and back on 2026-12-24.',
          conflict: null,
        },
      }),
    ];
    await show();
    expect(screen.queryByText(/cardset/i)).toBeNull();
    expect(within(row(/^Ivo Injured/)).getByText(/back on 2026-12-24/)).toBeTruthy();
  });

  it('draws of two thousand cards only those in sight', async () => {
    // jsdom lays nothing out: lines without a height would all be in sight.
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(64);
    server.pool = [...nine, ...Array.from({ length: 1991 }, (_, i) => aPoolMan(100 + i, ['LF'], { cardset: season }))];
    const grid = await show();
    expect(grid.getAttribute('aria-rowcount')).toBe('2001');
    expect(grid.querySelectorAll('tr[data-man]').length).toBeLessThan(60);
    const first = grid.querySelector<HTMLElement>('[data-man][tabindex="0"]');
    act(() => first?.focus());
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
    // The tab stop is in the page, wherever it is scrolled to.
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('2001'));
  });

  it('shows cards instead, and remembers it', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Cards' }));
    expect(await screen.findByRole('figure', { name: /^Man 1, SP/ })).toBeTruthy();
    cleanup();
    await show();
    expect(screen.getByRole('button', { name: 'Table' })).toBeTruthy();
  });
});
