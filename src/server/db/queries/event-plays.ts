import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import { REVISING } from '@/game/revise/is-revising';
import { type PlayRecord, playRecords } from '@/game/revise/play-records';
import { type StoredEvent, upcast } from '@/game/upcast';
import type { Database } from '../database';
import { events } from '../schema/log';

export interface PlaysQuery {
  readonly gameId: string;
  /** Null starts at the newest. */
  readonly beforeSeq: number | null;
  readonly limit: number;
}

/** Plays with the seq of the event that told them and what became of them, newest first; struck ones too. */
export async function playsBefore(
  db: Database,
  { gameId, beforeSeq, limit }: PlaysQuery,
): Promise<readonly PlayRecord[]> {
  const made = await db
    .select()
    .from(events)
    .where(
      and(
        eq(events.gameId, gameId),
        eq(events.type, 'playMade'),
        beforeSeq === null ? undefined : lt(events.seq, beforeSeq),
      ),
    )
    .orderBy(desc(events.seq))
    .limit(limit);
  const changes = await db
    .select()
    .from(events)
    .where(and(eq(events.gameId, gameId), inArray(events.type, [...REVISING])));
  const log = [...made, ...changes].toSorted((one, other) => one.seq - other.seq);
  return playRecords(log.map(({ at, ...row }) => upcast({ ...row, at: at.toISOString() } as StoredEvent))).toReversed();
}
