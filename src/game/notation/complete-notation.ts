import type { Destination, Origin } from '../bases';
import { endsPlateAppearance } from '../play';
import { planPlay } from '../propose/plan-play';
import { COMMON_PLAYS } from './beginnings.data';
import { parseNotation } from './parse-notation';
import { LONGEST_NOTATION, startReading } from './reader';
import type { Situation } from './written';

export interface Completion {
  /** The whole line with it. */
  readonly text: string;
  /** What it adds, in words. */
  readonly words: string;
}

const MOST = 8;

const squeezed = (text: string): string => startReading(text).text.replace(/[\s-]/g, '');

const isPlay = (text: string, situation: Situation): boolean => {
  const parsed = parseNotation(text, situation);
  return parsed.ok && planPlay(parsed.value, situation).ok;
};

/** Likely continuations of a line, best first; each is a play of the situation as it stands. Never throws. */
export function completeNotation(text: string, situation: Situation): readonly Completion[] {
  if (text.length > LONGEST_NOTATION) return [];
  const begun = squeezed(text);
  const found: Completion[] = [];
  for (const [notation, words] of COMMON_PLAYS) {
    if (found.length >= MOST) return found;
    const key = squeezed(notation);
    if (key.startsWith(begun) && key !== begun && isPlay(notation, situation)) found.push({ text: notation, words });
  }
  return [...found, ...further(text, situation)].slice(0, MOST);
}

const PLACES = ['the batter', 'the runner on first', 'the runner on second', 'the runner on third'] as const;
const GOALS = ['', 'first', 'second', 'third', 'home'] as const;

/** Movements that the line does not hold yet, also where the last one is half written. */
function further(text: string, situation: Situation): Completion[] {
  const cut = text.lastIndexOf(' ');
  const heads = isPlay(text, situation) ? [text.trimEnd()] : cut > 0 ? [text.slice(0, cut).trimEnd()] : [];
  return heads.flatMap((head) => {
    const rest = squeezed(text.slice(head.length).replace(/^[\s;,.]+/, ''));
    return movements(head, situation)
      .filter(({ move }) => squeezed(move).startsWith(rest))
      .map(({ move, words }) => ({ text: `${head} ${move}`, words }))
      .filter((completion) => isPlay(completion.text, situation) && changes(head, completion.text, situation));
  });
}

function movements(head: string, situation: Situation): { readonly move: string; readonly words: string }[] {
  const parsed = parseNotation(head, situation);
  if (!parsed.ok) return [];
  const { kind, movements: said } = parsed.value;
  const origins = ([3, 2, 1, 0] as const).filter(
    (from) =>
      !said.some((one) => one.from === from) &&
      (from === 0 ? endsPlateAppearance(kind) && kind !== 'out' : situation.runners[from - 1] !== null),
  );
  return origins.flatMap((from) =>
    goalsOf(from).map((to) => ({ move: moveText(from, to), words: moveWords(from, to) })),
  );
}

/** Whether a longer line says something else than the shorter one. */
function changes(head: string, text: string, situation: Situation): boolean {
  const movesOf = (line: string): string => {
    const parsed = parseNotation(line, situation);
    const plan = parsed.ok ? planPlay(parsed.value, situation) : null;
    return plan?.ok === true ? JSON.stringify(plan.value.moves) : '';
  };
  return movesOf(head) !== movesOf(text);
}

const goalsOf = (from: Origin): Destination[] => ([2, 3, 4] as const).filter((to) => to > from && (from > 0 || to < 4));
const moveText = (from: Origin, to: Destination): string => `${from === 0 ? 'B' : from}-${to === 4 ? 'H' : to}`;
const moveWords = (from: Origin, to: Destination): string =>
  to === 4 ? `${PLACES[from]} scores` : `${PLACES[from]} to ${GOALS[to]}`;
