import type { Die } from '@/game/dice';
import { diceOnTable } from '@/game/draft';
import type { LoggedEvent } from '@/game/events';
import type { DiceReceipt } from '@/server/api/wire';
import type { Call } from '../context';
import { lookAt, type LookInput } from './look';
import { wholeLog } from './whole-log';

/** What anyone needs to check the dice of a game; seeds are in it once the log tells them. */
export async function readDice({ ctx, input }: Call<LookInput>): Promise<DiceReceipt> {
  const { meta } = await lookAt(ctx, input);
  return receiptOf(meta.gameId, await wholeLog(ctx.core, meta.gameId, 'spectator'));
}

/** The dice an event tells. A play tells all of its own, those of its draft once more. */
function diceOf(event: LoggedEvent): readonly Die[] {
  if (event.type === 'playMade') return event.data.play.dice;
  if (event.type === 'diceRolled' || event.type === 'advanceChosen' || event.type === 'resultSubmitted') {
    return diceOnTable(event.data.draft);
  }
  return [];
}

/** The receipt of a log. Each die once, with the seq that told it first. */
export function receiptOf(gameId: string, events: readonly LoggedEvent[]): DiceReceipt {
  const nonces: string[] = [];
  const epochs = new Map<number, { epoch: number; commitment: string; seed: string | null }>();
  const dice = new Map<string, DiceReceipt['dice'][number]>();
  let epoch = 0;
  for (const event of events) {
    if (event.type === 'seatClaimed') nonces.push(event.data.nonce);
    if (event.type === 'diceCommitted') {
      epoch = event.data.epoch;
      epochs.set(epoch, { ...event.data, seed: null });
    }
    if (event.type === 'seedRevealed') {
      const known = epochs.get(event.data.epoch);
      if (known !== undefined) known.seed = event.data.seed;
    }
    for (const die of diceOf(event)) {
      const key = `${epoch}:${die.n ?? 'table'}`;
      if (die.n !== null && !dice.has(key)) dice.set(key, { seq: event.seq, epoch, die });
    }
  }
  return { gameId, nonces, epochs: [...epochs.values()], dice: [...dice.values()] };
}
