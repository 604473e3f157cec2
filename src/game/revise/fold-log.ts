import { defined } from '@/shared/assert';
import type { LoggedEvent } from '../events';
import { foldInOneBox } from '../fold-scorecard';
import type { Scorecard } from '../scorecard';
import { effective } from './effective';

/** The scorecard of a whole log, rewinds and corrections included; whole or as a viewer sees it. Throws on an empty one. */
export const foldLog = (log: readonly LoggedEvent[]): Scorecard =>
  defined(effective(log).reduce<Scorecard | null>(foldInOneBox(), null), 'events');
