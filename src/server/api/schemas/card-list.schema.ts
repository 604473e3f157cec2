import { z } from 'zod';
import { MARK_KEYS } from '@/cards/card-marks';
import { FIELD_POSITIONS } from '@/game/positions';
import { leagueId } from './ids.schema';
import { lineOfText } from './text.schema';

/** A row's number, as PostgreSQL counts them. */
export const rowId = z.number().int().min(1).max(2_147_483_647);

/** What somebody types to find a name; empty for everything. */
const searched = z
  .string()
  .trim()
  .max(60)
  .regex(/^\P{Cc}*$/u, 'holds control characters')
  .default('');

const page = {
  text: searched,
  positions: z.array(z.enum(FIELD_POSITIONS)).max(FIELD_POSITIONS.length).default([]),
  team: z
    .union([rowId, z.literal('none')])
    .nullable()
    .default(null),
  bats: z.enum(['L', 'R', 'S']).nullable().default(null),
  throws: z.enum(['L', 'R']).nullable().default(null),
  direction: z.enum(['ascending', 'descending']).default('ascending'),
  limit: z.number().int().min(1).max(500).default(60),
  offset: z.number().int().min(0).max(1_000_000).default(0),
};

/** What `card.list` takes. */
export const cardList = z.strictObject({
  ...page,
  league: leagueId.default('pd'),
  cardsets: z.array(rowId).max(100).default([]),
  kind: z.enum(['hitters', 'pitchers']).nullable().default(null),
  rarities: z.array(lineOfText(30)).max(50).default([]),
  sort: z.enum(['name', 'cardset', 'team', 'rarity', ...MARK_KEYS]).default('name'),
});

/** What `player.search` takes. */
export const playerSearch = z.strictObject({
  ...page,
  league: leagueId.default('sba'),
  /** Whether only those who are hurt are wanted, or only those who are not. */
  injured: z.boolean().nullable().default(null),
  minors: z.boolean().nullable().default(null),
  sort: z.enum(['name', 'team', 'running', 'stealing']).default('name'),
});
