import type { AdvanceChoice, AdvanceQuestion } from '@/game/advance-question';
import { STANDARD_DEFENSE, STANDARD_OFFENSE, type DefensiveDecision, type OffensiveDecision } from '@/game/decisions';
import type { PlayDraft } from '@/game/draft';
import type { Play } from '@/game/play';
import type { Resolution } from '@/game/resolve/resolution';
import { resolvePlay } from '@/game/resolve/resolve-play';
import { aState } from './a-state';
import { aTable } from './a-table';
import { scriptedDice, type Script } from './scripted-dice';

type StateOptions = NonNullable<Parameters<typeof aState>[0]>;
type TableOptions = NonNullable<Parameters<typeof aTable>[0]>;

export interface PlayOptions extends StateOptions, TableOptions {
  readonly defense?: Partial<DefensiveDecision>;
  readonly offense?: Partial<OffensiveDecision>;
  /** Faces by use, beside at-bat dice that do not matter and a chaos die that does nothing. */
  readonly dice?: Script;
  readonly answers?: readonly AdvanceChoice[];
}

const AT_BAT: Script = { chaos: 20, column: 1, row: 3, split: 10 };

/**
 * Resolves one play of a test, each answer given in its turn as a manager would, until the first question without one.
 * A die that the test does not name throws, and so does an answer that nobody asks for.
 */
export function resolveFor(options: PlayOptions): Resolution {
  const state = aState(options);
  const table = aTable(options);
  const decisions = {
    defense: { ...STANDARD_DEFENSE, ...options.defense },
    offense: { ...STANDARD_OFFENSE, ...options.offense },
  };
  const dice = scriptedDice({ ...AT_BAT, ...options.dice });
  const answers = [...(options.answers ?? [])];
  let draft: PlayDraft | null = null;
  for (;;) {
    const resolution = resolvePlay(state, decisions, draft, table, dice);
    const answer = resolution.type === 'question' ? answers.shift() : undefined;
    if (resolution.type !== 'question' || answer === undefined) {
      if (answers.length > 0) throw new Error(`nobody asked for the answer ${answers[0]}`);
      return resolution;
    }
    draft = { ...resolution.draft, answers: [...resolution.draft.answers, answer] };
  }
}

/** The play of a test; throws when it waits for something. */
export function playFor(options: PlayOptions): Play {
  const resolution = resolveFor(options);
  if (resolution.type !== 'play') throw new Error(`no play but a ${resolution.type}`);
  return resolution.play;
}

/** The question at which a test's answers end. */
export function questionFor(options: PlayOptions): AdvanceQuestion {
  const resolution = resolveFor(options);
  if (resolution.type !== 'question') throw new Error(`no question but a ${resolution.type}`);
  return resolution.question;
}

const PLACES = ['B', '1', '2', '3', 'H'];

/** Who went where, lead runner first: `3-H 1x2(64) B-1`, with the fielders of each out. */
export const movesOf = (play: Play): string =>
  play.advances
    .map(({ from, to, out, by }) => `${PLACES[from]}${out ? 'x' : '-'}${PLACES[to]}${out ? `(${by.join('')})` : ''}`)
    .join(' ');
