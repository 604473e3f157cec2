import { z } from 'zod';
import { LEAGUE_ROLES, TEAM_ROLES } from '@/server/db/schema/people';
import { lineOfText } from './text.schema';

/** A row's number, as PostgreSQL counts them. */
export const rowId = z.number().int().min(1).max(2_147_483_647);

export const anyRole = z.enum([...LEAGUE_ROLES, ...TEAM_ROLES]);

/** The secret of a link that somebody was sent. */
export const secretCode = z.string().min(1).max(64);

/** Why somebody with a say does what he does: it stays in the log. */
export const reason = lineOfText(500).refine((text) => Array.from(text).length >= 3, 'is shorter than 3 characters');

/** As `reason`, where none has to be given. */
export const maybeReason = z.union([z.literal(''), reason]).default('');
