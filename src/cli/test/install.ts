import { existsSync, readdirSync } from 'node:fs';
import { findChromium } from '@/testing/chromium';
import { bin, reportStep, runStep, type StepResult } from '../run-step';

const apt = async (name: string, packages: readonly string[]): Promise<StepResult> => {
  const update = await runStep(name, 'apt-get', ['update', '-qq'], { quiet: true });
  if (update.code !== 0) return update;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return runStep(name, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    quiet: true,
    env,
  });
};

/** Makes sure of a browser: Playwright's download first, Debian's package where that is not to be had. */
export async function ensureChromium(): Promise<boolean> {
  if (findChromium()) return true;
  console.log('no Chromium found: installing one');
  const download = await runStep('chromium', bin('playwright'), ['install', 'chromium'], { quiet: true });
  if (download.code === 0 && findChromium()) return true;
  reportStep(await apt('chromium', ['chromium', 'fonts-liberation']));
  return findChromium() !== null;
}

const hasPostgres = (): boolean =>
  (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(`${folder}/initdb`)) ||
  (existsSync('/usr/lib/postgresql') &&
    readdirSync('/usr/lib/postgresql').some((version) => existsSync(`/usr/lib/postgresql/${version}/bin/initdb`)));

/** Makes sure of PostgreSQL's server programs, or of a server to test on (`TEST_DATABASE_URL`). */
export async function ensurePostgres(): Promise<boolean> {
  if (process.env['TEST_DATABASE_URL'] || hasPostgres()) return true;
  console.log('no PostgreSQL found: installing it');
  reportStep(await apt('postgresql', ['postgresql']));
  return hasPostgres();
}
