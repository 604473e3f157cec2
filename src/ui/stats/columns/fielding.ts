import { fieldingShare } from '@/leagues/season/rates';
import type { FieldingTotals } from '@/leagues/season/totals';
import { innings, rate } from '../format';
import type { DataColumn } from '../table/column';

const count = (
  key: Exclude<keyof FieldingTotals, 'outs'>,
  label: string,
  title: string,
  isMain = false,
): DataColumn<FieldingTotals> => ({ key, label, title, value: (row) => row[key], isMain });

/** A fielder's columns at one position. */
export const FIELDING_COLUMNS: readonly DataColumn<FieldingTotals & { readonly position: string }>[] = [
  { key: 'position', label: 'Pos', title: 'Position', value: ({ position }) => position, isText: true, isMain: true },
  count('g', 'G', 'Games'),
  { key: 'outs', label: 'Inn', title: 'Innings in the field', value: ({ outs }) => outs, text: innings },
  count('po', 'PO', 'Putouts'),
  count('a', 'A', 'Assists', true),
  count('e', 'E', 'Errors', true),
  count('dp', 'DP', 'Double plays'),
  { key: 'share', label: 'FP', title: 'Fielding percentage', value: fieldingShare, text: rate, isMain: true },
  count('pb', 'PB', 'Passed balls'),
  count('sb', 'SB', 'Steals against him, as catcher'),
  count('cs', 'CS', 'Men he caught stealing'),
];
