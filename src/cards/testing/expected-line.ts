import type { CheckResult } from '@/game/charts';
import { checkedPosition, CARD_OUTCOMES } from '@/game/outcomes';
import { isOutfielder, fielderNumber, type FieldPosition } from '@/game/positions';
import { STANDARD_CHARTS } from '../charts/standard-charts.data';
import { LEAGUE_CARD, mapTarget, type Target, type TargetField } from '../from-stats/target';
import { sideYield } from '../from-stats/side-yield';
import { TWENTIETHS, type Ratings } from '../ratings';

type Hits = Pick<Target, 'single' | 'double' | 'triple'>;

/** What an average runner makes of a speed test. */
const SPEED = 12 / 20;

function hitsOf(result: CheckResult): Hits {
  const none = { single: 0, double: 0, triple: 0 };
  if (result.startsWith('SI')) return { ...none, single: 1 };
  if (result.startsWith('DO')) return { ...none, double: 1 };
  if (result.startsWith('TR')) return { ...none, triple: 1 };
  return result === 'SPD' ? { ...none, single: SPEED } : none;
}

function chartOf(position: FieldPosition) {
  const { pitcher, catcher, infield, outfield } = STANDARD_CHARTS.range;
  if (position === 'P') return pitcher;
  if (position === 'C') return catcher;
  return isOutfielder(fielderNumber(position)) ? outfield : infield;
}

/** Hits of one X chance at a position, by a fielder of average range. */
function checkedHits(position: FieldPosition): Hits {
  const faces = chartOf(position)[2] ?? [];
  const sum = { single: 0, double: 0, triple: 0 };
  for (const face of faces) {
    const { single, double, triple } = hitsOf(face);
    sum.single += single / 20;
    sum.double += double / 20;
    sum.triple += triple / 20;
  }
  return sum;
}

/** What a side yields in chances of 108, X chances as the charts have them. */
export function expectedOf(side: Ratings): Target {
  const hits: { -readonly [F in TargetField]: number } = { ...sideYield(side) };
  for (const outcome of CARD_OUTCOMES) {
    const position = checkedPosition(outcome);
    if (position === null) continue;
    const chances = side[outcome] / TWENTIETHS;
    const checked = checkedHits(position);
    hits.single += chances * checked.single;
    hits.double += chances * checked.double;
    hits.triple += chances * checked.triple;
  }
  return hits;
}

/** Events per 108 plate appearances of a card against a league-average one, exactly. */
export function expectedLine(side: Ratings, kind: 'batting' | 'pitching', opposite: Target): Target {
  const own = expectedOf(side);
  return mapTarget((field) => (own[field] + (kind === 'batting' ? opposite[field] : LEAGUE_CARD[field])) / 2);
}
