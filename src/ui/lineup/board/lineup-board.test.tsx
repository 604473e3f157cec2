// @vitest-environment jsdom
import '@/testing/resize-observer';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STANDARD_RULES } from '@/game/rules';
import { emptySheet, setPosition, type Slots } from '@/leagues/lineup/change-sheet';
import { checkSheet } from '@/leagues/lineup/check-sheet';
import { fromLineupCard, toLineupCard } from '@/leagues/lineup/lineup-card-of';
import { manOfRoster } from '@/leagues/lineup/lineup-man';
import { aLineup, aRoster, aTable } from '@/testing/a-game';
import { LineupBoard } from './lineup-board';

const roster = aRoster('away');
const men = roster.map((entry) => manOfRoster(entry, aTable().abilities(entry.player)));
const start = fromLineupCard(aLineup(roster));
const told: string[] = [];
let now: Slots = start;

function Owner({ initial, locked = false }: { readonly initial: Slots; readonly locked?: boolean }) {
  const [slots, setSlots] = useState(initial);
  return (
    <LineupBoard
      title="Lamplighters"
      slots={slots}
      men={men}
      rules={STANDARD_RULES}
      problems={checkSheet(slots, { men, rules: STANDARD_RULES })}
      versus="R"
      locked={locked}
      onAutoFill={() => setSlots(start)}
      onChange={(next, said) => {
        now = next;
        told.push(said);
        setSlots(next);
      }}
    />
  );
}

const nameOf = (player: number | null): string => roster.find((entry) => entry.player === player)?.name ?? '–';
const order = (): readonly string[] => now.map(({ player }) => nameOf(player));
const rows = (): readonly HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Batting order' }))
    .getAllByRole('listitem')
    .filter((item) => item.parentElement?.tagName === 'OL');
const row = (at: number): HTMLElement => {
  const found = rows()[at];
  if (found === undefined) throw new Error(`no row ${at}`);
  return found;
};
const man = (name: string): HTMLElement =>
  screen.getByRole('button', { name: new RegExp(`^(\\d\\w\\w of 9|pitching): ?${name}`) });
const press = (element: HTMLElement): void => void fireEvent.click(element);
const key = (element: Element, name: string): void => void fireEvent.keyDown(element, { key: name });

beforeEach(() => {
  told.length = 0;
  now = start;
});
afterEach(cleanup);

describe('the order of a lineup board', () => {
  it('swaps two men by a press on one and then the other, and undoes it', () => {
    render(<Owner initial={start} />);
    press(man('Haas'));
    expect(man('Haas').getAttribute('aria-pressed')).toBe('true');
    press(man('Marsh'));
    expect(order().slice(0, 6)).toEqual(['Dunn', 'Marsh', 'Oyelaran', 'Brandt', 'Ito', 'Haas']);
    expect(told).toEqual(['Marsh now 2nd, Haas 6th']);
    press(screen.getByRole('button', { name: 'Undo' }));
    expect(now).toEqual(start);
  });

  it('lets go at a second press and at Escape', () => {
    render(<Owner initial={start} />);
    press(man('Haas'));
    press(man('Haas'));
    expect(man('Haas').getAttribute('aria-pressed')).toBe('false');
    press(man('Haas'));
    key(man('Haas'), 'Escape');
    press(man('Marsh'));
    expect(now).toBe(start);
  });

  it('carries a man by keyboard: nothing changes before he is dropped', () => {
    render(<Owner initial={start} />);
    const handle = screen.getByRole('button', { name: 'Move Haas, 2nd of 9' });
    key(handle, ' ');
    expect(screen.getByText(/Haas picked up, 2nd of 9/)).toBeTruthy();
    key(handle, 'ArrowDown');
    key(handle, 'ArrowDown');
    expect(screen.getByText('Haas, 4th of 9')).toBeTruthy();
    expect(told).toEqual([]);
    key(handle, ' ');
    expect(order().slice(0, 5)).toEqual(['Dunn', 'Oyelaran', 'Brandt', 'Haas', 'Ito']);
    expect(screen.getByText('Haas moved to 4th of 9; Brandt now 3rd')).toBeTruthy();
  });

  it('puts him back at Escape', () => {
    render(<Owner initial={start} />);
    const handle = screen.getByRole('button', { name: 'Move Haas, 2nd of 9' });
    key(handle, ' ');
    key(handle, 'ArrowUp');
    key(handle, 'ArrowUp');
    key(handle, 'Escape');
    expect(told).toEqual([]);
    expect(screen.getByText('Cancelled; Haas stays 2nd of 9')).toBeTruthy();
  });

  it('moves by the buttons up and down', () => {
    render(<Owner initial={start} />);
    press(screen.getByRole('button', { name: 'Move Haas up' }));
    expect(order().slice(0, 2)).toEqual(['Haas', 'Dunn']);
    press(screen.getByRole('button', { name: 'Move Haas down' }));
    expect(now).toEqual(start);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Move Dunn up' }).disabled).toBe(true);
  });

  it('goes to a place by its number', () => {
    render(<Owner initial={start} />);
    key(man('Haas'), '7');
    expect(document.activeElement).toBe(man('Vance'));
  });
});

describe('positions and the bench', () => {
  it('swaps two positions, in the list or on the diamond', () => {
    render(<Owner initial={start} />);
    press(screen.getByRole('button', { name: '3B, Ito' }));
    press(screen.getByRole('button', { name: 'SS, Marsh' }));
    expect([now[4]?.position, now[5]?.position]).toEqual(['SS', '3B']);
    press(screen.getByRole('button', { name: 'shortstop: Ito' }));
    press(screen.getByRole('button', { name: 'third base: Marsh' }));
    expect(now).toEqual(start);
  });

  it('chooses a position from the list of a row', () => {
    render(<Owner initial={start} />);
    fireEvent.change(screen.getByLabelText('Position of Haas'), { target: { value: '1B' } });
    expect(now[1]?.position).toBe('1B');
    expect(within(row(1)).getByText(/have the same position: first base/)).toBeTruthy();
    expect(man('Haas').getAttribute('aria-describedby')).not.toBeNull();
  });

  it('brings a man in for another, pressed in either order', () => {
    render(<Owner initial={start} />);
    press(screen.getByRole('button', { name: /^Pike/ }));
    press(man('Marsh'));
    expect(told).toEqual(['Pike in for Marsh, batting 6th']);
    press(man('Quill'));
    press(screen.getByRole('button', { name: /^Soler/ }));
    expect(told).toContain('Soler in for Quill, pitching');
  });

  it('replaces and clears the man who is held', () => {
    render(<Owner initial={start} />);
    press(man('Marsh'));
    press(screen.getByRole('button', { name: 'Take out' }));
    expect(order()[5]).toBe('–');
    press(man('Nobody'));
    press(screen.getByRole('button', { name: 'Choose a player…' }));
    press(within(screen.getByRole('dialog')).getByRole('button', { name: /^Pike/ }));
    expect(now[5]).toEqual({ battingOrder: 6, player: 111, position: 'SS' });
  });

  it('fills an empty sheet from the bench: each takes an open position that he is rated at', () => {
    render(<Owner initial={emptySheet(true)} />);
    for (const [at, { name }] of roster.slice(1, 10).entries()) {
      press(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
      press(within(row(at)).getByRole('button', { name: /of 9: ?Nobody/ }));
    }
    press(screen.getByRole('button', { name: /^Quill/ }));
    press(man('Nobody'));
    expect(checkSheet(now, { men, rules: STANDARD_RULES })).toEqual([]);
    expect(toLineupCard(now)).toHaveLength(10);
    expect(screen.getByText('Ready to play')).toBeTruthy();
  });
});

describe('problems of a board', () => {
  it('stand in their rows and are mended by a button', () => {
    render(<Owner initial={setPosition(start, 0, 'LF')} />);
    expect(screen.getByText(/things to mend/)).toBeTruthy();
    press(within(row(6)).getByRole('button', { name: 'Make Vance the designated hitter' }));
    expect(now[6]?.position).toBe('DH');
    expect(screen.getByText('Ready to play')).toBeTruthy();
  });

  it('shows a gap on the diamond, in words', () => {
    render(<Owner initial={setPosition(start, 5, null)} />);
    expect(screen.getByRole('button', { name: 'shortstop: nobody' })).toBeTruthy();
    press(within(row(5)).getByRole('button', { name: 'Put Marsh at shortstop' }));
    expect(now).toEqual(start);
  });

  it('is filled by the computer manager', () => {
    render(<Owner initial={emptySheet(true)} />);
    press(screen.getByRole('button', { name: 'Auto-fill' }));
    expect(man('Haas')).toBeTruthy();
  });

  it('changes nothing once it is locked', () => {
    render(<Owner initial={start} locked />);
    press(man('Haas'));
    press(man('Marsh'));
    expect(told).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
