import { and, desc, eq, lt } from 'drizzle-orm';
import type { EventData } from '@/game/events';
import type { Play } from '@/game/play';
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
    .select({ seq: events.seq, data: events.data })
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
  return rows.map(({ seq, data }) => ({ seq, play: (data as EventData['playMade']).play }));
}
