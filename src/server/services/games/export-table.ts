import { boxTables } from '@/formats/csv/box-tables';
import { playsTable } from '@/formats/csv/plays-table';
import type { Table } from '@/formats/csv/table';
import { csvText } from '@/formats/csv/table-text';
import { effective } from '@/game/revise/effective';
import { foldLog } from '@/game/revise/fold-log';
import { dayOf, type ExportedFile, type Exporting, type ExportKind } from './export-files';
import { fileName } from './file-name';

/** The play-by-play, or a table of the box score. */
export type TableKind = Extract<ExportKind, `${string}.csv`>;

/** A table of a game as CSV; it holds nothing that is sealed. */
export function exportTable({ log }: Exporting, kind: TableKind): ExportedFile {
  const name = fileName(foldLog(log).state, dayOf(log), kind);
  return { name, mediaType: 'text/csv; charset=utf-8; header=present', text: csvText(tableOf(log, kind)) };
}

function tableOf(log: Exporting['log'], kind: TableKind): Table {
  const card = foldLog(log);
  if (kind === 'plays.csv') {
    const plays = effective(log).flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []));
    return playsTable(card.state, plays);
  }
  const { batting, pitching, fielding } = boxTables(card);
  return kind === 'batting.csv' ? batting : kind === 'pitching.csv' ? pitching : fielding;
}
