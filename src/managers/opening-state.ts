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
}

/** A game of two computers at its first pitch. States never change, so one serves any number of games. */
export function openingState(input: OpeningInput): GameState {
  const away = { ...input.away, computer: 'balanced' } as const;
  const home = { ...input.home, computer: 'balanced' } as const;
  const ready = folded(null, [
    ...createGameEvents({ ...input, away, home, pace: null, commitment: '' }),
    { type: 'lineupSubmitted', data: { side: 'away', card: away.lineup } },
    { type: 'lineupSubmitted', data: { side: 'home', card: home.lineup } },
  ]);
  const started = start(ready, { kind: 'system', side: null });
  assert(started.ok, 'two computers start');
  return folded(ready, started.value);
}

function folded(state: GameState | null, events: readonly GameEvent[]): GameState {
  let next = state;
  for (const event of events) {
    const seq = (next?.seq ?? 0) + 1;
    next = fold(next, { ...event, seq, v: EVENT_VERSION, at: '', by: { kind: 'system', side: null } });
  }
  return defined(next, 'state');
}
