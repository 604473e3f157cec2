import { OUTCOME_LABELS } from '@/cards/card-text';
import { calledPlay } from '@/game/decisions';
import type { Die } from '@/game/dice';
import { diceOnTable } from '@/game/draft';
import type { CardOutcome, Outcome } from '@/game/outcomes';
import type { CardCell, Play } from '@/game/play';
import type { GameState } from '@/game/state';
import { assertNever } from '@/shared/assert';
import { offenseText } from './options';

/** The dice on the table and what they read so far. */
export interface OnTheTable {
  /** Changes with every throw: the key of the tray's tumble. */
  readonly key: string;
  readonly dice: readonly Die[];
  readonly outcome: Outcome | null;
  readonly cell: CardCell | null;
  /** The finished play; null while a question or a reading is open. */
  readonly play: Play | null;
}

const OTHER_LABELS: Partial<Record<Outcome, string>> = {
  intentional_walk: 'intentional walk',
  wild_pitch: 'wild pitch',
  passed_ball: 'passed ball',
  balk: 'balk',
  catcher_interference: 'catcher interference',
};

/** An outcome as the cards print it. */
export const outcomeText = (outcome: Outcome): string =>
  OUTCOME_LABELS[outcome as CardOutcome] ?? OTHER_LABELS[outcome] ?? outcome;

const sourceOf = (play: Play): { readonly outcome: Outcome | null; readonly cell: CardCell | null } => {
  switch (play.source.by) {
    case 'cards':
      return play.source;
    case 'paper':
      return { outcome: play.source.outcome, cell: null };
    case 'import':
      return { outcome: null, cell: null };
    default:
      return assertNever(play.source);
  }
};

/** What lies on the table now: the play in the making, else the last play. */
export function onTheTable(state: GameState): OnTheTable | null {
  const { phase, lastPlay } = state;
  if (phase.type === 'advance' || phase.type === 'result' || phase.type === 'confirm') {
    const { dice, outcome, cell } = phase.draft;
    const key = `${state.playCount + 1}:${dice[0]?.n ?? 'table'}`;
    return { key, dice: diceOnTable(phase.draft), outcome, cell, play: null };
  }
  if (lastPlay === null) return null;
  const key = `${lastPlay.number}:${lastPlay.dice[0]?.n ?? 'table'}`;
  return { key, dice: lastPlay.dice, ...sourceOf(lastPlay), play: lastPlay };
}

/** "Pitcher’s card, column 5, row 8, split 11 → single **"; null without card dice. */
export function readingText({ outcome, cell, dice }: OnTheTable): string | null {
  if (cell === null) return outcome === null ? rollText(dice) : outcomeText(outcome);
  const where = `${cell.card === 'batter' ? 'Batter' : 'Pitcher'}’s card, column ${cell.column}, row ${cell.row}, split ${cell.split}`;
  return outcome === null ? where : `${where} → ${outcomeText(outcome)}`;
}

/** Where to look on a paper card: "Batter’s card, column 2, row 5, split 8"; null when no card is read. */
function rollText(dice: readonly Die[]): string | null {
  const faces = (use: string): readonly number[] => dice.filter((die) => die.use === use).map((die) => die.face);
  const [column] = faces('column');
  const [split] = faces('split');
  const row = faces('row').reduce((sum, face) => sum + face, 0);
  if (column === undefined || split === undefined) return null;
  return `${column <= 3 ? 'Batter' : 'Pitcher'}’s card, column ${column}, row ${row}, split ${split}`;
}

/** What the side at bat called, for who reads what comes of it; null when nothing was. */
export function calledText(state: GameState): string | null {
  const { phase } = state;
  if (phase.type !== 'result' || calledPlay(phase.offense) === null) return null;
  return offenseText(state, phase.offense);
}

/** The roll in the scorer's short form: "5·8·11"; null when no card was read. */
export const shortRoll = (play: Play): string | null => {
  const { cell } = sourceOf(play);
  return cell === null ? null : `${cell.column}·${cell.row}·${cell.split}`;
};

const USES: Readonly<Record<string, string>> = {
  column: 'column',
  row: 'row',
  split: 'split',
  chaos: 'mishap check',
  location: 'where it went',
  range: 'fielder’s range',
  error: 'error check',
  rare: 'rare play',
  jump: 'jump',
  'good jump': 'jump row',
  steal: 'steal',
  advance: 'on the bases',
};

/** What a die was thrown for, in words. */
export const diceUse = (use: string): string => USES[use] ?? use.replaceAll(/([A-Z])/gu, ' $1').toLowerCase();
