import type { Abilities } from '@/game/abilities';
import { CARD_OUTCOMES, type CardOutcome } from '@/game/outcomes';
import type { CardDocument } from './card.schema';
import { NO_RUNNER } from './from-stats/running-abilities';
import { PITCHER_SIDES } from './from-stats/pitcher-at-bat';
import { inChances, type CardRatings, type RatedFaces, type Ratings } from './ratings';

/** A player's card before it is issued, whichever source it comes from. `playerId` is the source's. */
export interface PlayerCard {
  readonly playerId: string;
  readonly name: string;
  readonly abilities: Abilities;
  readonly ratings: CardRatings;
  /** The source has batting of his own; else his batting side is the one pitchers have. */
  readonly hasBatting: boolean;
}

type WrittenSide = Partial<Record<CardOutcome, number>>;

const writtenSide = (ratings: Ratings): WrittenSide =>
  Object.fromEntries(
    CARD_OUTCOMES.filter((outcome) => ratings[outcome] > 0).map((outcome) => [outcome, inChances(ratings[outcome])]),
  );

const writtenFaces = ({ L, R }: RatedFaces) => ({ L: writtenSide(L), R: writtenSide(R) });

/** The card as JSON documents hold it (`card.schema.ts`): ratings in chances. */
export function writeCard({ playerId, name, abilities, ratings, hasBatting }: PlayerCard) {
  const { bats, throws, fielding, pitching, ...running } = abilities;
  return {
    playerId,
    name,
    bats,
    throws,
    batting: hasBatting ? { ...running, ratings: writtenFaces(ratings.batting) } : null,
    pitching:
      pitching === null || ratings.pitching === null ? null : { ...pitching, ratings: writtenFaces(ratings.pitching) },
    fielding,
  };
}

/** The card that a parsed document describes. A man without batting gets what pitchers have. */
export function readCardDocument({
  playerId,
  name,
  bats,
  throws,
  batting,
  pitching,
  fielding,
}: CardDocument): PlayerCard {
  const { ratings: battingFaces, ...running } = batting ?? {
    ...NO_RUNNER,
    power: 'W' as const,
    ratings: PITCHER_SIDES,
  };
  const { ratings: pitchingFaces, ...pitcher } = pitching ?? { ratings: null };
  return {
    playerId,
    name,
    abilities: { bats, throws, ...running, fielding, pitching: 'hold' in pitcher ? pitcher : null },
    ratings: { batting: battingFaces, pitching: pitchingFaces },
    hasBatting: batting !== null,
  };
}
