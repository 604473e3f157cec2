import type { Abilities, Hand } from '@/game/abilities';
import type { PlayerCard } from '../player-card';
import type { RatedFaces } from '../ratings';
import { fieldingAbilities, type FieldingNorms } from './fielding-abilities';
import { PITCHER_SIDES } from './pitcher-at-bat';
import { pitchingAbilities } from './pitching-abilities';
import { batterFactors, pitcherFactors } from './platoon';
import { NO_RUNNER, runningAbilities } from './running-abilities';
import { isPitcher, type PlayerSeason } from './season';
import { sidesFromLine, type ClippedSide, type LineOptions, type SidesFromLine } from './sides-from-line';

/** A player's card from a season, with what had to be bent or assumed. */
export interface SeasonCard extends PlayerCard {
  readonly clipped: readonly ClippedSide[];
  /** Ratings that are not from his own numbers. */
  readonly assumed: readonly string[];
}

/** The side a batter shows an arm. */
const showing = (bats: Abilities['bats'], arm: Hand): Hand => {
  if (bats !== 'S') return bats;
  return arm === 'L' ? 'R' : 'L';
};

function battingSides(player: PlayerSeason, options: LineOptions): SidesFromLine {
  const { batting, bats, battingSplits } = player;
  const side = (arm: Hand): Hand => showing(bats, arm);
  if (batting === null) return { faces: PITCHER_SIDES, clipped: [] };
  return sidesFromLine('batting', batting, battingSplits, (arm) => batterFactors(bats, arm), side, options);
}

function pitchingSides(player: PlayerSeason, options: LineOptions): SidesFromLine | null {
  const { pitching, throws, pitchingSplits } = player;
  if (pitching === null || !isPitcher(player)) return null;
  const factors = (side: Hand) => pitcherFactors(throws, side);
  return sidesFromLine('pitching', pitching, pitchingSplits, factors, (side) => side, options);
}

/** Below this an average card's homers are nearer to none than to the least a card can yield: 1.8 % of appearances. */
const WEAK_HOMERS = 3.95 / 216 / 2;

function powerOf({ batting }: PlayerSeason): 'N' | 'W' {
  if (batting === null) return 'W';
  return batting.hr / Math.max(1, batting.pa - batting.ibb) < WEAK_HOMERS ? 'W' : 'N';
}

const hasBoth = (faces: object | null): boolean => faces !== null && 'L' in faces && 'R' in faces;

function assumptions(player: PlayerSeason, pitches: boolean, options: LineOptions): readonly string[] {
  const assumed: string[] = ['ground and fly balls'];
  if (player.batting === null) assumed.push('batting', 'running');
  else if (!hasBoth(player.battingSplits)) assumed.push('batting by hand');
  if (pitches) {
    assumed.push('hold', 'pickoff');
    if (!hasBoth(player.pitchingSplits)) {
      assumed.push('pitching by hand');
      if (player.pitching?.extraBasesKnown === false) assumed.push('doubles and triples allowed');
    }
  }
  if (options.regress) assumed.push('rates mixed with the league’s');
  return assumed;
}

/** One player's card from his season (domain 1.4, 1.4b). */
export function playerFromSeason(player: PlayerSeason, norms: FieldingNorms, options: LineOptions): SeasonCard {
  const batting = battingSides(player, options);
  const pitching = pitchingSides(player, options);
  const field = fieldingAbilities(player, norms);
  const faces: RatedFaces | null = pitching === null ? null : pitching.faces;
  return {
    playerId: player.playerId,
    name: player.name,
    abilities: {
      bats: player.bats,
      throws: player.throws,
      ...(player.batting === null ? NO_RUNNER : runningAbilities(player.batting)),
      power: powerOf(player),
      fielding: field.fielding,
      pitching: pitching === null || player.pitching === null ? null : pitchingAbilities(player.pitching),
    },
    ratings: { batting: batting.faces, pitching: faces },
    hasBatting: player.batting !== null,
    clipped: [...batting.clipped, ...(pitching?.clipped ?? [])],
    assumed: [...assumptions(player, pitching !== null, options), ...field.assumed],
  };
}
