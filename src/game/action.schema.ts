import { z } from 'zod';
import type { Action } from './actions';
import { ADVANCE_CHOICES } from './advance-question';
import type { Base } from './bases';
import { ALIGNMENTS, APPROACHES, BUNTS, INFIELD_DEPTHS, OUTFIELD_DEPTHS } from './decisions';
import { homeDiceSchema } from './home-dice.schema';
import type { LineupCard } from './lineup';
import { ERROR_TYPES, PLAY_KINDS, TRAJECTORIES, ADVANCE_REASONS } from './play';
import { CARD_OUTCOMES, TABLE_OUTCOMES } from './outcomes';
import { LINEUP_POSITIONS, POSITIONS } from './positions';
import { handEntrySchema } from './propose/hand-entry.schema';
import type { PlayEntry } from './revise/play-entry';
import type { ManagersRuling } from './ruling';
import { STOPS } from './state';
import type { LineupChange } from './substitution';

const base = z.literal([1, 2, 3] satisfies Base[]);

const battingOrder = z.int().min(1).max(9).nullable();

const lineupSlot = z.strictObject({
  player: z.int().min(0),
  position: z.enum(POSITIONS),
  battingOrder,
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

const lineupId = z.int().min(1);
const position = z.enum(LINEUP_POSITIONS);

const lineupChange: z.ZodType<LineupChange, LineupChange> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('enter'),
    player: z.int().min(0),
    replaces: lineupId,
    position,
    battingOrder,
  }),
  z.strictObject({ type: z.literal('move'), lineupId, position, battingOrder }),
  z.strictObject({ type: z.literal('leave'), lineupId }),
]);

const ruling: z.ZodType<ManagersRuling, ManagersRuling> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('win'), pitcher: lineupId }),
  z.strictObject({
    type: z.literal('earnedRun'),
    play: z.int().min(1),
    runner: lineupId,
    pitcher: lineupId,
    earned: z.boolean(),
  }),
]);

/** Why the scorer rules so: a line of text. */
const reason = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !/\p{Cc}/u.test(text), 'control characters');

/** Every word of a card, and what a table can say besides. */
export const anyOutcome = z.enum([...CARD_OUTCOMES, ...TABLE_OUTCOMES]);

export const fielder = z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9]);

/** Longer than any rundown. */
const MOST_THROWS = 20;

/** Parses how a play should be scored. */
export const playEntry: z.ZodType<PlayEntry, PlayEntry> = z.strictObject({
  kind: z.enum(PLAY_KINDS),
  ball: z.strictObject({ trajectory: z.enum(TRAJECTORIES), fielder, bunt: z.boolean(), foul: z.boolean() }).nullable(),
  advances: z
    .array(
      z.strictObject({
        from: z.literal([0, 1, 2, 3]),
        to: z.literal([1, 2, 3, 4]),
        out: z.boolean(),
        reason: z.enum(ADVANCE_REASONS),
        rbi: z.boolean(),
        by: z.array(fielder).max(MOST_THROWS),
      }),
    )
    .max(4),
  errors: z.array(z.strictObject({ fielder, type: z.enum(ERROR_TYPES) })).max(4),
  sacrificeHit: z.boolean(),
  sacrificeFly: z.boolean(),
  groundedIntoDoublePlay: z.boolean(),
});

/** More men than a lineup and its bench ever exchange at once. */
const MOST_CHANGES = 20;

/** Parses exactly an `Action`, nothing more: form and sizes here, legality in `act`. */
export const actionSchema: z.ZodType<Action, Action> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('submitLineup'),
    lineup: lineupCardSchema,
    againstLeft: lineupCardSchema.nullish(),
  }),
  z.strictObject({ type: z.literal('start') }),
  z.strictObject({ type: z.literal('decideDefense'), decision: defensiveDecision }),
  z.strictObject({ type: z.literal('decideOffense'), decision: offensiveDecision }),
  z.strictObject({ type: z.literal('roll') }),
  z.strictObject({ type: z.literal('chooseAdvance'), choice: z.enum(ADVANCE_CHOICES) }),
  z.strictObject({
    type: z.literal('submitResult'),
    outcome: anyOutcome,
    fielder: fielder.nullable(),
  }),
  z.strictObject({ type: z.literal('submitPlay'), entry: handEntrySchema }),
  z.strictObject({ type: z.literal('confirmResult') }),
  z.strictObject({ type: z.literal('challengeResult'), reason }),
  z.strictObject({ type: z.literal('enterDice'), dice: homeDiceSchema }),
  z.strictObject({ type: z.literal('setPace'), pace: z.int().min(0).max(60_000) }),
  z.strictObject({ type: z.literal('resign') }),
  z.strictObject({ type: z.literal('substitute'), changes: z.array(lineupChange).min(1).max(MOST_CHANGES) }),
  z.strictObject({ type: z.literal('stop'), stop: z.enum(STOPS) }),
  z.strictObject({ type: z.literal('declineStop') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('rule'), ruling, reason }),
  z.strictObject({ type: z.literal('rewind'), toPlay: z.int().min(0), reason }),
  z.strictObject({ type: z.literal('correctPlay'), number: z.int().min(1), play: playEntry, reason }),
  z.strictObject({ type: z.literal('agreeRevision'), asked: z.int().min(1) }),
  z.strictObject({ type: z.literal('declineRevision') }),
]);
