import { z } from 'zod';
import type { Action } from './actions';
import { ADVANCE_CHOICES } from './advance-question';
import type { Base } from './bases';
import { ALIGNMENTS, APPROACHES, BUNTS, INFIELD_DEPTHS, OUTFIELD_DEPTHS } from './decisions';
import type { LineupCard } from './lineup';
import { CARD_OUTCOMES, TABLE_OUTCOMES } from './outcomes';
import { POSITIONS } from './positions';

const base = z.literal([1, 2, 3] satisfies Base[]);

const lineupSlot = z.strictObject({
  player: z.int().min(0),
  position: z.enum(POSITIONS),
  battingOrder: z.int().min(1).max(9).nullable(),
});

/** A lineup card as it comes from outside: at most nine batters and a pitcher. */
export const lineupCardSchema: z.ZodType<LineupCard, LineupCard> = z.array(lineupSlot).min(9).max(10);

const defensiveDecision = z.strictObject({
  alignment: z.enum(ALIGNMENTS),
  infieldDepth: z.enum(INFIELD_DEPTHS),
  outfieldDepth: z.enum(OUTFIELD_DEPTHS),
  hold: z.array(base).max(3),
  intentionalWalk: z.boolean(),
});

const offensiveDecision = z.strictObject({
  approach: z.enum(APPROACHES),
  steal: z.array(base).max(3),
  hitAndRun: z.boolean(),
  bunt: z.enum(BUNTS).nullable(),
});

/** Parses exactly an `Action`, nothing more: form and sizes here, legality in `act`. */
export const actionSchema: z.ZodType<Action, Action> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('submitLineup'), lineup: lineupCardSchema }),
  z.strictObject({ type: z.literal('start') }),
  z.strictObject({ type: z.literal('decideDefense'), decision: defensiveDecision }),
  z.strictObject({ type: z.literal('decideOffense'), decision: offensiveDecision }),
  z.strictObject({ type: z.literal('roll') }),
  z.strictObject({ type: z.literal('chooseAdvance'), choice: z.enum(ADVANCE_CHOICES) }),
  z.strictObject({
    type: z.literal('submitResult'),
    outcome: z.enum([...CARD_OUTCOMES, ...TABLE_OUTCOMES]),
    fielder: z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9]).nullable(),
  }),
  z.strictObject({ type: z.literal('setPace'), pace: z.int().min(0).max(60_000) }),
  z.strictObject({ type: z.literal('resign') }),
]);
