import type { Base, Runners } from '@/game/bases';
import { calledPlay } from '@/game/decisions';
import type { GameState } from '@/game/state';

/** What may come of a steal, a bunt or a hit-and-run, in notation and in words; the usual first. */
type Results = readonly (readonly [notation: string, words: string])[];

const NEXT = { 1: 'second', 2: 'third', 3: 'home' } as const;
const STOLEN = { 1: 'SB2', 2: 'SB3', 3: 'SBH' } as const;
const CAUGHT = { 1: 'CS2 2-6', 2: 'CS3 2-5', 3: 'CSH 2' } as const;
const PICKED = { 1: 'PO1 1-3', 2: 'PO2 1-6', 3: 'PO3 1-5' } as const;
const BASES = { 1: 'first', 2: 'second', 3: 'third' } as const;

/** The results of what was called for the dice on the table; empty when nothing was. */
export function calledResults({ phase, runners }: GameState): Results {
  if (phase.type !== 'result') return [];
  const { offense } = phase;
  const lead = ([3, 2, 1] as const).find((base) => runners[base - 1] !== null) ?? null;
  switch (calledPlay(offense)) {
    case 'steal':
      return steals(([3, 2, 1] as const).filter((base) => offense.steal.includes(base)));
    case 'bunt':
      return lead === null ? [] : bunts(lead, stays(runners), offense.bunt === 'suicide');
    case 'hitAndRun':
      return hitAndRun(runners[1] !== null);
    case null:
    default:
      return [];
  }
}

/** Lead man first. */
function steals(sent: readonly Base[]): Results {
  const all = sent.map((base) => STOLEN[base]).join(' ');
  const alone = sent.length === 1 ? sent[0] : undefined;
  return [
    [all, alone === undefined ? 'all are safe' : `steals ${NEXT[alone]}`],
    ...sent.map((base) => [CAUGHT[base], `caught stealing ${NEXT[base]}`] as const),
    ...sent.map((base) => [PICKED[base], `picked off ${BASES[base]}`] as const),
    ...(alone === 1 ? [['SB2 1-3(E2)', 'steals second, the throw gets away'] as const] : []),
    ...(alone === 2 ? [['SB3 2-H(E2)', 'steals third, the throw gets away'] as const] : []),
  ];
}

const FORCED = { 1: 'FC 1-6/BG', 2: 'FC 1-5/BG', 3: 'FC 1-2/BG' } as const;

/** Every runner on his base, said of each. */
const stays = (runners: Runners): string =>
  ([3, 2, 1] as const).flatMap((base) => (runners[base - 1] === null ? [] : [`${base}-${base}`])).join(' ');

const bunts = (lead: Base, staying: string, isSuicide: boolean): Results => [
  ['SH 1-3', 'sacrifice, pitcher to first'],
  ['SH 5-3', 'sacrifice, third to first'],
  ['SH 3-4', 'sacrifice, first to second baseman'],
  ['1B5/BG', 'bunt single'],
  [FORCED[lead], `out at ${NEXT[lead]}, the batter is safe`],
  [`1-3/BG ${staying}`, 'batter out, the runners stay'],
  ['P2/BP', 'popped up to the catcher'],
  ['SH E1', 'safe on the pitcher’s error'],
  ...(isSuicide ? [['CSH 2', 'missed, out at home'] as const] : []),
];

/** With men on first and second both run. */
const hitAndRun = (hasSecond: boolean): Results => [
  [hasSecond ? '1B9 2-H 1-3' : '1B9 1-3', 'single, the runner on first to third'],
  [hasSecond ? '4-3 2-3 1-2' : '4-3 1-2', 'ground out, the runners move up'],
  [hasSecond ? 'K SB3 SB2' : 'K SB2', 'strikeout, stolen base'],
  [hasSecond ? 'K CS3 2-5' : 'K CS2 2-6', 'strikeout, caught stealing'],
  ['L4-3 DP', 'lined out, the runner on first doubled off'],
  ['F8', 'fly out, nobody moves'],
];
