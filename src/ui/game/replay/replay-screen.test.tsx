// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LoggedEvent } from '@/game/events';
import { seededRng } from '@/shared/rng';
import type { GamePage, LogPage } from '@/server/api/wire';
import { startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import type { LiveApi } from '../live/live-api';
import { playText } from '../model/names';
import { ReplayScreen } from './replay-screen';

vi.mock('next/navigation', () => ({ useSearchParams: () => new URLSearchParams(window.location.search) }));

const { events, card } = playRandomly(startedGame({ seed: 5 }), seededRng(5));
const plays = events.flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []));

const team = (color: string) => ({ color, manager: null, computer: null });
const page = { summary: { away: team('#112233'), home: team('#445566') } } as unknown as GamePage;

const PAGE = 40;
const pageOf =
  (log: readonly LoggedEvent[]) =>
  (afterSeq: number): Promise<LogPage> => {
    const found = log.filter(({ seq }) => seq > afterSeq).slice(0, PAGE);
    return Promise.resolve({ events: found, next: found.length < PAGE ? null : (found.at(-1)?.seq ?? null) });
  };

const show = (log: LiveApi['log'], startSeq = 0) => {
  const api = { log, cards: () => Promise.resolve([]) } as unknown as LiveApi;
  return render(<ReplayScreen api={api} page={page} newest={card} startSeq={startSeq} />);
};

/** The log of a game that came from elsewhere: only what happened on the field. */
const FIELD_EVENTS = new Set([
  'gameCreated',
  'rosterChanged',
  'gameStarted',
  'halfStarted',
  'substituted',
  'gameEnded',
]);
const imported = events.flatMap((event): LoggedEvent[] => {
  if (event.type !== 'playMade') return FIELD_EVENTS.has(event.type) ? [event] : [];
  const play = { ...event.data.play, dice: [], source: { by: 'import', text: 'S8' } as const };
  return [{ ...event, data: { play, diceNext: 0 } }];
});

beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
  vi.stubGlobal(
    'IntersectionObserver',
    // Everything is on the screen.
    class {
      readonly #seen: (entries: readonly { readonly isIntersecting: boolean }[]) => void;
      constructor(seen: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        this.#seen = seen;
      }
      disconnect = vi.fn();
      observe = (): void => this.#seen([{ isIntersecting: true }]);
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const value = () => Number(screen.getByRole<HTMLInputElement>('slider').value);

describe('the page of a replay', () => {
  it('reads all pages of the log and steps through them', async () => {
    show(pageOf(events));
    expect((await screen.findByRole<HTMLInputElement>('slider')).max).toBe(String(plays.length));
    expect(await screen.findByText('The first play will stand here.')).toBeTruthy();
    press('Next play');
    expect(value()).toBe(1);
    press('Next half-inning');
    expect(plays[value()]).toMatchObject({ inning: 1, half: 'bottom' });
    press('Previous half-inning');
    expect(value()).toBe(0);
    expect(screen.getByRole('link', { name: 'Verifiable dice' })).toBeTruthy();
  });

  it('shows a game without dice, cards and decisions', async () => {
    show(pageOf(imported), events.length);
    await screen.findByRole('slider');
    const last = plays.at(-1);
    if (last === undefined) throw new Error('no play');
    expect(value()).toBe(plays.length);
    // In the banner and in the feed, which is loaded.
    await waitFor(() => expect(screen.getAllByText(playText(card.state, last)).length).toBeGreaterThan(1));
    expect(screen.getByText('FINAL')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /dice/iu })).toBeNull();
    expect(screen.queryByRole('tab', { name: /Dice|Cards/u })).toBeNull();
  });

  it('says that the log could not be had, and tries again', async () => {
    const log = vi.fn(pageOf(events)).mockRejectedValueOnce(new Error('away'));
    show(log);
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByRole('slider');
    expect(log.mock.calls[0]).toEqual([0]);
  });

  it('says that there is nothing to watch where no pitch was thrown', async () => {
    const begin = events.findIndex(({ type }) => type === 'gameStarted');
    show(pageOf(events.slice(0, begin)));
    expect(await screen.findByText('There is nothing to watch')).toBeTruthy();
  });
});
