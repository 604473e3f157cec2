import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, sum } from './count';

describe('count of tests', () => {
  let folder = '';
  const report = (content: string): string => {
    const path = join(folder, 'report.json');
    writeFileSync(path, content);
    return path;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'count-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes the numbers of a vitest report', () => {
    const path = report('{"numPassedTests":7,"numFailedTests":2,"numFailedTestSuites":1}');
    expect(countVitest(path)).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a test file that could not be loaded', () => {
    const path = report('{"numPassedTests":7,"numFailedTests":0,"numFailedTestSuites":1}');
    expect(countVitest(path)).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a flaky browser test as failed', () => {
    expect(countPlaywright(report('{"stats":{"expected":4,"unexpected":1,"flaky":1}}'))).toEqual({
      passed: 4,
      failed: 2,
    });
  });

  it('counts a missing report as a failure', () => {
    expect(countVitest(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 1 });
  });

  it('sums', () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
  });
});
