import type { Origin } from '@/game/bases';
import type { Advance, Play } from '@/game/play';

/** What a runner is charged or credited with on his own account. */
export type Attempt = 'stolen' | 'caught' | 'pickedOff' | 'pickedOffStealing';

/** The attempts of a play by where the man came from: as the scorer called them, else as they follow from it (9.07). */
export function attemptsOf(play: Play): ReadonlyMap<Origin, Attempt> {
  const { advances } = play;
  const isCalled = advances.some(({ stealing }) => stealing !== undefined);
  const attempts = isCalled ? called(advances) : derived(play);
  for (const { from, reason, out } of advances) {
    if (reason !== 'pickOff' || attempts.has(from) || !out) continue;
    attempts.set(from, !isCalled && play.kind === 'caughtStealing' ? 'pickedOffStealing' : 'pickedOff');
  }
  return attempts;
}

function called(advances: readonly Advance[]): Map<Origin, Attempt> {
  const attempts = new Map<Origin, Attempt>();
  for (const { from, stealing, reason } of advances) {
    if (stealing === 'stolen') attempts.set(from, 'stolen');
    if (stealing === 'caught') attempts.set(from, reason === 'pickOff' ? 'pickedOffStealing' : 'caught');
  }
  return attempts;
}

/** With a man put out nobody else has stolen his base; one whom only an error saved is caught all the same. */
function derived({ kind, advances }: Play): Map<Origin, Attempt> {
  const attempts = new Map<Origin, Attempt>();
  const tries = advances.filter(({ reason }) => reason === 'steal');
  const isOut = advances.some(({ out }) => out);
  const isCaught = kind === 'caughtStealing' || tries.some(({ out }) => out);
  for (const { from, out } of tries) {
    if (!isCaught) attempts.set(from, 'stolen');
    else if (out || (!isOut && attempts.size === 0)) attempts.set(from, 'caught');
  }
  return attempts;
}
