import type { Side } from '@/game/play';
import type { ListedEntry } from './shapes';
import { rosterEntries } from '@/server/db/queries/roster-entries';
import type { Call } from '../context';
import { lookAt, type LookInput } from '../games/look';

/** The entries of a game, of both sides or of one, each as its league has them. */
export async function listRoster({
  ctx,
  input,
}: Call<LookInput & { readonly side?: Side | undefined }>): Promise<readonly ListedEntry[]> {
  const { meta } = await lookAt(ctx, input);
  const rows = await rosterEntries(ctx.core.db, meta.gameId, input.side ?? null);
  return rows.flatMap((row): readonly ListedEntry[] => {
    const { id, gameId, teamId, side, person, name } = row;
    const entry = { id, gameId, teamId, side, person, name };
    if (row.playerId !== null) return [{ ...entry, league: 'sba', playerId: row.playerId }];
    const { cardId, cardset, cardsetName, priority, cardHash } = row;
    if (cardId === null || cardset === null || cardHash === null) return [];
    return [
      {
        ...entry,
        league: 'pd',
        cardId,
        cardHash,
        cardset: { cardset, name: cardsetName ?? '', priority: priority ?? 0 },
      },
    ];
  });
}
