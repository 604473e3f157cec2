import { describe, expect, it } from 'vitest';
import { type GameLog, manager, startedGame, SYSTEM } from '@/testing/a-game';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from './decisions';
import { foldLog } from './revise/fold-log';

/** Seq of the event that the clock of a game runs from: each of its events a second after the one before. */
function since({ events }: GameLog): number {
  const card = foldLog(events.map((event) => ({ ...event, at: new Date(event.seq * 1_000).toISOString() })));
  return Date.parse(card?.turnSince ?? '') / 1_000;
}
const newest = ({ events }: GameLog): number | undefined => events.at(-1)?.seq;

describe('the clock of a decision', () => {
  it('runs from the event that asked for it, whatever is said beside it', () => {
    const game = startedGame();
    const asked = since(game);
    expect(asked).toBe(newest(game));
    game.act(manager('home'), { type: 'decideDefense', decision: STANDARD_DEFENSE });
    game.act(manager('home'), { type: 'stop', stop: 'suspend' });
    game.act(manager('away'), { type: 'declineStop' });
    game.append(manager('away'), [{ type: 'seatReassigned', data: { side: 'away', seated: true } }]);
    expect(since(game)).toBe(asked);
    game.act(manager('away'), { type: 'decideOffense', decision: STANDARD_OFFENSE });
    expect(since(game)).toBe(newest(game));
  });

  it('begins anew for a manager whom the league seats, and when the game is taken up again', () => {
    const game = startedGame();
    game.append(SYSTEM, [{ type: 'seatReassigned', data: { side: 'away', seated: true } }]);
    const seated = newest(game);
    game.append(SYSTEM, [{ type: 'suspended', data: {} }]);
    expect(since(game)).toBe(seated);
    game.append(SYSTEM, [{ type: 'resumed', data: {} }]);
    expect(since(game)).toBe(newest(game));
  });
});
