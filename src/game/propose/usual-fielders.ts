import type { Destination, Origin } from '../bases';
import { alone, throwHome, throwToFirst, throwToSecond, throwToThird } from '../resolve/fielders';
import type { FielderNumber } from '../positions';
import type { Written } from '../notation/written';

type Hands = readonly FielderNumber[];

const CAUGHT_STEALING: Readonly<Record<Destination, Hands>> = { 1: [2, 3], 2: [2, 6], 3: [2, 5], 4: [2] };
const PICKED_OFF: Readonly<Record<Destination, Hands>> = { 1: [1, 3], 2: [1, 6], 3: [1, 5], 4: [1, 2] };

/** Who makes an out for which nobody is named: the ball's fielder and the man who covers the base. */
export function usualFielders({ kind, ball }: Written, from: Origin, at: Destination): Hands {
  if (kind === 'pickOff') return PICKED_OFF[at];
  if (kind === 'strikeout' && from === 0) return alone(2);
  if (ball === null) return CAUGHT_STEALING[at];
  const isCatch = from === 0 && kind === 'out' && ball.trajectory !== 'ground';
  if (isCatch) return alone(ball.fielder);
  if (at === 1) return throwToFirst(ball.fielder);
  if (at === 2) return throwToSecond(ball.fielder);
  return at === 3 ? throwToThird(ball.fielder) : throwHome(ball.fielder);
}
