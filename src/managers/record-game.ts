import type { Actor, GameEvent } from '@/game/events';
import { sideAtBat } from '@/game/sides';
import { commitmentOf, verifiedFace } from '@/game/verified-dice';
import { revealSeedEvent } from '@/game/create-game';
import type { Table } from '@/game/table';
import type { Rng } from '@/shared/rng';
import type { Manager } from './manager';
import { opening, type OpeningInput } from './opening-state';
import { playOut } from './play-out';

export interface RecordInput extends Omit<OpeningInput, 'commitment'> {
  readonly table: Table;
  readonly manager: Manager;
  /** What the manager draws from. */
  readonly rng: Rng;
  /** 64 hex digits: the dice of the game follow from it, so that they can be checked. */
  readonly seed: string;
}

export interface RecordedEvent {
  readonly event: GameEvent;
  readonly by: Actor;
}

const SYSTEM: Actor = { kind: 'system', side: null };

/**
 * A whole game of two computers as its log tells it, from its creation to the seed of its dice. Decisions are in the plays
 * only: no event of their own tells them.
 */
export function recordGame({ table, manager, rng, seed, ...input }: RecordInput): readonly RecordedEvent[] {
  const { state, events } = opening({ ...input, commitment: commitmentOf(seed) });
  const log = events.map((event): RecordedEvent => ({ event, by: actorOf(event) }));
  const { epoch, nonces } = state.dice;
  const { state: ended } = playOut({
    start: state,
    table,
    away: manager,
    home: manager,
    rng,
    face: verifiedFace({ seed, gameId: input.gameId, epoch, nonces }),
    tell: (event) => log.push({ event, by: actorOf(event) }),
  });
  log.push({ event: revealSeedEvent(ended, seed), by: SYSTEM });
  return log;
}

/** The side whose computer did it: lineups and changes are its own, and the side at bat rolls. */
function actorOf(event: GameEvent): Actor {
  if (event.type === 'lineupSubmitted' || event.type === 'substituted') {
    return { kind: 'computer', side: event.data.side };
  }
  if (event.type === 'playMade') return { kind: 'computer', side: sideAtBat(event.data.play.half) };
  return SYSTEM;
}
