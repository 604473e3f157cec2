import type { Action } from '@/game/actions';
import type { Play } from '@/game/play';
import { calledAs, callsOf } from '@/game/revise/scorings';
import type { GameId, StateManager } from '@/server/live/types';
import { defined } from '@/shared/assert';
import { freshId, FRIEND, OWNER, playUntil } from './live-game';

/** The owner asks, his friend agrees. */
export async function revise(live: StateManager, gameId: GameId, action: Action): Promise<void> {
  const asked = await live.act({ gameId, actionId: freshId(), user: OWNER, action });
  await live.act({ gameId, actionId: freshId(), user: FRIEND, action: { type: 'agreeRevision', asked: asked.seq } });
}

export const rewindTo = (toPlay: number): Action => ({ type: 'rewind', toPlay, reason: 'the wrong dice' });

/** The latest play that can be called otherwise, and another call for it. */
export function otherCall(plays: readonly Play[]): Action {
  const play = defined(
    plays.findLast((one) => callsOf(one).some((call) => call !== one.kind)),
    'a play to judge',
  );
  const call = defined(
    callsOf(play).find((one) => one !== play.kind),
    'another call',
  );
  return { type: 'correctPlay', number: play.number, play: calledAs(play, call, 6), reason: 'seen again' };
}

/** Plays a game out with a rewind over a half-inning, one inside another, a correction, and one after the end. */
export async function playRewound(live: StateManager, gameId: GameId): Promise<void> {
  const playTo = (count: number) => playUntil(live, gameId, ({ playCount }) => playCount >= count);
  await playTo(9);
  await revise(live, gameId, rewindTo(4));
  await playTo(8);
  const { card } = defined(await live.view(gameId, 'both'), 'game');
  await revise(live, gameId, otherCall(card.plays));
  await playTo(11);
  await revise(live, gameId, rewindTo(7));
  const ended = await playUntil(live, gameId, () => false);
  await revise(live, gameId, rewindTo(ended.playCount - 2));
  await playUntil(live, gameId, () => false);
}
