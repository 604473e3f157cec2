import { calledResults } from './called-results';
import { OUTCOME_LABELS } from '@/cards/card-text';
import type { CardOutcome, Outcome } from '@/game/outcomes';
import type { FielderNumber } from '@/game/positions';
import type { GameState } from '@/game/state';

/** One result that a person may read on a paper card. */
export interface ResultChoice {
  /** Null for a play that the cards have no word for. */
  readonly outcome: Outcome | null;
  /** Such a play in notation; empty for a word of the card. */
  readonly notation: string;
  /** As the card prints it. */
  readonly label: string;
  /** In words, also searched. */
  readonly words: string;
  /** Who may be named as the fielder: infielders, outfielders or nobody. */
  readonly fielders: 'infield' | 'outfield' | null;
}

export interface ResultGroup {
  readonly title: string;
  readonly choices: readonly ResultChoice[];
}

type Row = readonly [outcome: Outcome, words: string, fielders?: ResultChoice['fielders']];

const choice = ([outcome, words, fielders = null]: Row): ResultChoice => ({
  outcome,
  notation: '',
  label: OUTCOME_LABELS[outcome as CardOutcome] ?? words,
  words,
  fielders,
});

const HITS: readonly Row[] = [
  ['single_center', 'single', 'outfield'],
  ['single_one', 'single, runners one base', 'outfield'],
  ['single_two', 'single, runners two bases', 'outfield'],
  ['bp_single', 'ballpark single'],
  ['double_pull', 'double, pulled', 'outfield'],
  ['double_cf', 'double to center'],
  ['double_two', 'double, runners two bases', 'outfield'],
  ['double_three', 'double, runners score', 'outfield'],
  ['triple', 'triple', 'outfield'],
  ['homerun', 'home run', 'outfield'],
  ['bp_homerun', 'ballpark home run'],
];
const WALKS: readonly Row[] = [
  ['walk', 'walk, base on balls'],
  ['hbp', 'hit by pitch'],
];
const OUTS: readonly Row[] = [
  ['strikeout', 'strikeout'],
  ['groundout_a', 'ground ball A', 'infield'],
  ['groundout_b', 'ground ball B', 'infield'],
  ['groundout_c', 'ground ball C', 'infield'],
  ['popout', 'pop-up', 'infield'],
  ['lineout', 'line drive', 'infield'],
  ['flyout_a', 'fly ball A', 'outfield'],
  ['flyout_lf_b', 'fly ball B to left'],
  ['flyout_cf_b', 'fly ball B to center'],
  ['flyout_rf_b', 'fly ball B to right'],
  ['flyout_bq', 'fly ball B?', 'outfield'],
  ['flyout_c', 'fly ball C', 'outfield'],
];
const CHECKS: readonly Row[] = [
  ['xcheck_p', 'check pitcher'],
  ['xcheck_c', 'check catcher'],
  ['xcheck_1b', 'check first base'],
  ['xcheck_2b', 'check second base'],
  ['xcheck_3b', 'check third base'],
  ['xcheck_ss', 'check shortstop'],
  ['xcheck_lf', 'check left field'],
  ['xcheck_cf', 'check center field'],
  ['xcheck_rf', 'check right field'],
];
const SPECIALS: readonly Row[] = [
  ['wild_pitch', 'wild pitch'],
  ['passed_ball', 'passed ball'],
  ['balk', 'balk'],
  ['catcher_interference', 'catcher interference'],
];

/** Plays on the bases, by the base the man stands on and the one that has to be free. */
const RUNNING: readonly (readonly [notation: string, words: string, from: number, free: number | null])[] = [
  ['SB2', 'steals second', 1, 2],
  ['SB3', 'steals third', 2, 3],
  ['SBH', 'steals home', 3, null],
  ['CS 2-6', 'caught stealing second', 1, 2],
  ['CS 2-5', 'caught stealing third', 2, 3],
  ['PO 1-3', 'picked off first', 1, null],
  ['PO 1-6', 'picked off second', 2, null],
  ['PO 1-5', 'picked off third', 3, null],
  ['POCS 1-3-6', 'picked off, going to second', 1, 2],
  ['DI', 'a base on indifference', 1, 2],
];

const NEEDS_RUNNER: ReadonlySet<Outcome> = new Set(['wild_pitch', 'passed_ball', 'balk']);

function runningChoices({ runners }: GameState): readonly ResultChoice[] {
  const isOn = (base: number): boolean => (runners[base - 1] ?? null) !== null;
  return RUNNING.filter(([, , from, free]) => isOn(from) && (free === null || !isOn(free))).map(
    ([notation, words]): ResultChoice => ({ outcome: null, notation, label: notation, words, fielders: null }),
  );
}

/** Everything a card can say now, by kind. What needs a runner is absent with the bases empty. */
export function resultGroups(state: GameState, search: string): readonly ResultGroup[] {
  const wanted = search.trim().toLowerCase();
  const empty = state.runners.every((runner) => runner === null);
  const ofCard = (rows: readonly Row[]): readonly ResultChoice[] =>
    rows.filter(([outcome]) => !(empty && NEEDS_RUNNER.has(outcome))).map(choice);
  const called = calledResults(state).map(([notation, words]): ResultChoice => ({
    outcome: null,
    notation,
    label: notation,
    words,
    fielders: null,
  }));
  const groups = [
    ['What was called', called],
    ['Hits', ofCard(HITS)],
    ['Walks', ofCard(WALKS)],
    ['Outs', ofCard(OUTS)],
    ['X-checks', ofCard(CHECKS)],
    // What was called stands above.
    ['Running', runningChoices(state).filter(({ words }) => called.every((one) => one.words !== words))],
    ['Specials', ofCard(SPECIALS)],
  ] as const;
  return groups
    .map(([title, choices]) => ({
      title,
      choices: choices.filter(({ label, words }) => `${label} ${words}`.toLowerCase().includes(wanted)),
    }))
    .filter(({ choices }) => choices.length > 0);
}

export const FIELDERS: Readonly<Record<'infield' | 'outfield', readonly FielderNumber[]>> = {
  infield: [1, 2, 3, 4, 5, 6],
  outfield: [7, 8, 9],
};
