import { err, ok, type Result } from '@/shared/result';
import type { CardsetPriority, GameEvent } from './events';
import type { RosterEntry } from './lineup';
import type { Side } from './play';
import type { GameRules } from './rules';
import { SIDES } from './sides';
import type { ComputerStyle, GameState, LeagueId } from './state';
import { violation, type Violation } from './violation';

export interface NewGameSide {
  readonly teamId: number;
  readonly name: string;
  readonly abbreviation: string;
  readonly computer: ComputerStyle | null;
  readonly roster: readonly RosterEntry[];
}

export interface CreateGameInput {
  readonly gameId: string;
  readonly league: LeagueId;
  readonly rules: GameRules;
  /** Milliseconds between the moves of two computers; null where a person plays. */
  readonly pace: number | null;
  readonly away: NewGameSide;
  readonly home: NewGameSide;
  /** Hash of the league's own charts; null for the standard ones. */
  readonly charts?: string | null;
  /** PD: cardsets whose cards are legal. */
  readonly cardsets?: readonly CardsetPriority[] | undefined;
  /** SHA-256 of the first epoch's seed, hex. */
  readonly commitment: string;
}

/** A computer adds no chance of its own to the dice. */
export const COMPUTER_NONCE = '00000000';

/** The first events of a game: created, both rosters, the dice commitment, and a seat for each computer. */
export function createGameEvents(input: CreateGameInput): readonly GameEvent[] {
  const { gameId, league, rules, pace, commitment } = input;
  const events: GameEvent[] = [
    {
      type: 'gameCreated',
      data: {
        gameId,
        league,
        rules,
        pace,
        charts: input.charts ?? null,
        ...(input.cardsets === undefined ? {} : { cardsets: input.cardsets }),
        away: identity(input.away),
        home: identity(input.home),
      },
    },
  ];
  for (const side of SIDES) events.push({ type: 'rosterChanged', data: { side, roster: input[side].roster } });
  events.push({ type: 'diceCommitted', data: { epoch: 1, commitment } });
  for (const side of SIDES) {
    if (input[side].computer !== null) events.push({ type: 'seatClaimed', data: { side, nonce: COMPUTER_NONCE } });
  }
  return events;
}

const identity = (team: NewGameSide) => ({
  teamId: team.teamId,
  name: team.name,
  abbreviation: team.abbreviation,
  computer: team.computer,
});

/** A person takes a seat, with his own share of the dice. */
export function claimSeatEvents(state: GameState, side: Side, nonce: string): Result<readonly GameEvent[], Violation> {
  if (state.phase.type === 'final') return err(violation('GAME_OVER', 'This game is over.'));
  if (state[side].seated) return err(violation('WRONG_PHASE', `The ${state[side].name} seat is taken.`));
  // Dice that were rolled are checked with the shares of then: a later one would belong to none of them.
  if (state.dice.next > 0) return ok([{ type: 'seatReassigned', data: { side, seated: true } }]);
  return ok([{ type: 'seatClaimed', data: { side, nonce } }]);
}

/** The seed of the current epoch, told when the game is over. */
export const revealSeedEvent = (state: GameState, seed: string): GameEvent => ({
  type: 'seedRevealed',
  data: { epoch: state.dice.epoch, seed },
});
