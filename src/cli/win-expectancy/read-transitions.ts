import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { BaseCode } from '@/game/bases';
import { HALF_OVER, SITUATIONS, situation, type Transitions } from '@/game/worth/transitions';

const bases = z.literal([0, 1, 2, 3, 4, 5, 6, 7] satisfies BaseCode[]);
const outs = z.int().min(0).max(2);
const chance = { runs: z.int().min(0).max(4), p: z.number().min(0).max(1) };
const fileSchema = z.array(
  z.object({
    bases,
    outs,
    next: z.array(z.union([z.object({ bases, outs, ...chance }), z.object({ end: z.literal(true), ...chance })])),
  }),
);

/** A file that holds no transitions: said in a line. */
export class BadTransitions extends Error {}

/** Transitions from a JSON file: for each situation its next ones, `end` for the end of the half-inning. */
export function readTransitions(file: string): Transitions {
  const read = fileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new BadTransitions(`${file} holds no transitions: ${read.error.issues[0]?.path.join('.')}`);
  const found: Transitions[number][] = Array.from({ length: SITUATIONS }, () => []);
  for (const from of read.data) {
    found[situation(from.bases, from.outs)] = from.next.map((step) => ({
      to: 'end' in step ? HALF_OVER : situation(step.bases, step.outs),
      runs: step.runs,
      p: step.p,
    }));
  }
  return found;
}
