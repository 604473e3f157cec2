import { z } from 'zod';

/** Key of a card, a player, a cardset or a roster entry. */
export const rowId = z.number().int().min(1).max(2_147_483_647);
