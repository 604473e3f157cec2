import type { Advance, FieldingError, Play } from '@/game/play';
import type { Basic } from './basic';

export interface Spread {
  /** Errors by the advance that tells them. */
  readonly carried: ReadonlyMap<Advance, readonly FieldingError[]>;
  /** Those that no advance can tell. */
  readonly loose: readonly FieldingError[];
}

/** Which advance tells which of the errors that the first part does not: those that came of an error before others. */
export function spreadErrors({ errors, advances }: Play, { told, errors: known }: Basic): Spread {
  const carried = new Map<Advance, FieldingError[]>();
  const loose: FieldingError[] = [];
  const safe = advances.filter(({ out }) => !out);
  const batterFirst = [...safe.filter(({ from }) => from === 0), ...safe.filter(({ from }) => from !== 0)];
  const carriers = [
    ...safe.filter(({ spared }) => spared === true),
    ...batterFirst.filter(({ reason, spared }) => reason === 'error' && spared !== true),
    ...safe.filter(({ from, reason, spared }) => !told.has(from) && reason !== 'error' && spared !== true),
  ];
  errors.slice(known).forEach((error, i) => {
    const hasAssists = (error.assists ?? []).length > 0;
    const carrier = carriers[i] ?? carriers.at(-1) ?? (hasAssists ? batterFirst[0] : undefined);
    if (carrier === undefined) loose.push(error);
    else carried.set(carrier, [...(carried.get(carrier) ?? []), error]);
  });
  return { carried, loose };
}
