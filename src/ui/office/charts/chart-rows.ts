import type { ChartFile } from '@/server/services/office/read-charts';

/** A row of a chart that is written as text. */
export interface ChartRow {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

export interface ChartTable {
  readonly id: string;
  readonly title: string;
  /** What stands in a row. */
  readonly note: string;
  readonly rows: readonly ChartRow[];
}

const RANGES = ['infield', 'outfield', 'pitcher', 'catcher'] as const;
const GRADES = ['A', 'B', 'C', 'D'] as const;
const POSITIONS = ['P', 'C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF'] as const;

type Document = Record<string, unknown>;

const words = (numbers: readonly number[]): string => numbers.join(' ');
const numbers = (text: string): number[] =>
  text
    .trim()
    .split(/[\s,/]+/)
    .map((one) => (one === '' ? Number.NaN : Number(one)));

/** The file as rows of text, each under an id. */
export function tablesOf({ range, errors, locations, bunts, hitAndRun }: ChartFile): readonly ChartTable[] {
  const graded = (id: string, table: Readonly<Record<string, string>>): readonly ChartRow[] =>
    GRADES.map((grade) => ({ id: `${id}.${grade}`, label: `Grade ${grade}`, text: table[grade] ?? '' }));
  return [
    ...RANGES.map((name) => ({
      id: `range.${name}`,
      title: `Range, ${name}`,
      note: 'd20, every face once: 1-3 SI1, 4 G3#, 5-20 G1',
      rows: range[name].map((text, index) => ({ id: `range.${name}.${index}`, label: `Range ${index + 1}`, text })),
    })),
    {
      id: 'errors',
      title: 'Errors',
      note: 'Chances of 108, share of two bases or more, share of three',
      rows: POSITIONS.map((position) => {
        const { chances, twoBase, threeBase } = errors[position];
        return { id: `errors.${position}`, label: position, text: words([chances, twoBase, threeBase]) };
      }),
    },
    {
      id: 'locations',
      title: 'Who fields it',
      note: 'Shares of 100: P C 1B 2B 3B SS on the infield, LF CF RF beyond',
      rows: [
        { id: 'locations.groundOut.L', label: 'Ground balls, left', text: words(locations.groundOut.L) },
        { id: 'locations.groundOut.R', label: 'Ground balls, right', text: words(locations.groundOut.R) },
        { id: 'locations.popOut', label: 'Pop-ups', text: words(locations.popOut) },
        { id: 'locations.lineOut', label: 'Line drives', text: words(locations.lineOut) },
        { id: 'locations.flyOut.L', label: 'Flies, left', text: words(locations.flyOut.L) },
        { id: 'locations.flyOut.R', label: 'Flies, right', text: words(locations.flyOut.R) },
        { id: 'locations.outfieldHit.L', label: 'Outfield hits, left', text: words(locations.outfieldHit.L) },
        { id: 'locations.outfieldHit.R', label: 'Outfield hits, right', text: words(locations.outfieldHit.R) },
      ],
    },
    { id: 'bunts.sacrifice', title: 'Sacrifice bunt', note: 'd20', rows: graded('bunts.sacrifice', bunts.sacrifice) },
    { id: 'bunts.squeeze', title: 'Squeeze', note: 'd20', rows: graded('bunts.squeeze', bunts.squeeze) },
    {
      id: 'hitAndRun',
      title: 'Hit and run',
      note: 'Two ordered d6 read as 0–35',
      rows: graded('hitAndRun', hitAndRun),
    },
  ];
}

/** The file of edited rows, for `readChartFile` to judge. */
export function fileOf(file: ChartFile, edits: ReadonlyMap<string, string>): unknown {
  const document = structuredClone(file) as unknown as Document;
  for (const [id, text] of edits) {
    const path = id.split('.');
    const last = path.pop() ?? '';
    const parent = path.reduce<Document>((at, key) => at[key] as Document, document);
    parent[last] = valueOf(id, text);
  }
  return document;
}

function valueOf(id: string, text: string): unknown {
  if (id.startsWith('locations.')) return numbers(text);
  if (!id.startsWith('errors.')) return text;
  const [chances, twoBase, threeBase] = numbers(text);
  return { chances, twoBase, threeBase };
}

const TABLES: ReadonlySet<string> = new Set(['errors', 'locations', 'range', 'bunts', 'hitAndRun']);

/** The row that a fault speaks of ("range infield, row 1: …"); null for one of the whole file. */
export function rowOfFault(fault: string): string | null {
  const [place = ''] = fault.split(':');
  const [table = '', row = ''] = place.split(', row ');
  if (row === '') {
    const path = place.split(/,? /);
    if (!TABLES.has(path[0] ?? '') || path.length < 2) return null;
    return path.slice(0, path[0] === 'errors' || path[1] === 'popOut' || path[1] === 'lineOut' ? 2 : 3).join('.');
  }
  const [head = '', ...rest] = table.split(' ');
  if (head === 'range') return `range.${rest[0] ?? ''}.${Number(row) - 1}`;
  return [head, ...rest, row].join('.');
}
