import type { PlaysPage } from '@/server/api/wire';
import { playsBefore } from '@/server/db/queries/event-plays';
import type { Call } from '../context';
import { lookAt, type LookInput } from './look';

export interface PlaysInput extends LookInput {
  readonly beforeSeq?: number | null | undefined;
  readonly limit: number;
}

/** A page of a game's plays, newest first. A play holds nothing sealed: its decisions were revealed before it. */
export async function readPlays({ ctx, input }: Call<PlaysInput>): Promise<PlaysPage> {
  const { meta } = await lookAt(ctx, input);
  const { limit, beforeSeq } = input;
  const plays = await playsBefore(ctx.core.db, { gameId: meta.gameId, beforeSeq: beforeSeq ?? null, limit });
  return { plays, next: plays.length < limit ? null : (plays.at(-1)?.seq ?? null) };
}
