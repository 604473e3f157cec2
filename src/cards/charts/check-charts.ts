import { CHECK_RESULTS, type Charts } from '@/game/charts';
import { FIELD_POSITIONS } from '@/game/positions';
import { RANGE_FACES } from './range-row';

const RANGE_TABLES = ['infield', 'outfield', 'pitcher', 'catcher'] as const;
const RANGES = 5;

/** What is wrong with a league's charts, one sentence each with table and row; empty when they can be played. */
export function checkCharts(charts: Charts): readonly string[] {
  const faults: string[] = [];
  checkRanges(charts, faults);
  checkErrors(charts, faults);
  checkLocations(charts, faults);
  checkGrades(charts, faults);
  return faults;
}

function checkRanges({ range }: Charts, faults: string[]): void {
  for (const table of RANGE_TABLES) {
    const rows = range[table];
    if (rows.length !== RANGES) faults.push(`range ${table}: ${rows.length} rows, not ${RANGES}`);
    rows.forEach((row, index) => {
      const name = `range ${table}, row ${index + 1}`;
      if (row.length !== RANGE_FACES) faults.push(`${name}: ${row.length} faces, not ${RANGE_FACES}`);
      const unknown = row.find((code) => !CHECK_RESULTS.includes(code));
      if (unknown !== undefined) faults.push(`${name}: unknown result ${unknown}`);
    });
  }
}

function checkErrors({ errors }: Charts, faults: string[]): void {
  for (const position of FIELD_POSITIONS) {
    const { chances, twoBase, threeBase } = errors[position];
    if (!(chances > 0)) faults.push(`errors, row ${position}: ${chances} chances`);
    if (!(threeBase >= 0 && threeBase <= twoBase && twoBase <= 1)) {
      faults.push(`errors, row ${position}: shares ${twoBase} and ${threeBase} are not a part of one another`);
    }
  }
}

function checkLocations({ locations }: Charts, faults: string[]): void {
  const { groundOut, popOut, lineOut, flyOut, outfieldHit } = locations;
  checkShares('groundOut, row L', groundOut.L, 6, faults);
  checkShares('groundOut, row R', groundOut.R, 6, faults);
  checkShares('popOut', popOut, 6, faults);
  checkShares('lineOut', lineOut, 6, faults);
  checkShares('flyOut, row L', flyOut.L, 3, faults);
  checkShares('flyOut, row R', flyOut.R, 3, faults);
  checkShares('outfieldHit, row L', outfieldHit.L, 3, faults);
  checkShares('outfieldHit, row R', outfieldHit.R, 3, faults);
}

function checkShares(name: string, shares: readonly number[], fielders: number, faults: string[]): void {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.length !== fielders) faults.push(`locations ${name}: ${shares.length} fielders, not ${fielders}`);
  if (!shares.every((share) => Number.isInteger(share) && share >= 0)) {
    faults.push(`locations ${name}: shares have to be whole numbers`);
  }
  if (sum !== 100) faults.push(`locations ${name}: shares sum to ${sum}, not 100`);
}

const GRADES = 'ABCD';

function checkGrades({ bunts, hitAndRun }: Charts, faults: string[]): void {
  const check = (name: string, rows: readonly (readonly string[])[], faces: number): void => {
    if (rows.length !== GRADES.length) faults.push(`${name}: ${rows.length} rows, not ${GRADES.length}`);
    rows.forEach((row, i) => {
      if (row.length !== faces) faults.push(`${name}, row ${GRADES[i] ?? i}: ${row.length} faces, not ${faces}`);
    });
  };
  check('bunts sacrifice', bunts.sacrifice, 20);
  check('bunts squeeze', bunts.squeeze, 20);
  check('hitAndRun', hitAndRun, 36);
}
