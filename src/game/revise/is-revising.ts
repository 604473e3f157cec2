import type { EventType } from '../events';

/** Events that change how earlier ones fold: a scorecard cannot take them in alone, `foldLog` can. */
export const REVISING = ['rewound', 'playCorrected'] as const satisfies EventType[];

export const isRevising = ({ type }: { readonly type: EventType }): boolean =>
  type === 'rewound' || type === 'playCorrected';
