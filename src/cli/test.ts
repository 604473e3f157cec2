import { help } from './help';
import { bin, reportStep, runStep } from './run-step';
import { countPlaywright, countVitest, printCount, sum, type Count } from './test/count';
import { ensureChromium, ensurePostgres } from './test/install';
import { reportPath } from './test/report-path';
import { verify } from './verify';

help(`npm test: everything: verify, database, build, browser.
Installs PostgreSQL and Chromium where they are missing (Debian, root).
TEST_DATABASE_URL and PLAYWRIGHT_CHROMIUM name ones to use instead.`);

const counts: Count[] = [];
const failed: string[] = [];

const verified = await verify();
counts.push(verified.count);
failed.push(...verified.failed);

if (await ensurePostgres()) {
  const report = reportPath('db');
  const step = await runStep(
    'database',
    bin('vitest'),
    ['run', '--project', 'db', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { quiet: true, env: { NO_COLOR: '1' } },
  );
  reportStep(step);
  if (step.code !== 0) failed.push(step.name);
  counts.push(countVitest(report));
} else failed.push('PostgreSQL is missing and could not be installed');

const build = await runStep('build', bin('tsx'), ['src/cli/build.ts']);
reportStep(build);
if (build.code !== 0) failed.push(build.name);
else if (await ensureChromium()) {
  const report = reportPath('browser');
  const step = await runStep('browser', bin('playwright'), ['test'], { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } });
  reportStep(step);
  if (step.code !== 0) failed.push(step.name);
  counts.push(countPlaywright(report));
} else failed.push('Chromium is missing and could not be installed');

printCount(sum(counts), failed);
