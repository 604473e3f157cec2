import { foldInOneBox } from '@/game/fold-scorecard';
import { effective } from '@/game/revise/effective';
import { isRevising } from '@/game/revise/is-revising';
import type { Scorecard } from '@/game/scorecard';
import type { Opening } from './game-log';
import type { StoredGame } from './game-store';

/** Folds a stored game. Throws, naming the event but quoting nothing of it, when its log is not whole or does not fold. */
export function openGame({ meta, snapshot, events, lastAt, seed }: StoredGame): Opening {
  let seq = snapshot?.seq ?? 0;
  for (const event of events) {
    if (event.seq !== seq + 1) throw new Error(`event ${seq + 1} is missing`);
    seq = event.seq;
  }
  if (snapshot !== null && events.some(isRevising)) throw new Error('the snapshot is older than a rewind');
  let card: Scorecard | null = snapshot?.card ?? null;
  const fold = foldInOneBox();
  for (const event of effective(events)) {
    try {
      card = fold(card, event);
    } catch {
      throw new Error(`event ${event.seq} does not fold`);
    }
  }
  if (card === null) throw new Error('the log is empty');
  return { meta, card, seed, latest: events, lastAt, savedSeq: snapshot?.seq ?? 0 };
}
