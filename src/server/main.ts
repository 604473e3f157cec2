import { existsSync } from 'node:fs';
import { readSettings } from './env';
import { makeLog } from './log';
import { serve } from './serve';
import { StartError } from './start-error';
import { stopOnSignals } from './stop-on-signals';
import { startLines } from './start-lines';

/** Serves until it is told to stop. What keeps it from starting is said in one line. */
async function main(): Promise<void> {
  const isDev = process.argv.includes('--dev');
  if (existsSync('.env')) process.loadEnvFile('.env');
  const settings = readSettings(process.env);
  const log = await makeLog(settings);
  const serving = await serve(settings, log, isDev);
  stopOnSignals(log, serving.stop);
  for (const line of startLines(serving)) process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  const [reason = 'unknown reason'] = message.split('\n');
  process.stderr.write(`scorecard cannot start: ${reason}\n`);
  if (!(error instanceof StartError) && process.env['LOG_LEVEL'] === 'debug')
    process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
