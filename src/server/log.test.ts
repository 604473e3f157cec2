import { join } from 'node:path';
import { DrizzleQueryError } from 'drizzle-orm';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { logOptions, makeLog } from './log';
import { StartError } from './start-error';

const refused = () =>
  Object.assign(new Error('duplicate key (Sealed Sam)'), {
    severity: 'ERROR',
    code: '23505',
    constraint: 'sheets_key',
    detail: 'Key (name)=(Sealed Sam) exists.',
  });

/** The line that is written of an error. */
function lineOf(err: Error): string {
  const lines: string[] = [];
  pino(logOptions('info'), { write: (line: string) => void lines.push(line) }).error({ err }, 'call failed');
  return lines.join('');
}

describe('a log line', () => {
  it('tells which query failed and how, and nothing of what it would have written', () => {
    const failed = new DrizzleQueryError('insert into sheets values ($1)', ['Sealed Sam'], refused());
    for (const error of [failed, new Error('outside', { cause: failed }), refused()]) {
      const line = lineOf(error);
      expect(line).not.toContain('Sealed Sam');
      expect(line).toContain('23505');
      expect(line).toContain('sheets_key');
    }
    expect(lineOf(failed)).toContain('insert into sheets');
    expect(lineOf(failed)).toContain('log.test');
  });

  it('has any other error whole, and no secret under its name', () => {
    expect(lineOf(new TypeError('x is not a function'))).toContain('x is not a function');
    const lines: string[] = [];
    const log = pino(logOptions('info'), { write: (line: string) => void lines.push(line) });
    log.info({ invite: 'open sesame', asked: { token: 'open sesame' } });
    expect(lines.join('')).not.toContain('open sesame');
  });
});

it('a log file that cannot be written stops the start, in one line', async () => {
  const logFile = join(import.meta.filename, 'scorecard');
  const opening = makeLog({ logLevel: 'info', logFile });
  await expect(opening).rejects.toThrow(StartError);
  await expect(opening).rejects.toThrow(/^LOG_FILE \S+ cannot be written: .+$/);
});
