import type { LoggedEvent } from '@/game/events';
import { canonical } from './canonical';
import type { GameRecord } from './game-record';

export interface Findings {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
}

/**
 * Compares what clients were told with the log, both as the same viewer sees it.
 * Lost: told or acknowledged, and not there, or there otherwise. Doubled: a manager's event in the log that no
 * acknowledged action made (every action was repeated until it was answered), or that two of them claim.
 */
export function audit(records: readonly GameRecord[], logs: readonly (readonly LoggedEvent[])[]): Findings {
  const lost: string[] = [];
  const doubled: string[] = [];
  const makers = new Map<number, string>();
  for (const [at, record] of records.entries()) {
    const log = new Map((logs[at] ?? []).map((event) => [event.seq, canonical(event)]));
    lost.push(...record.contradictions);
    for (const [seq, json] of record.told) {
      const stored = log.get(seq);
      if (stored === undefined) lost.push(`seq ${seq} was told and is gone`);
      else if (stored !== json) lost.push(`seq ${seq} was told otherwise than it is stored`);
    }
    for (const [actionId, seqs] of record.acknowledged) {
      for (const seq of seqs) {
        const maker = makers.get(seq);
        if (maker !== undefined) doubled.push(`seq ${seq} was acknowledged to ${maker} and to ${actionId}`);
        makers.set(seq, actionId);
      }
    }
  }
  const [log = []] = logs;
  for (const [at, event] of log.entries()) {
    if (event.seq !== at + 1) lost.push(`seq ${at + 1} is missing in the log`);
    if (event.by.kind === 'manager' && !makers.has(event.seq))
      doubled.push(`seq ${event.seq} (${event.type}) is nobody's`);
  }
  return { lost, doubled };
}
