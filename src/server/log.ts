import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import pino, { type Logger, type LoggerOptions } from 'pino';
import buildRollingFile from 'pino-roll';
import type { Settings } from './env';
import { loggedError } from './logged-error';
import { StartError } from './start-error';

export type Log = Logger;

/** Keys that never reach a log line, at any place an object of ours puts them. */
const SECRET_KEYS = ['authorization', 'cookie', 'token', 'seed', 'invite', 'recoveryCode', 'nonce', 'password'];
const REDACTED = SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

/** How lines are written: times as ISO 8601, secrets hidden, failed queries without their values. */
export const logOptions = (level: Settings['logLevel']): LoggerOptions => ({
  level,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: REDACTED, censor: '[hidden]' },
  serializers: { err: loggedError },
});

/** Structured log lines: JSON to stderr (stdout is for the start-up lines), or to a file that rotates. Throws `StartError`. */
export async function makeLog(settings: Pick<Settings, 'logLevel' | 'logFile'>): Promise<Log> {
  const options = logOptions(settings.logLevel);
  if (settings.logFile === null) return pino(options, pino.destination({ fd: 2, sync: true }));
  mustBeWritable(settings.logFile);
  const file = await buildRollingFile({
    file: settings.logFile,
    extension: '.log',
    size: '10m',
    limit: { count: 5 },
    mkdir: true,
  });
  return pino(options, file);
}

/** The file is opened later, where a failure would end the process with a stack. */
function mustBeWritable(logFile: string): void {
  const directory = dirname(logFile);
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK);
  } catch {
    throw new StartError(`LOG_FILE ${logFile} cannot be written: let this user write in ${directory}, or set another`);
  }
}
