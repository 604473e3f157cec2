import type { ChangedRoster } from './shapes';
import { AppError } from '@/server/errors';
import { ok } from '@/shared/result';
import type { Call, SignedInContext } from '../context';
import { commitChange, type RosterCall } from './change-roster';
import { rosterPlace } from './roster-place';

/** One man: by a card in a league of cards, himself in one of paper cards. Exactly one of the two. */
export type Newcomer =
  | { readonly cardId: number; readonly playerId?: undefined }
  | { readonly playerId: number; readonly cardId?: undefined };

/** Brings one man. A league has cards or players, never the other's. */
export async function addToRoster({
  ctx,
  input,
}: Call<RosterCall & { readonly man: Newcomer }, SignedInContext>): Promise<ChangedRoster> {
  const place = await rosterPlace(ctx, input);
  const { man } = input;
  const byCard = place.rules.usesCardsets;
  const player = byCard ? man.cardId : man.playerId;
  if (player === undefined) {
    throw new AppError(
      'BAD_INPUT',
      byCard
        ? 'This game is played with cards: name a card, not a player.'
        : 'This game is played on paper: name a player, not a card.',
    );
  }
  return commitChange(ctx, place, input, { man }, () => ok({ add: [player], remove: [] }));
}
