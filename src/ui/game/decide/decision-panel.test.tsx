// @vitest-environment jsdom
import { foldScorecard } from '@/game/fold-scorecard';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '@/game/actions';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '@/game/decisions';
import { entryOf } from '@/game/propose/hand-entry';
import { reader } from '@/game/queries';
import { STANDARD_RULES, type GameRules } from '@/game/rules';
import { viewEvent, viewScorecard } from '@/game/view';
import type { GamePage } from '@/server/api/wire';
import type { WatchMessage } from '@/server/live/types';
import { defined } from '@/shared/assert';
import { aTable, manager, startedGame, type GameLog } from '@/testing/a-game';
import { createLiveGame, type LiveGame } from '../live/live-game';
import { turnOf } from '../model/turn';
import { DecisionPanel } from './decision-panel';
import { AUTO_ROLL, useControls } from './use-controls';

/** The home manager's screen before a server that answers at once; the computer's side is played by `rival`. */
function aScreen(game: GameLog, rival: (game: GameLog) => void = () => undefined) {
  const actions: Action[] = [];
  let onMessage: (message: WatchMessage) => void = () => undefined;
  let refuse: string | null = null;
  const live = createLiveGame({
    api: {
      page: () =>
        Promise.resolve({
          view: { viewer: 'home', seq: game.state.seq, card: viewScorecard(game.card, 'home') },
        } as GamePage),
      watch: (_, handlers) => {
        onMessage = handlers.onMessage;
        return () => undefined;
      },
      presence: () => () => undefined,
      act: (_, action) => {
        if (refuse !== null) return Promise.reject(Object.assign(new Error(refuse), { data: { code: 'WRONG_PHASE' } }));
        actions.push(action);
        const before = game.events.length;
        game.act(manager('home'), action);
        rival(game);
        const events = game.events.slice(before).map((event) => viewEvent(event, 'home'));
        // The stream is often here before the answer.
        onMessage({ type: 'events', protocol: 1, fromSeq: before + 1, seq: game.state.seq, events });
        return Promise.resolve({ seq: game.state.seq, events });
      },
      claim: () => Promise.reject(new Error('no seat')),
      plays: () => Promise.resolve({ plays: [], next: null }),
      cards: () => Promise.resolve([]),
      log: () => Promise.resolve({ events: [], next: null }),
    },
    newId: () => `action-${actions.length}`,
    newNonce: () => 'ab',
    now: () => 0,
    isOnline: () => true,
    loadFold: () => Promise.resolve(foldScorecard),
  });
  return { live, actions, refuse: (message: string) => (refuse = message) };
}

function Screen({ live }: { readonly live: LiveGame }) {
  const { model } = useSyncExternalStore(live.subscribe, live.getState);
  return model === null ? null : <Loaded live={live} />;
}

function Loaded({ live }: { readonly live: LiveGame }) {
  const state = useSyncExternalStore(live.subscribe, live.getState);
  const model = defined(state.model, 'model');
  const controls = useControls({ game: live, model, sendings: state.sendings, frozen: false });
  const turn = turnOf(model.card.state, 'home', { away: null, home: 'Bo' });
  return <DecisionPanel state={model.card.state} controls={controls} turn={turn} frozen={false} />;
}

async function shown(game: GameLog, rival?: (game: GameLog) => void) {
  const screenOf = aScreen(game, rival);
  render(<Screen live={screenOf.live} />);
  await act(async () => void screenOf.live.start());
  return screenOf;
}

const press = (name: RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

/** The computer decides whenever it has not. */
const computerBats = (game: GameLog): void => {
  const { phase } = game.state;
  if (phase.type === 'decisions' && phase.offense === null && phase.defense !== null) {
    game.act(manager('away'), { type: 'decideOffense', decision: STANDARD_OFFENSE });
  }
};

/** A seed whose first white die lets the visitors read the card. */
function readByAway(rules: GameRules): number {
  for (let seed = 0; ; seed++) {
    const game = startedGame({ table: aTable('paper'), rules, seed });
    game.act(manager('home'), { type: 'decideDefense', decision: STANDARD_DEFENSE });
    game.act(manager('away'), { type: 'decideOffense', decision: STANDARD_OFFENSE });
    game.act(manager('away'), { type: 'roll' });
    if (reader(game.state) === 'away') return seed;
  }
}

const againstComputer = () => startedGame({ seed: 5, computer: { away: 'balanced' } });

// What the panel loads when it is needed is at hand at once.
beforeAll(() => Promise.all([import('./enter/result-entry'), import('./look-at-result')]));
beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('the decision panel', () => {
  it('plays a plate appearance against the computer with one press: decide, then roll', async () => {
    const game = againstComputer();
    const { actions } = await shown(game, computerBats);
    await press(/Standard, ready, then roll/u);
    expect(actions.slice(0, 2).map(({ type }) => type)).toEqual(['decideDefense', 'roll']);
    expect(game.state.playCount + (game.state.phase.type === 'advance' ? 1 : 0)).toBe(1);
  });

  it('leaves the roll to a second press when that is preferred', async () => {
    localStorage.setItem(AUTO_ROLL, 'off');
    const { actions } = await shown(againstComputer(), computerBats);
    await press(/^Standard, ready/u);
    expect(actions.map(({ type }) => type)).toEqual(['decideDefense']);
    await press(/Roll the dice/u);
    expect(actions.map(({ type }) => type)).toEqual(['decideDefense', 'roll']);
  });

  it('leaves the roll to a second press where dice may be rolled at home', async () => {
    const rules = { ...STANDARD_RULES, tableDice: true } as const;
    const game = startedGame({ table: aTable('paper'), rules, seed: 1, computer: { away: 'balanced' } });
    const { actions } = await shown(game, computerBats);
    await press(/^Standard, ready/u);
    expect(actions.map(({ type }) => type)).toEqual(['decideDefense']);
    expect(await screen.findByRole('button', { name: 'Rolled at home…' })).toBeTruthy();
  });

  it('sends what was chosen instead of the standard', async () => {
    const { actions } = await shown(againstComputer(), computerBats);
    await press(/Intentional walk/u);
    await press(/Walk him, ready/u);
    expect(actions).toEqual([{ type: 'decideDefense', decision: { ...STANDARD_DEFENSE, intentionalWalk: true } }]);
    expect(screen.getByRole('button', { name: /Normal depth/u }).getAttribute('aria-pressed')).toBe('true');
  });

  it('offers no hold with the bases empty', async () => {
    await shown(againstComputer(), computerBats);
    expect(screen.queryByRole('button', { name: /Hold/u })).toBeNull();
  });

  it('says why an action was refused and lets the person try again', async () => {
    const { refuse } = await shown(againstComputer(), computerBats);
    refuse('The game waits for something else.');
    await press(/Standard, ready/u);
    expect(screen.getByRole('alert').textContent).toBe('The game waits for something else.');
    expect(screen.getByRole('button', { name: /Standard, ready/u }).getAttribute('aria-disabled')).not.toBe('true');
  });

  it('lets a person enter what the paper card says', async () => {
    const game = startedGame({ table: aTable('paper'), computer: { away: 'balanced' } });
    const { actions } = await shown(game, computerBats);
    await press(/Standard, ready, then roll/u);
    expect(game.state.phase.type).toBe('result');
    expect(screen.getByRole('button', { name: /Pick or write the result/u }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    fireEvent.change(await screen.findByPlaceholderText(/Search/u), { target: { value: 'strike' } });
    await press(/strikeout/u);
    await press(/Enter the result/u);
    expect(actions.at(-1)).toEqual({ type: 'submitResult', outcome: 'strikeout', fielder: null });
    expect(game.state.lastPlay?.kind).toBe('strikeout');
  });

  it('lets a person write the play, keeps what does not read, and says what is wrong', async () => {
    const game = startedGame({ table: aTable('paper'), computer: { away: 'balanced' } });
    const { actions } = await shown(game, computerBats);
    await press(/Standard, ready, then roll/u);
    const field = await screen.findByLabelText<HTMLInputElement>('Scorer’s notation');
    fireEvent.change(field, { target: { value: '6-3 2-H' } });
    expect(screen.getByText(/Nobody is on second\./u)).toBeTruthy();
    expect(field.value).toBe('6-3 2-H');
    fireEvent.change(field, { target: { value: '6-3' } });
    expect(screen.getByText(/grounds out, short to first\./u)).toBeTruthy();
    await act(async () => void fireEvent.keyDown(field, { key: 'Enter' }));
    const entry = { outcome: null, notation: '6-3', moves: null, errors: null };
    expect(actions.at(-1)).toEqual({ type: 'submitPlay', entry });
    expect(game.state.outs).toBe(1);
  });

  it('lets a person score a word of the card himself, and change who went where', async () => {
    const game = startedGame({ table: aTable('paper'), computer: { away: 'balanced' } });
    const { actions } = await shown(game, computerBats);
    await press(/Standard, ready, then roll/u);
    fireEvent.change(await screen.findByPlaceholderText(/Search/u), { target: { value: 'triple' } });
    await press(/^triple$/u);
    await press(/Score it yourself/u);
    fireEvent.change(screen.getByLabelText(/, batter$/u), { target: { value: 'x4' } });
    expect(screen.getByText(/thrown out at home/u)).toBeTruthy();
    await press(/Enter the result/u);
    expect(actions.at(-1)).toMatchObject({
      type: 'submitPlay',
      entry: { outcome: 'triple', notation: '3B9', moves: [{ from: 0, to: 4, out: true }] },
    });
    expect(game.state.outs).toBe(1);
  });

  it('shows what the other manager entered, to let it stand or to challenge it', async () => {
    const rules = { ...STANDARD_RULES, confirmResult: 'window' } as const;
    const game = startedGame({ table: aTable('paper'), rules, seed: readByAway(rules) });
    game.act(manager('home'), { type: 'decideDefense', decision: STANDARD_DEFENSE });
    game.act(manager('away'), { type: 'decideOffense', decision: STANDARD_OFFENSE });
    game.act(manager('away'), { type: 'roll' });
    game.act(manager('away'), { type: 'submitPlay', entry: entryOf('1B7') });
    const { actions } = await shown(game);
    expect(await screen.findByText(/singles to left\./u)).toBeTruthy();
    await press(/Challenge…/u);
    fireEvent.change(screen.getByLabelText('What does the card say?'), { target: { value: 'A double.' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Challenge' })));
    expect(actions).toEqual([{ type: 'challengeResult', reason: 'A double.' }]);
    await act(async () => void game.act(manager('away'), { type: 'submitPlay', entry: entryOf('2B7') }));
    expect(game.state.phase.type).toBe('confirm');
  });
});
