import { fieldingShare } from '@/leagues/season/rates';
import type { FieldingTotals } from '@/leagues/season/totals';
import { innings, rate } from '../format';
import type { DataColumn } from '../table/column';
import { counted } from './figures';

/** What adds up for a team too; its double plays are not the sum of its men's. */
type Shared = Omit<FieldingTotals, 'dp'>;

const CHANCES: readonly DataColumn<Shared>[] = [
  counted('g', 'G', 'Games'),
  { key: 'outs', label: 'Inn', title: 'Innings in the field', value: ({ outs }) => outs, text: innings },
  counted('po', 'PO', 'Putouts'),
  counted('a', 'A', 'Assists', true),
  counted('e', 'E', 'Errors', true),
];
const MORE: readonly DataColumn<Shared>[] = [
  { key: 'share', label: 'FP', title: 'Fielding percentage', value: fieldingShare, text: rate, isMain: true },
  counted('pb', 'PB', 'Passed balls'),
  counted('sb', 'SB', 'Steals against him, as catcher'),
  counted('cs', 'CS', 'Runners caught stealing'),
];

/** A fielder's columns at one position. */
export const FIELDING_COLUMNS: readonly DataColumn<FieldingTotals & { readonly position: string }>[] = [
  { key: 'position', label: 'Pos', title: 'Position', value: ({ position }) => position, isText: true, isMain: true },
  ...CHANCES,
  { key: 'dp', label: 'DP', title: 'Double plays', value: ({ dp }) => dp },
  ...MORE,
];

/** A team's columns in the field. */
export const TEAM_FIELDING_COLUMNS: readonly DataColumn<Shared>[] = [...CHANCES, ...MORE];
