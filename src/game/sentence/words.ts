import type { Destination, Origin } from '../bases';
import type { FielderNumber } from '../positions';

const FIELDERS: Readonly<Record<FielderNumber, { readonly place: string; readonly to: string; readonly man: string }>> =
  {
    1: { place: 'pitcher', to: 'the pitcher', man: 'pitcher' },
    2: { place: 'catcher', to: 'the catcher', man: 'catcher' },
    3: { place: 'first', to: 'first', man: 'first baseman' },
    4: { place: 'second', to: 'second', man: 'second baseman' },
    5: { place: 'third', to: 'third', man: 'third baseman' },
    6: { place: 'short', to: 'short', man: 'shortstop' },
    7: { place: 'left', to: 'left', man: 'left fielder' },
    8: { place: 'center', to: 'center', man: 'center fielder' },
    9: { place: 'right', to: 'right', man: 'right fielder' },
  };

/** Where a ball goes: `left`, `short`, `the pitcher`. */
export const toward = (fielder: FielderNumber): string => FIELDERS[fielder].to;
/** The man himself: `the shortstop`. */
export const theFielder = (fielder: FielderNumber): string => `the ${FIELDERS[fielder].man}`;
/** The way of the ball: `short to second to first`. */
export const throughHands = (by: readonly FielderNumber[]): string =>
  by.map((fielder) => FIELDERS[fielder].place).join(' to ');

const BASES = { 0: 'the plate', 1: 'first', 2: 'second', 3: 'third', 4: 'home' } as const;
export const baseName = (base: Origin | Destination): string => BASES[base];

/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
