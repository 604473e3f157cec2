import { createGameEvents, type NewGameSide } from '@/game/create-game';
import type { GameEvent, LoggedEvent } from '@/game/events';
import { fold } from '@/game/fold';
import type { LineupCard, LineupPlayer, RosterEntry } from '@/game/lineup';
import type { GameRules } from '@/game/rules';
import type { GameState, LeagueId } from '@/game/state';
import { defined } from '@/shared/assert';

export interface OpeningTeam extends NewGameSide {
  readonly lineup: LineupCard;
}

/** A game of two computers at its first pitch. States never change, so one serves any number of games. */
export function openingState(input: {
  readonly gameId: string;
  readonly league: LeagueId;
  readonly rules: GameRules;
  readonly away: OpeningTeam;
  readonly home: OpeningTeam;
}): GameState {
  const away = starters(input.away.lineup, input.away.roster, 1);
  const home = starters(input.home.lineup, input.home.roster, away.length + 1);
  const events: readonly GameEvent[] = [
    ...createGameEvents({ ...input, pace: null, commitment: '' }),
    { type: 'gameStarted', data: { away, home } },
    { type: 'halfStarted', data: { inning: 1, half: 'top', placed: null } },
  ];
  let state: GameState | null = null;
  for (const [i, event] of events.entries()) state = fold(state, logged(event, i + 1));
  return defined(state, 'opening state');
}

const logged = (event: GameEvent, seq: number): LoggedEvent => ({
  ...event,
  seq,
  v: 1,
  at: '',
  by: { kind: 'system', side: null },
});

function starters(card: LineupCard, roster: readonly RosterEntry[], firstId: number): readonly LineupPlayer[] {
  return card.map((slot, i) => {
    const entry = defined(
      roster.find((one) => one.player === slot.player),
      `roster entry ${slot.player}`,
    );
    return {
      lineupId: firstId + i,
      player: slot.player,
      name: entry.name,
      bats: entry.bats,
      throws: entry.throws,
      position: slot.position,
      battingOrder: slot.battingOrder,
      active: true,
      starter: true,
    };
  });
}
