import { act } from '@/game/act';
import { createGameEvents, type NewGameSide } from '@/game/create-game';
import type { Actor, GameEvent, LoggedEvent } from '@/game/events';
import { EVENT_VERSION } from '@/game/fold';
import { foldScorecard } from '@/game/fold-scorecard';
import type { Side } from '@/game/play';
import { recordingDice } from '@/game/recording-dice';
import type { GameRules } from '@/game/rules';
import type { Scorecard } from '@/game/scorecard';
import { rosterOf, type LeagueTeam } from '@/leagues/team';
import type { Table } from '@/game/table';
import { BALANCED } from '@/managers/balanced';
import { randomMove } from '@/managers/random/random-move';
import { defined } from '@/shared/assert';
import { below, type Rng } from '@/shared/rng';

export interface SoakInput {
  readonly away: LeagueTeam;
  readonly home: LeagueTeam;
  readonly table: Table;
  readonly rules: GameRules;
  readonly rng: Rng;
  /** Filled with the game's log. */
  readonly log?: LoggedEvent[];
}

/** Told of each event with the scorecard before and after it. */
export type Watch = (before: Scorecard, event: LoggedEvent, after: Scorecard) => void;

/** More actions than any game takes: past it the game hangs. */
const MOST_ACTIONS = 20_000;

/** Plays a game through `act` with random legal moves to its end. Throws when a legal move is refused or none is found. */
export function soakGame({ away, home, table, rules, rng, log = [] }: SoakInput, watch: Watch): Scorecard {
  const face = (_n: number, sides: number): number => below(rng, sides) + 1;
  let card: Scorecard | null = null;
  const append = (by: Actor, events: readonly GameEvent[]): void => {
    for (const event of events) {
      const seq = (card?.state.seq ?? 0) + 1;
      const logged: LoggedEvent = { ...event, seq, v: EVENT_VERSION, at: '', by };
      const before: Scorecard | null = card;
      const after = foldScorecard(before, logged);
      card = after;
      log.push(logged);
      if (before !== null) watch(before, logged, after);
    }
  };
  const side = ({ teamId, name, abbreviation, members }: LeagueTeam): NewGameSide => ({
    teamId,
    name,
    abbreviation,
    computer: null,
    roster: rosterOf({ teamId, name, abbreviation, members } as LeagueTeam),
  });
  const input = { gameId: 'soak', league: away.league, rules, pace: null, commitment: '' };
  append(SYSTEM, createGameEvents({ ...input, away: side(away), home: side(home) }));
  const current = (): Scorecard => defined(card, 'scorecard');
  const doAs = (by: Side, action: Parameters<typeof act>[2]): void => {
    const { state } = current();
    const actor: Actor = { kind: 'manager', side: by };
    const answer = act(state, actor, action, { table, dice: recordingDice(state.dice.next, face) });
    if (!answer.ok) throw new Error(`${action.type} is refused: ${answer.error.message} ${JSON.stringify(action)}`);
    append(actor, answer.value);
  };
  for (const one of ['away', 'home'] as const) {
    doAs(one, { type: 'submitLineup', lineup: BALANCED.lineup(current().state[one].roster, table, rules) });
  }
  doAs('home', { type: 'start' });
  for (let actions = 0; current().state.phase.type !== 'final'; actions++) {
    if (actions > MOST_ACTIONS) throw new Error('the game does not end');
    const move = randomMove(current().state, table, rng);
    if (move === null) throw new Error(`no move is found in phase ${current().state.phase.type}`);
    doAs(move.side, move.action);
  }
  return current();
}

const SYSTEM: Actor = { kind: 'system', side: null };
