import { freeMen, moveRows, type MovesWanted } from '@/server/db/queries/roster-moves';
import type { Call } from '../context';
import type { FreeMan, MovesPage } from './shapes';

/** A page of the moves of a league or of one team; everyone may read them. */
export async function listMoves({ ctx: { core }, input }: Call<MovesWanted>): Promise<MovesPage> {
  const found = await moveRows(core.db, input);
  const rows = found.map(({ move, player, carded, cardset, from, to, by }) => ({
    id: move.id,
    at: move.at.toISOString(),
    kind: move.kind,
    man: player ?? carded ?? '',
    cardset,
    cardId: move.cardId,
    playerId: move.playerId,
    from,
    to,
    fromTeamId: move.fromTeamId,
    toTeamId: move.toTeamId,
    note: move.note,
    by,
    batch: move.batch,
  }));
  return { rows, next: found.length < input.limit ? null : (rows.at(-1)?.id ?? null) };
}

/** Men on no team, fifty at most. */
export const listFreeMen = ({
  ctx: { core },
  input: { leagueId, text },
}: Call<{ readonly leagueId: string; readonly text: string }>): Promise<readonly FreeMan[]> =>
  freeMen(core.db, leagueId, text, 50);
