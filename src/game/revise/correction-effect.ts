import { err, ok, type Result } from '@/shared/result';
import { correctPlay } from '../act/correct-play';
import type { BattingLine, BoxScore, FieldingLine, PitchingLine } from '../box-score';
import type { Runners } from '../bases';
import { EVENT_VERSION } from '../fold';
import type { LineupId } from '../lineup';
import type { Score, Side } from '../play';
import { SIDES } from '../sides';
import type { Violation } from '../violation';
import { foldLog } from './fold-log';
import type { Past } from './past';
import type { PlayEntry } from './play-entry';

const KINDS = ['batting', 'pitching', 'fielding'] as const;
export type LineKind = (typeof KINDS)[number];

/** What a line of the box score counts. */
export type LineKey = Exclude<
  keyof BattingLine | keyof PitchingLine | keyof FieldingLine,
  'lineupId' | 'entry' | 'position' | 'decision' | 'save' | 'hold' | 'blownSave'
>;

/** One figure of one man that a correction changes. */
export interface LineChange {
  readonly side: Side;
  readonly lineupId: LineupId;
  readonly kind: LineKind;
  readonly key: LineKey;
  readonly was: number;
  readonly now: number;
}

/** How the game stands for everyone. */
export interface Standing {
  readonly score: Score;
  readonly runners: Runners;
}

/** What a correction would change. */
export interface CorrectionEffect {
  readonly was: Standing;
  readonly now: Standing;
  /** By side, then batting before pitching before fielding. */
  readonly lines: readonly LineChange[];
}

/** What comes of scoring a play otherwise, or why the rules refuse it; the game stays as it is. */
export function correctionEffect(past: Past, number: number, play: PlayEntry): Result<CorrectionEffect, Violation> {
  const before = foldLog(past.log);
  const by = { kind: 'system', side: null } as const;
  const answer = correctPlay(before.state, by, { number, play, reason: 'to look at' }, past);
  if (!answer.ok) return err(answer.error);
  const { seq } = before.state;
  const at = before.turnSince;
  const events = answer.value.map((event, i) => ({ ...event, seq: seq + i + 1, v: EVENT_VERSION, at, by }));
  const after = foldLog([...past.log, ...events]);
  return ok({
    was: { score: before.state.score, runners: before.state.runners },
    now: { score: after.state.score, runners: after.state.runners },
    lines: changes(before.box, after.box),
  });
}

function changes(was: BoxScore, now: BoxScore): readonly LineChange[] {
  return SIDES.flatMap((side) =>
    KINDS.flatMap((kind) => {
      const old = sums(was[side][kind]);
      return [...sums(now[side][kind])].flatMap(([lineupId, line]) =>
        [...line].flatMap(([key, value]): readonly LineChange[] => {
          const before = old.get(lineupId)?.get(key) ?? 0;
          return before === value ? [] : [{ side, lineupId, kind, key, was: before, now: value }];
        }),
      );
    }),
  );
}

/** The figures of each man, over all positions that he played. */
function sums(lines: readonly (BattingLine | PitchingLine | FieldingLine)[]) {
  const found = new Map<LineupId, Map<LineKey, number>>();
  for (const { lineupId, ...line } of lines) {
    const sum = found.get(lineupId) ?? new Map<LineKey, number>();
    for (const [key, value] of Object.entries(line)) {
      if (typeof value === 'number') sum.set(key as LineKey, (sum.get(key as LineKey) ?? 0) + value);
    }
    found.set(lineupId, sum);
  }
  return found;
}
