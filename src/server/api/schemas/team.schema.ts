import { z } from 'zod';
import { lineOfText } from './text.schema';

const d20 = z.number().int().min(0).max(20);

/** What can be said of a team. The numbers of a park are faces of a d20: 0 never, 20 always. */
export const teamFacts = {
  name: lineOfText(40),
  abbreviation: z.string().regex(/^[A-Z0-9]{2,4}$/, 'must be 2 to 4 capital letters or digits'),
  color: z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour like #1a2b3c'),
  park: z.strictObject({ name: lineOfText(40), homeRunL: d20, homeRunR: d20, single: d20 }),
};
