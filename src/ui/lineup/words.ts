import type { Versus } from '@/leagues/lineup/sheet';

/** Whom a lineup is meant against, as a heading goes on: "Against left-handers". */
export const versusText = (versus: Versus): string =>
  ({ L: 'left-handers', R: 'right-handers', any: 'anyone' })[versus];

export const hitterText = (designatedHitter: boolean): string => (designatedHitter ? 'with DH' : 'without DH');

/** A kind of saved lineups. */
export interface SheetKind {
  readonly versus: Versus;
  readonly designatedHitter: boolean;
}

/** The four kinds that a team wants one of each. */
export const KINDS: readonly SheetKind[] = [
  { versus: 'R', designatedHitter: true },
  { versus: 'L', designatedHitter: true },
  { versus: 'R', designatedHitter: false },
  { versus: 'L', designatedHitter: false },
];

export const kindText = ({ versus, designatedHitter }: SheetKind): string =>
  `Against ${versusText(versus)}, ${hitterText(designatedHitter)}`;
