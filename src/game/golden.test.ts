import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defined } from '@/shared/assert';
import { foldLog } from './revise/fold-log';
import type { Scorecard } from './scorecard';
import { type StoredEvent, upcast } from './upcast';

/**
 * Logs as games wrote them, one for each version of the events: an event a line, then the scorecard. Never change the
 * events of a file; when the fold is meant to give another scorecard, raise `FOLD_VERSION` and write the new one down.
 */
it.each(['log-v1', 'log-v2', 'log-v2-revised', 'log-v2-rosters'])(
  'E-8: the log %s folds to the scorecard it always gave',
  (name) => {
    const lines = readFileSync(new URL(`golden/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const card = JSON.parse(defined(lines.pop(), 'scorecard')) as Scorecard;
    expect(lines.length).toBeGreaterThan(50);
    expect(foldLog(lines.map((line) => upcast(JSON.parse(line) as StoredEvent)))).toEqual(card);
  },
);
