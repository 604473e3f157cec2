import pino, { type Logger } from 'pino';
import buildRollingFile from 'pino-roll';
import type { Settings } from './env';

export type Log = Logger;

/** Keys that never reach a log line, at any place an object of ours puts them. */
const SECRET_KEYS = ['authorization', 'cookie', 'token', 'seed', 'invite', 'recoveryCode', 'nonce', 'password'];
const REDACTED = SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

/** Structured log lines: JSON to stderr (stdout is for the start-up lines), or to a file that rotates. */
export async function makeLog(settings: Pick<Settings, 'logLevel' | 'logFile'>): Promise<Log> {
  const options = {
    level: settings.logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED, censor: '[hidden]' },
  };
  if (settings.logFile === null) return pino(options, pino.destination({ fd: 2, sync: true }));
  const file = await buildRollingFile({
    file: settings.logFile,
    extension: '.log',
    size: '10m',
    limit: { count: 5 },
    mkdir: true,
  });
  return pino(options, file);
}
