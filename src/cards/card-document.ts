import { battingWords, fieldingRows, fieldingWords, handWords, pitchingWords } from './ability-words';
import type { Card } from './card';
import { outcomeLabel } from './card-text';
import type { PrintedCell, PrintedFaces, PrintedSide } from './printed-card';

const ROWS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** A printed card as plain text of even width: to be read aloud, sent in a message, or played with at a table. */
export function cardDocument(card: Card): string {
  const { name, abilities, printed } = card;
  const pitching = pitchingWords(abilities);
  return [
    name,
    handWords(abilities),
    battingWords(abilities),
    ...(pitching === null ? [] : [pitching]),
    ...fieldingRows(abilities).map(([position, rated]) => `${position}: ${fieldingWords(position, rated)}`),
    ...(printed.pitching === null ? [] : faces(printed.pitching, 4, 'batters')),
    ...faces(printed.batting, 1, 'pitchers'),
  ].join('\n');
}

const faces = ({ L, R }: PrintedFaces, first: 1 | 4, who: string): readonly string[] => [
  '',
  `Against left-handed ${who}`,
  ...side(L, first),
  '',
  `Against right-handed ${who}`,
  ...side(R, first),
];

/** Three columns beside each other; a cell that is split takes a line for each part. */
function side(printed: PrintedSide, first: 1 | 4): readonly string[] {
  const cells = ROWS.map((row) => printed.map((column) => cellLines(column[row - 2] ?? [])));
  const widths = printed.map((_, at) =>
    Math.max(8, ...cells.flatMap((row) => (row[at] ?? []).map(({ length }) => length))),
  );
  const line = (start: string, parts: readonly string[]): string =>
    `${start.padStart(2)}  ${parts.map((part, at) => part.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd();
  return [
    line(
      '',
      printed.map((_, at) => String(first + at)),
    ),
    ...ROWS.flatMap((row, index) => {
      const parts = cells[index] ?? [];
      const height = Math.max(...parts.map(({ length }) => length));
      return Array.from({ length: height }, (_, at) =>
        line(
          at === 0 ? String(row) : '',
          parts.map((lines) => lines[at] ?? ''),
        ),
      );
    }),
  ];
}

const cellLines = (cell: PrintedCell): readonly string[] =>
  cell.map(({ outcome, from, to, tired }) => {
    const range = cell.length === 1 ? '' : from === to ? ` ${from}` : ` ${from}-${to}`;
    return `${outcomeLabel(outcome, tired)}${range}`;
  });
