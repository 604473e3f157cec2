import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRng } from '@/shared/rng';
import { aTable, type GameLog, startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { act } from './act';
import { boxProof } from './box-proof';
import type { LoggedEvent } from './events';
import { fold } from './fold';
import { foldScorecard } from './fold-scorecard';
import { endsPlateAppearance, type Play, type Side } from './play';
import { otherSide, SIDES } from './sides';
import { lineupPlayer } from './queries';
import { notation } from './notation';
import { playFaults } from './resolve/play-faults';
import type { GameRules } from './rules';
import type { Scorecard } from './scorecard';
import { sentence } from './sentence';
import type { GameState } from './state';
import { VIEWERS } from './viewer';
import { viewEvent, viewScorecard } from './view';

const RUNS = { numRuns: 60 };
const rulesets = fc.record({
  innings: fc.integer({ min: 1, max: 9 }),
  designatedHitter: fc.boolean(),
  extraInningRunner: fc.boolean(),
  mercy: fc.option(fc.record({ lead: fc.integer({ min: 1, max: 10 }), afterInning: fc.integer({ min: 1, max: 7 }) })),
  threeBatterMinimum: fc.boolean(),
  outOfPosition: fc.boolean(),
  fatigue: fc.boolean(),
  injuries: fc.constant(false),
  confirmResult: fc.constantFrom('off', 'window', 'required'),
  maxInnings: fc.option(fc.integer({ min: 9, max: 12 })),
}) satisfies fc.Arbitrary<GameRules>;
const games = fc.record({ seed: fc.integer(), rules: rulesets, kind: fc.constantFrom('cards', 'paper') });

function played(options: { seed: number; rules: GameRules; kind: 'cards' | 'paper' }, seen?: (game: GameLog) => void) {
  const game = startedGame({ seed: options.seed, rules: options.rules, table: aTable(options.kind) });
  return playRandomly(game, seededRng(`decisions:${options.seed}`), seen);
}

const playsOf = (events: readonly LoggedEvent[]): Play[] =>
  events.flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []));
const menOn = (runners: Play['runnersAfter']): number => runners.filter((runner) => runner !== null).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('random legal games', () => {
  it('P-1: no man appears or vanishes on a play, and nobody shares or loses a base', () => {
    fc.assert(
      fc.property(games, (options) => {
        for (const play of playsOf(played(options).events)) {
          expect(playFaults(play)).toEqual([]);
          const came = menOn(play.runnersBefore) + (endsPlateAppearance(play.kind) ? 1 : 0);
          expect(came).toBe(play.outs + menOn(play.runnersAfter) + play.runs);
          const left = play.runnersAfter.filter((runner) => runner !== null);
          expect(new Set(left).size).toBe(left.length);
          for (const { from, to, out } of play.advances) expect(out || to > from).toBe(true);
          expect(play.outsBefore + play.outs).toBeLessThanOrEqual(3);
        }
      }),
      RUNS,
    );
  });

  it('N-1: every play has a square and a sentence', () => {
    fc.assert(
      fc.property(games, (options) => {
        const { events, state } = played(options);
        for (const play of playsOf(events)) {
          expect(notation(play)).toMatch(/^[A-Z0-9][A-Z0-9 ,-]*$/);
          const told = sentence(play, (id) => lineupPlayer(state, id).name);
          expect(told).toMatch(/^[A-Z][A-Za-z0-9 ,;’–.-]*\.$/);
          expect(told).not.toMatch(/undefined|null| {2}|;\.| \./);
        }
      }),
      RUNS,
    );
  });

  it('B-1: the box score proves for both teams, and every count of runs agrees', () => {
    fc.assert(
      fc.property(games, (options) => {
        const { state, box } = played(options).card;
        for (const side of SIDES) {
          const { left, right } = boxProof(box, side);
          expect(left).toBe(right);
          expectRuns(state, box, side);
        }
      }),
      RUNS,
    );
  });

  it('E-1: the fold of all events is the live state, through JSON too', () => {
    fc.assert(
      fc.property(games, (options) => {
        let state: GameState | null = null;
        let folded = 0;
        played(options, (game) => {
          for (; folded < game.events.length; folded++) {
            state = fold(state, JSON.parse(JSON.stringify(game.events[folded])) as LoggedEvent);
          }
          expect(state).toEqual(game.state);
          expect(JSON.parse(JSON.stringify(game.state))).toEqual(game.state);
        });
      }),
      { numRuns: 12 },
    );
  });

  it('E-3: dice are numbered one by one and never go back, whatever is refused', () => {
    fc.assert(
      fc.property(games, (options) => {
        const dice = playsOf(played(options).events).flatMap((play) => play.dice);
        expect(dice.map((die) => die.n)).toEqual(dice.map((_die, index) => index));
      }),
      RUNS,
    );
  });

  it.each(VIEWERS)('V-1: for %s the fold of the viewed events is the view of the fold', (viewer) => {
    fc.assert(
      fc.property(games, (options) => {
        const { events } = played(options);
        let whole: Scorecard | null = null;
        let viewed: Scorecard | null = null;
        for (const event of events) {
          whole = foldScorecard(whole, event);
          viewed = foldScorecard(viewed, viewEvent(event, viewer));
          expect(viewed).toEqual(viewScorecard(whole, viewer));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('E-4: a state takes about a kilobyte without lineups, rosters and the last play', () => {
    fc.assert(
      fc.property(games, (options) => {
        played(options, ({ state }) => {
          const bare = (side: Side) => ({ ...state[side], roster: [], lineup: [] });
          const small = { ...state, away: bare('away'), home: bare('home'), lastPlay: null };
          if (state.phase.type === 'advance' || state.phase.type === 'result' || state.phase.type === 'confirm') return;
          expect(JSON.stringify(small).length).toBeLessThan(1700);
        });
      }),
      { numRuns: 3 },
    );
  });

  it('S-2: a game ends only when it is decided, tied at its limit, or by mercy', () => {
    fc.assert(
      fc.property(games, (options) => {
        const { state } = played(options).card;
        const { score, inning, rules } = state;
        const lead = Math.abs(score.away - score.home);
        if (state.endReason === 'tie') {
          expect(lead).toBe(0);
          expect(inning).toBe(rules.maxInnings);
        } else if (state.endReason === 'mercy') {
          expect(lead).toBeGreaterThanOrEqual(rules.mercy?.lead ?? Infinity);
        } else {
          expect(inning).toBeGreaterThanOrEqual(rules.innings);
          expect(state.winner).toBe(score.home > score.away ? 'home' : 'away');
          expect(state.endReason === 'walk-off').toBe(state.half === 'bottom' && score.home > score.away);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('D-7: every action out of place is refused and asks the dice nothing', () => {
    fc.assert(
      fc.property(games, (options) => {
        const game = startedGame({ seed: options.seed, rules: options.rules, table: aTable(options.kind) });
        playRandomly(game, seededRng(options.seed), ({ state, table }) => {
          const before = JSON.stringify(state);
          const dice = game.dice();
          const wrong = act(state, { kind: 'manager', side: null }, { type: 'roll' }, { table, dice });
          const early = act(state, { kind: 'manager', side: 'away' }, { type: 'start' }, { table, dice });
          expect([wrong.ok, early.ok]).toEqual([false, false]);
          expect(dice.rolled).toEqual([]);
          expect(JSON.stringify(state)).toBe(before);
        });
      }),
      { numRuns: 3 },
    );
  });
});

function expectRuns(state: GameState, box: Scorecard['box'], side: Side): void {
  expect(box[side].r).toBe(state.score[side]);
  expect(sum(state.line[side])).toBe(state.score[side]);
  expect(sum(box[side].batting.map((line) => line.r))).toBe(state.score[side]);
  expect(sum(box[otherSide(side)].pitching.map((line) => line.r))).toBe(state.score[side]);
  expect(sum(box[side].batting.map((line) => line.h))).toBe(box[side].h);
  expect(sum(box[side].fielding.map((line) => line.e))).toBe(box[side].e);
  expect(sum(box[side].fielding.map((line) => line.po))).toBe(sum(box[side].pitching.map((line) => line.outs)));
}
