import type { LineupId } from '../lineup';
import type { LineupPosition } from '../positions';
import type { MadeChange, SubstitutionRecord } from '../substitution';
import { placeWord } from './ordinals';

/** Where a man stands: `in left field`, `on the mound`. */
const AT: Readonly<Record<LineupPosition, string>> = {
  P: 'on the mound',
  C: 'behind the plate',
  '1B': 'at first base',
  '2B': 'at second base',
  '3B': 'at third base',
  SS: 'at shortstop',
  LF: 'in left field',
  CF: 'in center field',
  RF: 'in right field',
  DH: 'as designated hitter',
  PH: 'as pinch hitter',
  PR: 'as pinch runner',
};

/** Where a man moves from or to: `left field`, `the mound`; a pinch hitter comes from nowhere. */
const PLACE: Readonly<Record<LineupPosition, string | null>> = {
  P: 'the mound',
  C: 'catcher',
  '1B': 'first base',
  '2B': 'second base',
  '3B': 'third base',
  SS: 'shortstop',
  LF: 'left field',
  CF: 'center field',
  RF: 'right field',
  DH: null,
  PH: null,
  PR: null,
};

/**
 * A substitution in sentences, in the order in which its changes were made; the loss of the designated hitter comes last.
 * `nameOf` gives names as they are to be read, `teamName` the team's.
 */
export function substitutionSentences(
  record: Pick<SubstitutionRecord, 'side' | 'changes'>,
  nameOf: (id: LineupId) => string,
  teamName: string,
): readonly string[] {
  const { changes } = record;
  const sentences = changes
    .filter((change) => !takesPlace(change))
    .map((change) => sentenceOf(change, nameOf, isTold(change, changes)));
  return changes.some(endsHitter) ? [...sentences, lostSentence(changes, nameOf, teamName)] : sentences;
}

/** A man leaves for nobody, the hitter takes the field, or the pitcher comes into the order: only where the hitter is lost. */
const endsHitter = (change: MadeChange): boolean =>
  change.role === 'leave' || (change.role === 'move' && change.from === 'DH') || takesPlace(change);

/** The pitcher stays on the mound and bats from now on. */
const takesPlace = ({ role, from, position }: MadeChange): boolean =>
  role === 'move' && from === 'P' && position === 'P';

/** In a double switch it matters where each bats. */
const isTold = ({ role }: MadeChange, changes: readonly MadeChange[]): boolean =>
  (role === 'pitcher' || role === 'fielder') &&
  changes.filter((change) => change.role === 'pitcher' || change.role === 'fielder').length > 1;

function sentenceOf(change: MadeChange, nameOf: (id: LineupId) => string, withPlace: boolean): string {
  const { role, replaced, from, position, battingOrder } = change;
  const name = nameOf(change.lineupId);
  const other = replaced === null ? 'nobody' : nameOf(replaced);
  const bats = withPlace && battingOrder !== null ? ` and bats ${placeWord(battingOrder)}` : '';
  switch (role) {
    case 'pinchHitter':
      return `${name} bats for ${other}.`;
    case 'pinchRunner':
      return `${name} runs for ${other}.`;
    case 'designatedHitter':
    case 'pitcher':
    case 'fielder':
      return `${name} replaces ${other} ${AT[position]}${bats}.`;
    case 'leave':
      return `${name} leaves the game.`;
    case 'move': {
      const start = from === null ? null : PLACE[from];
      const end = PLACE[position] ?? position;
      return start === null ? `${name} stays in the game ${AT[position]}.` : `${name} moves from ${start} to ${end}.`;
    }
    default:
      return role satisfies never;
  }
}

function lostSentence(changes: readonly MadeChange[], nameOf: (id: LineupId) => string, teamName: string): string {
  const lost = `${teamName} loses the designated hitter`;
  const pitcher = changes.find((change) => change.position === 'P' && change.role !== 'leave');
  return pitcher?.battingOrder == null
    ? `${lost}.`
    : `${lost}: ${nameOf(pitcher.lineupId)} bats ${placeWord(pitcher.battingOrder)}.`;
}
