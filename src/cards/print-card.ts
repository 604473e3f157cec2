import type { PrintedCard } from './printed-card';
import { printSide } from './print-side';
import type { CardRatings } from './ratings';

/** Lays out ratings as a printed card. The same ratings always give the same card. */
export const printCard = ({ batting, pitching }: CardRatings): PrintedCard => ({
  batting: { L: printSide(batting.L, 'batting'), R: printSide(batting.R, 'batting') },
  pitching: pitching === null ? null : { L: printSide(pitching.L, 'pitching'), R: printSide(pitching.R, 'pitching') },
});
