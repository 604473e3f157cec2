import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export const NOTHING: Count = { passed: 0, failed: 0 };

export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, count) => total + count.passed, 0),
  failed: counts.reduce((total, count) => total + count.failed, 0),
});

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});

/** A report that is missing or unreadable counts as one failure: a run that died is not a run that passed. */
export function countVitest(path: string): Count {
  const report = VitestReport.safeParse(read(path));
  if (!report.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = report.data;
  // A file that cannot be loaded fails as a suite without a failed test.
  return { passed: numPassedTests, failed: numFailedTests || (numFailedTestSuites ? 1 : 0) };
}

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** A flaky test counts as failed. */
export function countPlaywright(path: string): Count {
  const report = PlaywrightReport.safeParse(read(path));
  if (!report.success) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.data.stats;
  return { passed: expected, failed: unexpected + flaky };
}

function read(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** The closing line, and the exit code that goes with it. */
export function printCount(count: Count, failedSteps: readonly string[]): void {
  if (failedSteps.length > 0) console.log(`failed: ${failedSteps.join(', ')}`);
  const failed = count.failed || failedSteps.length;
  console.log(`${count.passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || count.passed === 0 ? 1 : 0;
}
