import { assertNever } from '@/shared/assert';
import { checkedPosition, type Outcome } from '../outcomes';
import { fielderNumber, type FielderNumber } from '../positions';
import { coversSecond } from '../resolve/fielders';
import type { Situation } from '../notation/written';
import { isOn } from './slots';
import type { HandEntry } from './hand-entry';

/**
 * A word of the card as a play in full, by the usual way of such a ball (SPEC O, G, F): what a person starts from who scores
 * it himself. Where dice or a manager would decide, the likelier. Null for a word that needs a runner when nobody is on.
 */
export function entryOfOutcome(
  outcome: Outcome,
  fielder: FielderNumber | null,
  situation: Situation,
): HandEntry | null {
  const notation = notationOf(outcome, fielder, situation);
  return notation === null ? null : { outcome, notation, moves: null, errors: null };
}

/** The usual field or fielder of each outcome that needs one. */
const USUAL: Readonly<Partial<Record<Outcome, FielderNumber>>> = {
  groundout_a: 6,
  groundout_b: 6,
  groundout_c: 4,
  popout: 4,
  lineout: 6,
  flyout_lf_b: 7,
  flyout_rf_b: 9,
  double_pull: 7,
  triple: 9,
};

function notationOf(outcome: Outcome, named: FielderNumber | null, situation: Situation): string | null {
  const fielder = named ?? USUAL[outcome] ?? 8;
  const isOpen = situation.outs < 2;
  switch (outcome) {
    case 'homerun':
    case 'bp_homerun':
      return `HR${fielder}`;
    case 'triple':
      return `3B${fielder}`;
    case 'double_three':
      return withRunners(`2B${fielder}`, situation, 3);
    case 'double_two':
    case 'double_pull':
    case 'double_cf':
      return `2B${fielder}`;
    case 'single_two':
      return withRunners(`1B${fielder}`, situation, 2);
    case 'single_one':
    case 'single_center':
    case 'bp_single':
      return `1B${fielder}`;
    case 'hbp':
      return 'HBP';
    case 'walk':
      return 'BB';
    case 'intentional_walk':
      return 'IBB';
    case 'strikeout':
      return 'K';
    case 'catcher_interference':
      return 'CI';
    case 'lineout':
      return `L${fielder}`;
    case 'popout':
      return `P${fielder}`;
    case 'groundout_a':
      return isOpen && isOn(situation, 1) ? `${relay(fielder)} DP` : grounder(fielder);
    case 'groundout_b':
      return isOpen && isOn(situation, 1) ? `FC ${force(fielder)}` : grounder(fielder);
    case 'groundout_c':
      return isOpen ? withRunners(grounder(fielder), situation, 1) : grounder(fielder);
    case 'flyout_a':
      return isOpen ? withRunners(`F${fielder}`, situation, 1) : `F${fielder}`;
    case 'flyout_lf_b':
    case 'flyout_cf_b':
    case 'flyout_rf_b':
      return isOpen && isOn(situation, 3) ? `SF${fielder}` : `F${fielder}`;
    case 'flyout_bq':
    case 'flyout_c':
      return `F${fielder}`;
    case 'wild_pitch':
      return between('WP', situation);
    case 'passed_ball':
      return between('PB', situation);
    case 'balk':
      return between('BK', situation);
    case 'xcheck_p':
    case 'xcheck_c':
    case 'xcheck_1b':
    case 'xcheck_2b':
    case 'xcheck_3b':
    case 'xcheck_ss':
    case 'xcheck_lf':
    case 'xcheck_cf':
    case 'xcheck_rf': {
      const position = checkedPosition(outcome);
      const tested = position === null ? fielder : fielderNumber(position);
      return tested >= 7 ? `F${tested}` : grounder(tested);
    }
    default:
      return assertNever(outcome);
  }
}

const grounder = (fielder: FielderNumber): string => (fielder === 3 ? '3U' : `${fielder}-3`);
const force = (fielder: FielderNumber): string => `${fielder}-${coversSecond(fielder)}`;
const relay = (fielder: FielderNumber): string => `${fielder}-${coversSecond(fielder)}-3`;

const between = (text: string, situation: Situation): string | null =>
  situation.runners.every((runner) => runner === null) ? null : text;

/** With every runner so many bases further, said of each. */
function withRunners(text: string, situation: Situation, bases: number): string {
  const moves = [3, 2, 1].flatMap((base) =>
    isOn(situation, base) ? [`${base}-${base + bases >= 4 ? 'H' : base + bases}`] : [],
  );
  return [text, ...moves].join(' ');
}
