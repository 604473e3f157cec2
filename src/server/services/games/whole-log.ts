import type { LoggedEvent } from '@/game/events';
import type { Viewer } from '@/game/viewer';
import type { Core } from '@/server/core';
import { AppError } from '@/server/errors';

/** Events read at a time. */
const PAGE = 500;
/** Games have some hundreds of events; a log longer than this is not put into one file. */
export const MAX_EXPORTED_EVENTS = 20_000;

/** A game's log from its first event as a viewer sees it. Throws `NOT_FOUND`, and `TOO_LARGE` past what one file takes. */
export async function wholeLog(
  { live }: Pick<Core, 'live'>,
  gameId: string,
  viewer: Viewer,
  most = MAX_EXPORTED_EVENTS,
): Promise<readonly LoggedEvent[]> {
  const events: LoggedEvent[] = [];
  for (;;) {
    const page = await live.log(gameId, viewer, { afterSeq: events.at(-1)?.seq ?? 0, limit: PAGE });
    if (page === null) throw new AppError('NOT_FOUND', 'There is no such game.');
    events.push(...page);
    if (events.length > most) throw new AppError('TOO_LARGE', 'This game is too long for one file.');
    if (page.length < PAGE) return events;
  }
}
