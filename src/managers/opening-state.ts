import { start } from '@/game/act/start';
import { createGameEvents, type NewGameSide } from '@/game/create-game';
import type { GameEvent } from '@/game/events';
import { EVENT_VERSION, fold } from '@/game/fold';
import type { LineupCard } from '@/game/lineup';
import type { GameRules } from '@/game/rules';
import type { GameState, LeagueId } from '@/game/state';
import { assert, defined } from '@/shared/assert';

export interface OpeningTeam extends Omit<NewGameSide, 'computer'> {
  readonly lineup: LineupCard;
}

export interface OpeningInput {
  readonly gameId: string;
  readonly league: LeagueId;
  readonly rules: GameRules;
  readonly away: OpeningTeam;
  readonly home: OpeningTeam;
  /** SHA-256 of the seed of the dice, hex; empty where nobody will check them. */
  readonly commitment?: string;
}

export interface Opening {
  /** The game at its first pitch. States never change, so one serves any number of games. */
  readonly state: GameState;
  /** What happened up to then. */
  readonly events: readonly GameEvent[];
}

/** A game of two computers up to its first pitch. */
export function opening(input: OpeningInput): Opening {
  const away = { ...input.away, computer: 'balanced' } as const;
  const home = { ...input.home, computer: 'balanced' } as const;
  const before: readonly GameEvent[] = [
    ...createGameEvents({ ...input, away, home, pace: null, commitment: input.commitment ?? '' }),
    { type: 'lineupSubmitted', data: { side: 'away', card: away.lineup } },
    { type: 'lineupSubmitted', data: { side: 'home', card: home.lineup } },
  ];
  const ready = folded(null, before);
  const started = start(ready, { kind: 'system', side: null });
  assert(started.ok, 'two computers start');
  return { state: folded(ready, started.value), events: [...before, ...started.value] };
}

/** As `opening`, without what happened. */
export const openingState = (input: OpeningInput): GameState => opening(input).state;

function folded(state: GameState | null, events: readonly GameEvent[]): GameState {
  let next = state;
  for (const event of events) {
    const seq = (next?.seq ?? 0) + 1;
    next = fold(next, { ...event, seq, v: EVENT_VERSION, at: '', by: { kind: 'system', side: null } });
  }
  return defined(next, 'state');
}
