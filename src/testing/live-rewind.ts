import type { Action } from '@/game/actions';
import type { Play } from '@/game/play';
import { entryOf } from '@/game/revise/play-entry';
import { calledAs, callsOf, putOutBy } from '@/game/revise/scorings';
import type { GameId, StateManager } from '@/server/live/types';
import { defined } from '@/shared/assert';
import { freshId, FRIEND, OWNER, playUntil } from './live-game';

/** The owner asks, his friend agrees. */
export async function revise(live: StateManager, gameId: GameId, action: Action): Promise<void> {
  const asked = await live.act({ gameId, actionId: freshId(), user: OWNER, action });
  await live.act({ gameId, actionId: freshId(), user: FRIEND, action: { type: 'agreeRevision', asked: asked.seq } });
}

export const rewindTo = (toPlay: number): Action => ({ type: 'rewind', toPlay, reason: 'the wrong dice' });

/** Another call for the latest play that can have one; where the dice gave none, another man's putout on the latest out. */
export function otherCall(plays: readonly Play[]): Action {
  const play = plays.findLast((one) => callsOf(one).some((call) => call !== one.kind));
  const call = play === undefined ? undefined : callsOf(play).find((one) => one !== play.kind);
  if (play === undefined || call === undefined) return otherPutout(plays);
  return { type: 'correctPlay', number: play.number, play: calledAs(play, call, 6), reason: 'seen again' };
}

function otherPutout(plays: readonly Play[]): Action {
  const play = defined(
    plays.findLast((one) => one.advances.some(({ out }) => out)),
    'an out',
  );
  const { from, by } = defined(
    play.advances.find(({ out }) => out),
    'a man put out',
  );
  const instead = by.at(-1) === 5 ? 4 : 5;
  const entry = putOutBy(entryOf(play), from, [...by.slice(0, -1).filter((fielder) => fielder !== instead), instead]);
  return { type: 'correctPlay', number: play.number, play: entry, reason: 'seen again' };
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
