import type { FielderNumber } from './positions';

const FROM: Readonly<Partial<Record<FielderNumber, readonly FielderNumber[]>>> = { 4: [5, 6], 6: [1, 3, 4, 5] };

/**
 * An infielder's throw that can only be meant for second base. The second baseman covers first on balls to the pitcher,
 * the catcher and the first baseman, so `1-4`, `2-4` and `3-4` are none.
 */
export const isThrowToSecond = (by: readonly FielderNumber[]): boolean => {
  const [thrower, taker] = by;
  return by.length === 2 && thrower !== undefined && taker !== undefined && FROM[taker]?.includes(thrower) === true;
};
