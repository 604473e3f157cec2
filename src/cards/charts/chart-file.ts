import { z } from 'zod';
import type { Grade } from '@/game/abilities';
import {
  BUNT_RESULTS,
  CHECK_RESULTS,
  HIT_AND_RUN_RESULTS,
  SQUEEZE_RESULTS,
  type ByGrade,
  type Charts,
} from '@/game/charts';
import { FIELD_POSITIONS } from '@/game/positions';
import { err, ok, type Result } from '@/shared/result';
import { checkCharts } from './check-charts';
import { readFaces, writeFaces } from './faces';
import { STANDARD_CHARTS } from './standard-charts.data';

/** A league's chart file: the tables it replaces, rows as text. What it leaves out stays standard. */

const GRADES = ['A', 'B', 'C', 'D'] as const satisfies readonly Grade[];
const text = z.string().max(400);
const ranges = z.array(text).length(5);
const graded = z.strictObject({ A: text, B: text, C: text, D: text });
const shares = z.array(z.number());
const odds = z.strictObject({ chances: z.number(), twoBase: z.number(), threeBase: z.number() });
const sides = z.strictObject({ L: shares, R: shares });

const chartFileSchema = z.strictObject({
  range: z.strictObject({ infield: ranges, outfield: ranges, pitcher: ranges, catcher: ranges }).partial().optional(),
  errors: z.partialRecord(z.enum(FIELD_POSITIONS), odds).optional(),
  locations: z
    .strictObject({ groundOut: sides, popOut: shares, lineOut: shares, flyOut: sides, outfieldHit: sides })
    .partial()
    .optional(),
  bunts: z.strictObject({ sacrifice: graded, squeeze: graded }).partial().optional(),
  hitAndRun: graded.optional(),
});

/** The charts of a file, or everything that is wrong with it, each with its table and row. */
export function readChartFile(document: unknown): Result<Charts, readonly string[]> {
  const parsed = chartFileSchema.safeParse(document);
  if (!parsed.success) {
    return err(parsed.error.issues.map((issue) => `${issue.path.join(', ') || 'file'}: ${issue.message}`));
  }
  const file = parsed.data;
  const faults: string[] = [];
  const row = <Code extends string>(
    name: string,
    written: string,
    codes: readonly Code[],
    first: number,
    last: number,
  ): readonly Code[] => {
    const read = readFaces(written, codes, first, last);
    for (const fault of read.faults) faults.push(`${name}: ${fault}`);
    return read.row;
  };
  const range = { ...STANDARD_CHARTS.range };
  for (const table of ['infield', 'outfield', 'pitcher', 'catcher'] as const) {
    const rows = file.range?.[table];
    if (rows === undefined) continue;
    range[table] = rows.map((one, i) => row(`range ${table}, row ${i + 1}`, one, CHECK_RESULTS, 1, 20));
  }
  const byGrade = <Code extends string>(
    name: string,
    written: Readonly<Record<Grade, string>> | undefined,
    standard: ByGrade<Code>,
    codes: readonly Code[],
    faces: readonly [first: number, last: number],
  ): ByGrade<Code> =>
    written === undefined
      ? standard
      : GRADES.map((grade) => row(`${name}, row ${grade}`, written[grade], codes, ...faces));
  const charts: Charts = {
    range,
    errors: { ...STANDARD_CHARTS.errors, ...file.errors },
    locations: {
      groundOut: file.locations?.groundOut ?? STANDARD_CHARTS.locations.groundOut,
      popOut: file.locations?.popOut ?? STANDARD_CHARTS.locations.popOut,
      lineOut: file.locations?.lineOut ?? STANDARD_CHARTS.locations.lineOut,
      flyOut: file.locations?.flyOut ?? STANDARD_CHARTS.locations.flyOut,
      outfieldHit: file.locations?.outfieldHit ?? STANDARD_CHARTS.locations.outfieldHit,
    },
    bunts: {
      sacrifice: byGrade(
        'bunts sacrifice',
        file.bunts?.sacrifice,
        STANDARD_CHARTS.bunts.sacrifice,
        BUNT_RESULTS,
        [1, 20],
      ),
      squeeze: byGrade('bunts squeeze', file.bunts?.squeeze, STANDARD_CHARTS.bunts.squeeze, SQUEEZE_RESULTS, [1, 20]),
    },
    hitAndRun: byGrade('hitAndRun', file.hitAndRun, STANDARD_CHARTS.hitAndRun, HIT_AND_RUN_RESULTS, [0, 35]),
  };
  if (faults.length > 0) return err(faults);
  const unsound = checkCharts(charts);
  return unsound.length > 0 ? err(unsound) : ok(charts);
}

/** Charts as such a file. */
export function writeChartFile({ range, errors, locations, bunts, hitAndRun }: Charts) {
  const rows = (table: readonly (readonly string[])[]): readonly string[] => table.map((one) => writeFaces(one, 1));
  const grades = (table: readonly (readonly string[])[], first: number) =>
    Object.fromEntries(GRADES.map((grade, i) => [grade, writeFaces(table[i] ?? [], first)]));
  return {
    range: {
      infield: rows(range.infield),
      outfield: rows(range.outfield),
      pitcher: rows(range.pitcher),
      catcher: rows(range.catcher),
    },
    errors,
    locations,
    bunts: { sacrifice: grades(bunts.sacrifice, 1), squeeze: grades(bunts.squeeze, 1) },
    hitAndRun: grades(hitAndRun, 0),
  };
}
