import { z } from 'zod';
import { rulesSchema } from '@/game/rules.schema';
import { COMPUTER_STYLES } from '@/game/state';
import { leagueId } from './ids.schema';
import { rowId } from './roster.schema';

const team = z.strictObject({
  teamId: z.number().int().min(1).max(2_147_483_647),
  manager: z.enum(['me', 'friend', 'computer']),
  /** How a computer manages; balanced when nothing is said. */
  style: z.enum(COMPUTER_STYLES).optional(),
});

/** Cardsets by priority, 1 first. */
const ladder = z
  .array(z.strictObject({ cardset: rowId, priority: z.number().int().min(1).max(100) }))
  .min(1)
  .max(50)
  .refine((sets) => new Set(sets.map(({ cardset }) => cardset)).size === sets.length, 'names a cardset twice')
  .refine((sets) => new Set(sets.map(({ priority }) => priority)).size === sets.length, 'names a priority twice');

/** What `game.create` takes. `pace`: milliseconds between the moves of two computers. */
export const newGame = z
  .strictObject({
    league: leagueId,
    away: team,
    home: team,
    rules: rulesSchema,
    visibility: z.enum(['public', 'private']),
    mode: z.enum(['ranked', 'friendly', 'practice']),
    pace: z.number().int().min(0).max(60_000).nullable(),
    /** PD: the sets whose cards are legal; left out: all that teams hold. */
    cardsets: ladder.optional(),
  })
  .refine((game) => game.away.teamId !== game.home.teamId, 'names the same team twice')
  .refine((game) => !(game.away.manager === 'me' && game.home.manager === 'me'), 'gives you both sides')
  .refine(
    ({ away, home }) => away.manager === 'me' || home.manager === 'me' || away.manager === home.manager,
    'leaves you out of a game that is not between two computers',
  )
  .refine(({ away, home }) => !(away.manager === 'friend' && home.manager === 'friend'), 'has a friend on both sides');
export type NewGameInput = z.infer<typeof newGame>;
