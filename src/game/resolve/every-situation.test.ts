import { expect, test } from 'vitest';
import { aFielder, anAbility, aTable } from '@/testing/a-table';
import { aState } from '@/testing/a-state';
import { seededDice, type Script } from '@/testing/scripted-dice';
import type { Abilities } from '../abilities';
import type { Base, BaseCode } from '../bases';
import {
  BUNTS,
  INFIELD_DEPTHS,
  STANDARD_DEFENSE,
  STANDARD_OFFENSE,
  type InfieldDepth,
  type OffensiveDecision,
} from '../decisions';
import { legalOffense } from '../legality';
import { CARD_OUTCOMES, TABLE_OUTCOMES, type Outcome } from '../outcomes';
import type { OpenDecisions } from '../phase';
import type { Play } from '../play';
import type { GameState } from '../state';
import type { Table } from '../table';
import { playFaults } from './play-faults';
import { resolvePlay } from './resolve-play';
import type { PlayDraft } from '../draft';

const OUTCOMES: readonly Outcome[] = [...CARD_OUTCOMES, ...TABLE_OUTCOMES];
const BASES: readonly BaseCode[] = [0, 1, 2, 3, 4, 5, 6, 7];
const OUTS = [0, 1, 2];

const decisionsAt = (infieldDepth: InfieldDepth, offense: OffensiveDecision = STANDARD_OFFENSE): OpenDecisions => ({
  defense: { ...STANDARD_DEFENSE, infieldDepth, hold: [1, 2, 3] },
  offense,
});

/** Every call that the side at bat may make in a state. */
function callsIn(state: GameState): OffensiveDecision[] {
  const sent: Base[][] = [[1], [2], [3], [1, 2], [2, 3], [1, 3], [1, 2, 3]];
  return [
    ...sent.map((steal) => ({ ...STANDARD_OFFENSE, steal })),
    ...BUNTS.map((bunt) => ({ ...STANDARD_OFFENSE, bunt })),
    { ...STANDARD_OFFENSE, hitAndRun: true },
  ].filter((call) => legalOffense(state, call) === null);
}

/** Every play that the answers to its questions can lead to, each draft having gone through a restart. */
function playsOf(state: GameState, decisions: OpenDecisions, table: Table, seed: string, script: Script): Play[] {
  const plays: Play[] = [];
  const follow = (draft: PlayDraft | null, path: string): void => {
    const resolution = resolvePlay(state, decisions, draft, table, seededDice(`${seed}${path}`, script));
    if (resolution.type === 'play') {
      plays.push(resolution.play);
      if (draft !== null) expect(resolution.play.dice.slice(0, draft.dice.length)).toEqual(draft.dice);
      return;
    }
    if (resolution.type === 'reading') throw new Error('no paper here');
    const { question } = resolution;
    for (const choice of question.choices) {
      const answered = { ...resolution.draft, answers: [...resolution.draft.answers, choice] };
      follow(JSON.parse(JSON.stringify(answered)) as PlayDraft, `${path}/${question.ask}:${choice}`);
    }
  };
  follow(null, '');
  return plays;
}

/** What the state adds to a play's own soundness: third outs and winning runs. */
function faultsInGame(state: GameState, play: Play): string[] {
  const faults = [...playFaults(play)];
  const thirdOut = play.outsBefore + play.outs === 3;
  const outs = play.advances.filter((advance) => advance.out);
  if (thirdOut && outs.every((advance) => advance.force) && play.runs > 0) faults.push('runs on a forced third out');
  if (play.errors.length > 1) faults.push('more than one error');
  const home = state.score.home + (state.half === 'bottom' ? play.runs : 0);
  const wins = state.half === 'bottom' && state.inning >= state.rules.innings && home > state.score.away;
  if (wins && play.kind !== 'homeRun') {
    if (home !== state.score.away + 1) faults.push('more runs than the game needed');
    const winner = play.advances.findLast((advance) => advance.scored);
    const batter = play.advances.find((advance) => advance.from === 0);
    if (winner !== undefined && batter !== undefined && !batter.out && winner.from > 0 && batter.to > 4 - winner.from) {
      faults.push('the batter took more bases than the winning runner');
    }
    if (outs.some((advance) => advance.reason === 'throw')) faults.push('a runner was tagged after the game was won');
  }
  return faults;
}

interface Setting {
  readonly name: string;
  readonly everyone: Abilities;
  readonly script: Script;
  readonly seeds: number;
}

const NO_CHAOS: Script = { chaos: 20 };
const SETTINGS: readonly Setting[] = [
  { name: 'sure hands', everyone: anAbility(), script: NO_CHAOS, seeds: 5 },
  { name: 'an error on every check', everyone: aFielder({ error: 5000 }), script: NO_CHAOS, seeds: 4 },
  { name: 'poor fielders, rare plays', everyone: aFielder({ range: 5 }), script: { ...NO_CHAOS, rare: 1 }, seeds: 4 },
  { name: 'good fielders, rare plays', everyone: aFielder({ range: 1 }), script: { ...NO_CHAOS, rare: 1 }, seeds: 2 },
];

const GAMES = [
  { name: 'early in the game', inning: 3, half: 'top', score: { away: 2, home: 1 } },
  { name: 'last of the ninth, even', inning: 9, half: 'bottom', score: { away: 4, home: 4 } },
  { name: 'last of the tenth, one behind', inning: 10, half: 'bottom', score: { away: 4, home: 3 } },
  { name: 'last of the ninth, two behind', inning: 9, half: 'bottom', score: { away: 4, home: 2 } },
] as const;

for (const { name: game, ...where } of GAMES) {
  for (const { name, everyone, script, seeds } of SETTINGS) {
    test(`P-1 to P-7, R-1, W-1: every outcome in every situation is sound (${game}, ${name})`, () => {
      let count = 0;
      for (const cards of OUTCOMES) {
        const table = aTable({ cards, everyone });
        for (const bases of BASES) {
          for (const outs of OUTS) {
            const state = aState({ ...where, bases, outs });
            for (const depth of INFIELD_DEPTHS) {
              const decisions = decisionsAt(depth);
              for (let seed = 0; seed < seeds; seed++) {
                for (const play of playsOf(state, decisions, table, `${cards}${bases}${outs}${depth}${seed}`, script)) {
                  const faults = faultsInGame(state, play);
                  if (faults.length > 0)
                    expect.fail(
                      `${cards}, bases ${bases}, ${outs} out, ${depth}: ${faults.join('; ')}\n${JSON.stringify(play)}`,
                    );
                  count += 1;
                }
              }
            }
          }
        }
      }
      expect(count).toBeGreaterThanOrEqual(
        OUTCOMES.length * BASES.length * OUTS.length * INFIELD_DEPTHS.length * seeds,
      );
    });
  }
}

for (const { name: game, ...where } of GAMES) {
  test(`P-1 to P-7, R-1, W-1: every call and what happens between pitches is sound (${game})`, () => {
    const table = aTable({ cards: 'single_center', everyone: aFielder({ passedBall: 10, overthrow: 10 }) });
    const kinds = new Set<string>();
    for (const bases of BASES) {
      for (const outs of OUTS) {
        const state = aState({ ...where, bases, outs });
        for (const offense of [STANDARD_OFFENSE, ...callsIn(state)]) {
          for (let seed = 0; seed < 48; seed++) {
            // Half of them with something between the pitches.
            const script: Script = { chaos: seed < 24 ? 20 : 1 + (seed % 4) };
            const depth = INFIELD_DEPTHS[seed % 4] ?? 'normal';
            for (const play of playsOf(state, decisionsAt(depth, offense), table, `${bases}${outs}${seed}`, script)) {
              const faults = faultsInGame(state, play);
              if (faults.length > 0) {
                expect.fail(`bases ${bases}, ${outs} out: ${faults.join('; ')}\n${JSON.stringify(play)}`);
              }
              kinds.add(play.kind);
            }
          }
        }
      }
    }
    const expected = [
      'wildPitch',
      'passedBall',
      'balk',
      'pickOff',
      'stolenBase',
      'caughtStealing',
      'strikeout',
      'single',
    ];
    expect([...kinds]).toEqual(expect.arrayContaining([...expected, 'out', 'fieldersChoice']));
  });
}
