// @vitest-environment jsdom
import '@/testing/resize-observer';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { GameState } from '@/game/state';
import { judgeChanges } from '@/game/substitute/judge-changes';
import type { LineupChange } from '@/game/substitution';
import { aState } from '@/testing/a-state';
import { FieldBoard } from './field-board';

const game = (hitter: boolean): GameState =>
  aState({
    half: 'top',
    hitter,
    bench: [['SS'], ['P'], ['LF']],
    mound: { batters: 3 },
    rules: { outOfPosition: true },
  });
let asked: readonly LineupChange[] = [];

function Owner({ state }: { readonly state: GameState }) {
  const [changes, setChanges] = useState<readonly LineupChange[]>([]);
  const judged = changes.length === 0 ? null : judgeChanges(state, 'home', changes);
  return (
    <>
      <FieldBoard
        state={state}
        side="home"
        cards={new Map()}
        changes={changes}
        refused={judged?.ok === false ? judged.error : null}
        onPick={(made) => {
          asked = made;
          setChanges(made);
        }}
      />
      <button type="button" onClick={() => setChanges([])}>
        Start over
      </button>
    </>
  );
}

const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const bullpen = (): HTMLElement => screen.getByRole('region', { name: 'Bullpen' });

afterEach(cleanup);

describe('the board in a game', () => {
  it('changes the pitcher in two presses, whichever way', () => {
    render(<Owner state={game(true)} />);
    press('P, Man 30');
    fireEvent.click(within(bullpen()).getByRole('button'));
    const change = [{ type: 'enter', player: 132, replaces: 30, position: 'P', battingOrder: null }];
    expect(asked).toEqual(change);
    expect(screen.getByText('Within the rules')).toBeTruthy();
    press('Start over');
    fireEvent.click(within(bullpen()).getByRole('button'));
    press('pitcher: Man 30');
    expect(asked).toEqual(change);
    press('Start over');
    press('New pitcher…');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Sub 132/ }));
    expect(asked).toEqual(change);
  });

  it('has no way to change the order: men pressed one after the other trade positions', () => {
    render(<Owner state={game(true)} />);
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
    press(/^4th of 9/);
    press(/^5th of 9/);
    expect(asked).toEqual([
      { type: 'move', lineupId: 24, position: 'SS', battingOrder: 4 },
      { type: 'move', lineupId: 25, position: '3B', battingOrder: 5 },
    ]);
  });

  it('switches double where the pitcher bats, and back', () => {
    render(<Owner state={game(false)} />);
    press('P, Man 30');
    fireEvent.click(within(bullpen()).getByRole('button'));
    expect(screen.getByText(/a double switch/)).toBeTruthy();
    press('LF, Man 26');
    press(/^Sub 133/);
    const toggle = screen.getByRole('switch', { name: 'Double switch' });
    expect(toggle.getAttribute('aria-checked')).toBe('false');
    fireEvent.click(toggle);
    expect(asked).toEqual([
      { type: 'enter', player: 132, replaces: 30, position: 'P', battingOrder: 6 },
      { type: 'enter', player: 133, replaces: 26, position: 'LF', battingOrder: 9 },
    ]);
    expect(toggle.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(toggle);
    expect(asked).toMatchObject([
      { battingOrder: 6, player: 133 },
      { battingOrder: 9, player: 132 },
    ]);
  });

  it('shows who has left, out of reach', () => {
    const state = game(true);
    const lineup = state.home.lineup.map((man) =>
      man.lineupId === 25 ? { ...man, lineupId: 40, player: 131, name: 'Sub 131', replaced: 25 } : man,
    );
    const left = state.home.lineup.filter((man) => man.lineupId === 25).map((man) => ({ ...man, active: false }));
    render(<Owner state={{ ...state, home: { ...state.home, lineup: [...lineup, ...left] } }} />);
    expect(screen.getByText('Man 25: they cannot come back.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Man 25/ })).toBeNull();
  });

  it('says why the rules refuse it, and what a man out of position costs', () => {
    render(<Owner state={game(true)} />);
    press('DH, Man 29');
    press(/^Sub 133/);
    expect(screen.getByText('A new designated hitter comes in when the old one is at bat or on base.')).toBeTruthy();
    press('Undo');
    expect(asked).toEqual([]);
    press('C, Man 21');
    press(/^Sub 133/);
    expect(screen.getByText('Within the rules · 1 warning')).toBeTruthy();
    expect(screen.getByText('Sub 133 is out of position at catcher: range 5 and 16 errors a season.')).toBeTruthy();
  });
});
