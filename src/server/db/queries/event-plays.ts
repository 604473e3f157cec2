import { and, desc, eq, lt } from 'drizzle-orm';
import type { EventData } from '@/game/events';
import type { Play } from '@/game/play';
import { type StoredEvent, upcast } from '@/game/upcast';
import type { Database } from '../database';
import { events } from '../schema/log';

export interface PlaysQuery {
  readonly gameId: string;
  /** Null starts at the newest. */
  readonly beforeSeq: number | null;
  readonly limit: number;
}

/** Plays with the seq of the event that told them, newest first. */
export async function playsBefore(
  db: Database,
  { gameId, beforeSeq, limit }: PlaysQuery,
): Promise<readonly { readonly seq: number; readonly play: Play }[]> {
  const rows = await db
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
  return rows.map(({ at, ...row }) => {
    const event = upcast({ ...row, at: at.toISOString() } as StoredEvent);
    return { seq: row.seq, play: (event.data as EventData['playMade']).play };
  });
}
