import type { Side } from '@/game/play';
import { personOf } from '@/server/db/queries/people';
import { summaryRow } from '@/server/db/queries/game-summaries';
import type { AuditNote } from '@/server/live/game-store';
import type { ActAnswer, GameMeta, Helper } from '@/server/live/types';
import type { Call, SignedInContext } from '../context';
import { gameWords } from '../office/decision-words';
import { named } from '../people/role-words';
import { helperIn } from './helped-side';
import { lookAt } from './look';

export interface TakeOverInput {
  readonly gameId: string;
  readonly actionId: string;
  readonly side: Side;
}

/** A manager of a team takes its seat over from another of its managers: both see it in the game, the league in its log. */
export async function takeOver({ ctx, input }: Call<TakeOverInput, SignedInContext>): Promise<ActAnswer> {
  const look = await lookAt(ctx, input);
  const helps = await helperIn(ctx, look);
  const audit = helps === null ? null : await noteOf(ctx, look.meta, helps);
  return ctx.core.live.takeOver({ ...input, user: ctx.caller.account.userId, helps, audit });
}

/** Null for a private game outside a season: that is its people's own. */
async function noteOf(
  { core, caller }: SignedInContext,
  { gameId, visibility, seasonId }: GameMeta,
  { side, holder }: Helper,
): Promise<AuditNote | null> {
  if (visibility === 'private' && seasonId === null) return null;
  const { userId } = caller.account;
  const [row, to, from] = await Promise.all([
    summaryRow(core.db, gameId),
    personOf(core.db, userId),
    personOf(core.db, holder),
  ]);
  if (row === null) return null;
  const names = { away: row.away.name, home: row.home.name };
  const who = `${named(to ?? caller.account)} took over the seat of ${names[side]}`;
  return {
    leagueId: row.game.leagueId,
    userId,
    action: 'game.takeOver',
    subjectKind: 'game',
    subjectId: gameId,
    summary: `${who}${from === null ? '' : ` from ${named(from)}`} in ${gameWords(names)}.`,
    reason: '',
    details: { before: { side, user: holder }, after: { side, user: userId } },
  };
}
