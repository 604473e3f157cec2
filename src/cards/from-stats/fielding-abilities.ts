import { OUT_OF_POSITION, type Fielding } from '@/game/abilities';
import type { FieldPosition } from '@/game/positions';
import { FIELD_POSITIONS } from '@/game/positions';
import { LEAGUE_ERRORS } from './league-errors';
import { clamp } from './running-abilities';
import type { FieldingSeason, PlayerSeason } from './season';

/** Outs of a position in a full season: 27 × 162. */
const SEASON_OUTS = 4374;
/** Innings that show how a man fields; no pitcher works as many as a fielder. */
const PROVEN_OUTS = 900;
const PROVEN_PITCHER_OUTS = 300;
const KNOWN_ERROR_OUTS = 150;

interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** How the men proven at a position compare: chances and assists per out. */
export type FieldingNorms = Readonly<Record<FieldPosition, { readonly range: Spread; readonly arm: Spread }>>;

export interface RatedFielder {
  readonly fielding: Readonly<Partial<Record<FieldPosition, Fielding>>>;
  readonly assumed: readonly string[];
}

const provenOuts = (position: FieldPosition): number => (position === 'P' ? PROVEN_PITCHER_OUTS : PROVEN_OUTS);
const isOutfield = (position: FieldPosition): boolean => position.endsWith('F');

function spread(values: readonly number[]): Spread {
  const count = Math.max(1, values.length);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  return { mean, deviation: Math.sqrt(variance) };
}

const score = (value: number, { mean, deviation }: Spread): number => (deviation > 0 ? (value - mean) / deviation : 0);

const chances = ({ po, a, outs }: FieldingSeason): number => (po + a) / outs;
const assists = ({ a, outs }: FieldingSeason): number => a / outs;

/** The norms of a season, position by position. */
export function fieldingNorms(players: readonly PlayerSeason[]): FieldingNorms {
  const norms = FIELD_POSITIONS.map((position) => {
    const proven = players
      .map(({ fielding }) => fielding[position])
      .filter((season) => season !== undefined)
      .filter(({ outs }) => outs >= provenOuts(position));
    return [position, { range: spread(proven.map(chances)), arm: spread(proven.map(assists)) }] as const;
  });
  return Object.fromEntries(norms) as FieldingNorms;
}

function rangeOf(z: number): number {
  if (z >= 1) return 1;
  if (z >= 0.35) return 2;
  if (z > -0.35) return 3;
  return z > -1 ? 4 : 5;
}

function armOf(position: FieldPosition, season: FieldingSeason, norms: FieldingNorms): number {
  if (position === 'C') {
    const attempts = season.sb + season.cs;
    return attempts === 0 ? 0 : clamp(Math.round((0.27 - season.cs / attempts) * 25), -5, 4);
  }
  if (!isOutfield(position) || season.outs < provenOuts(position)) return 0;
  return clamp(-Math.round(score(assists(season), norms[position].arm)), -4, 4);
}

/** Overthrows are not in the files. */
const OVERTHROW = 3;

function rate(position: FieldPosition, season: FieldingSeason, norms: FieldingNorms): Fielding {
  const { outs } = season;
  const errors = outs < KNOWN_ERROR_OUTS ? LEAGUE_ERRORS[position] : Math.round((season.e * SEASON_OUTS) / outs);
  const isCatcher = position === 'C';
  return {
    range: outs < provenOuts(position) ? 4 : rangeOf(score(chances(season), norms[position].range)),
    error: Math.min(errors, OUT_OF_POSITION[position].error),
    // −0 would be written and compared as another number.
    arm: armOf(position, season, norms) + 0,
    passedBall: isCatcher && outs > 0 ? clamp(Math.round((670 * season.pb) / outs), 0, 20) : 0,
    overthrow: isCatcher ? OVERTHROW : 0,
  };
}

function assumedAt(position: FieldPosition, { outs }: FieldingSeason): readonly string[] {
  const assumed: string[] = [];
  if (outs < provenOuts(position)) {
    assumed.push(`${position} range`);
    if (isOutfield(position)) assumed.push(`${position} arm`);
  }
  if (outs < KNOWN_ERROR_OUTS) assumed.push(`${position} error`);
  if (position === 'C') assumed.push('C overthrow');
  return assumed;
}

/** A man's fielding at every position he played, measured against the season's norms (domain 1.4b). */
export function fieldingAbilities({ fielding }: PlayerSeason, norms: FieldingNorms): RatedFielder {
  const rated: Partial<Record<FieldPosition, Fielding>> = {};
  const assumed: string[] = [];
  for (const position of FIELD_POSITIONS) {
    const season = fielding[position];
    if (season === undefined) continue;
    rated[position] = rate(position, season, norms);
    assumed.push(...assumedAt(position, season));
  }
  return { fielding: rated, assumed };
}
