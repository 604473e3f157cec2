import type { RatedFaces } from '../ratings';
import { layTarget } from './lay-target';
import type { Target } from './target';

/**
 * The card of a pitcher who never batted: what pitchers of 2019 did at bat (.128/.160/.162, 44 strikeouts in 100
 * at-bats), as far as a card can show it.
 */
export const PITCHER_AT_BAT: Target = {
  strikeout: 66,
  walk: 0,
  hbp: 0,
  homerun: 0,
  triple: 0,
  double: 0,
  single: 2,
};

const side = layTarget(PITCHER_AT_BAT, 'batting', 'R').ratings;

/** That card laid out, the same against either arm. */
export const PITCHER_SIDES: RatedFaces = { L: side, R: side };
