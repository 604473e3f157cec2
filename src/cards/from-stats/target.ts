/** What one side of a card should yield, in chances of 108. Ballpark results count as the hits they yield. */
export interface Target {
  readonly strikeout: number;
  readonly walk: number;
  readonly hbp: number;
  readonly homerun: number;
  readonly triple: number;
  readonly double: number;
  readonly single: number;
}

export const TARGET_FIELDS = ['strikeout', 'walk', 'hbp', 'homerun', 'triple', 'double', 'single'] as const;
export type TargetField = (typeof TARGET_FIELDS)[number];

export const mapTarget = (of: (field: TargetField) => number): Target => ({
  strikeout: of('strikeout'),
  walk: of('walk'),
  hbp: of('hbp'),
  homerun: of('homerun'),
  triple: of('triple'),
  double: of('double'),
  single: of('single'),
});

/** What a league-average card of 2019 yields; it is the opposite half of every plate appearance (domain 1.4). */
export const LEAGUE_CARD: Target = {
  strikeout: 24.8,
  walk: 8.85,
  hbp: 1.15,
  homerun: 3.95,
  triple: 0.45,
  double: 4.5,
  single: 12.35,
};

/** Hits that come out of the 30 X chances of a pitcher's card with average fielders (domain 1.4). */
export const CHECKED_HITS: Target = {
  strikeout: 0,
  walk: 0,
  hbp: 0,
  homerun: 0,
  triple: 0.15,
  double: 0.95,
  single: 5,
};

/** Events per 108 plate appearances when a card that yields `card` meets a league-average one. */
export const yieldPer108 = (card: Target): Target =>
  mapTarget((field) => (card[field] + LEAGUE_CARD[field] + CHECKED_HITS[field]) / 2);

/** The card that yields `rate` events per 108 plate appearances against league-average ones; may be below 0. */
export const cardFor = (rate: Target): Target =>
  mapTarget((field) => 2 * rate[field] - LEAGUE_CARD[field] - CHECKED_HITS[field]);
