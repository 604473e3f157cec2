import type { CheckResult } from '@/game/charts';
import { checkedPosition, CARD_OUTCOMES } from '@/game/outcomes';
import { isOutfielder, fielderNumber, type FieldPosition } from '@/game/positions';
import { STANDARD_CHARTS } from '../charts/standard-charts.data';
import { LEAGUE_CARD, mapTarget, type Target } from '../from-stats/target';
import type { Ratings } from '../ratings';

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

/** What a side yields in chances of 108: ballpark results fall in half the time, X chances as the charts say. */
export function expectedOf(side: Ratings): Target {
  const hits = {
    strikeout: side.strikeout,
    walk: side.walk,
    hbp: side.hbp,
    homerun: side.homerun + side.bp_homerun / 2,
    triple: side.triple,
    double: side.double_two + side.double_three + side.double_pull + side.double_cf,
    single: side.single_two + side.single_one + side.single_center + side.bp_single / 2,
  };
  for (const outcome of CARD_OUTCOMES) {
    const position = checkedPosition(outcome);
    if (position === null) continue;
    const checked = checkedHits(position);
    hits.single += side[outcome] * checked.single;
    hits.double += side[outcome] * checked.double;
    hits.triple += side[outcome] * checked.triple;
  }
  return mapTarget((field) => hits[field] / 20);
}

/** Events per 108 plate appearances of a card against a league-average one, exactly. */
export function expectedLine(side: Ratings, kind: 'batting' | 'pitching', opposite: Target): Target {
  const own = expectedOf(side);
  return mapTarget((field) => (own[field] + (kind === 'batting' ? opposite[field] : LEAGUE_CARD[field])) / 2);
}
