import { help } from './help';
import { bin, reportStep, runStep } from './run-step';
import { countVitest, printCount, type Count } from './test/count';
import { reportPath } from './test/report-path';

help(`npm run verify: format, lint, types, purity of the core and the unit tests; under a minute.`);

export interface Verified {
  readonly failed: readonly string[];
  readonly count: Count;
}

/** The checks that need neither a database nor a browser. Static ones run side by side. */
export async function verify(): Promise<Verified> {
  const checks = await Promise.all([
    runStep('format', bin('oxfmt'), ['--check'], { quiet: true }),
    runStep('lint', bin('oxlint'), ['--type-aware', '--deny-warnings'], { quiet: true }),
    runStep('types', bin('tsc'), ['--noEmit'], { quiet: true }),
    runStep('purity', bin('tsc'), ['-p', 'src/tsconfig.pure.json'], { quiet: true }),
  ]);
  checks.forEach(reportStep);
  const report = reportPath('unit');
  const unit = await runStep(
    'unit tests',
    bin('vitest'),
    ['run', '--project', 'unit', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { quiet: true, env: { NO_COLOR: '1' } },
  );
  reportStep(unit);
  return {
    failed: [...checks, unit].filter((step) => step.code !== 0).map((step) => step.name),
    count: countVitest(report),
  };
}

if (process.argv[1]?.endsWith('verify.ts')) {
  const { failed, count } = await verify();
  printCount(count, failed);
}
