import type { MarkKey } from '@/cards/card-marks';
import { isMark, type PoolOrder } from '../model/order';

export const KINDS = ['all', 'hitters', 'pitchers'] as const;
/** Whom the table is for. */
export type Kind = (typeof KINDS)[number];

const HITTERS: readonly MarkKey[] = [
  'onBaseVsL',
  'onBaseVsR',
  'totalBasesVsL',
  'totalBasesVsR',
  'homerunsVsR',
  'running',
  'range',
];
const PITCHERS: readonly MarkKey[] = [
  'starter',
  'relief',
  'pitchOnBaseVsL',
  'pitchOnBaseVsR',
  'pitchTotalBasesVsL',
  'pitchTotalBasesVsR',
  'hold',
];
/** Of paper cards less is known. */
const PAPER: Readonly<Record<Kind, readonly MarkKey[]>> = {
  all: [],
  hitters: ['running', 'stealing', 'range', 'error', 'arm'],
  pitchers: ['starter', 'relief', 'hold'],
};

/** The marks that have a column; the one that sorts is always in sight. `known`: what anybody of the pool has. */
export function markColumns(kind: Kind, order: PoolOrder, known: readonly MarkKey[]): readonly MarkKey[] {
  const isPaper = !known.includes('onBaseVsL');
  const usual = isPaper ? PAPER[kind] : { all: [], hitters: HITTERS, pitchers: PITCHERS }[kind];
  const shown = usual.filter((key) => known.includes(key));
  return isMark(order.key) && !shown.includes(order.key) ? [order.key, ...shown] : shown;
}
