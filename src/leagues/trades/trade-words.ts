import type { OfferedMan } from './trade-offer';

export interface TradeInWords {
  /** Names of the teams. */
  readonly from: string;
  readonly to: string;
  readonly gives: readonly OfferedMan[];
  readonly gets: readonly OfferedMan[];
}

/** Who goes where, in a line: "Ana Ruiz, Bo Lee to Ospreys; Cy Moss to Herons". */
export const tradeWords = ({ from, to, gives, gets }: TradeInWords): string =>
  [
    { men: gives, team: to },
    { men: gets, team: from },
  ]
    .filter(({ men }) => men.length > 0)
    .map(({ men, team }) => `${men.map(({ name }) => name).join(', ')} to ${team}`)
    .join('; ');
