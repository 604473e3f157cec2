import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { below, type Rng, seededRng } from '@/shared/rng';
import { aTable, type GameLog, manager, startedGame } from '@/testing/a-game';
import { randomMove } from '@/testing/random-game';
import { boxProof } from '../box-proof';
import type { LoggedEvent } from '../events';
import { foldScorecard } from '../fold-scorecard';
import { STANDARD_RULES } from '../rules';
import type { Scorecard } from '../scorecard';
import { SIDES } from '../sides';
import { viewEvent, viewScorecard } from '../view';
import { VIEWERS } from '../viewer';
import { foldLog } from './fold-log';
import { playRecords } from './play-records';
import { calledAs, callsOf } from './scorings';

interface Revised {
  readonly game: GameLog;
  /** The log as it would be had nothing of what was struck been played, and each play scored as it is now. */
  readonly plain: readonly LoggedEvent[];
}

/** A game in which now and then a manager rewinds to anywhere, or calls a play otherwise. */
function revisedGame(seed: number, kind: 'cards' | 'paper'): Revised {
  const rules = { ...STANDARD_RULES, innings: 2 };
  const game = startedGame({ seed, rules, table: aTable(kind), past: { isAlone: true } });
  const rng = seededRng(`revise:${seed}`);
  let plain: readonly LoggedEvent[] = [...game.events];
  let marks = [plain];
  for (let moves = 0; moves < 250; moves++) {
    const isOver = game.state.phase.type === 'final';
    const from = game.events.length;
    if ((isOver || below(rng, 12) === 0) && game.state.playCount > 0) {
      const toPlay = below(rng, game.state.playCount);
      game.act(manager('away'), { type: 'rewind', toPlay, reason: 'again' });
      plain = marks[toPlay] ?? [];
      marks = marks.slice(0, toPlay + 1);
      continue;
    }
    if (below(rng, 12) === 0 && corrects(game, rng)) {
      const play = game.card.corrections.at(-1)?.play;
      const instead = (events: readonly LoggedEvent[]): readonly LoggedEvent[] =>
        events.map((event) =>
          event.type === 'playMade' && play !== undefined && event.data.play.number === play.number
            ? { ...event, data: { ...event.data, play } }
            : event,
        );
      plain = instead(plain);
      marks = marks.map(instead);
      continue;
    }
    const { by, action } = randomMove(game.state, game.table, rng);
    game.act(by, action);
    const made = game.events.slice(from);
    plain = [...plain, ...made];
    // What follows a play in its action stands with it.
    if (made.some(({ type }) => type === 'playMade')) marks = [...marks, plain];
  }
  return { game, plain };
}

/** Calls a random play otherwise, when there is one to judge. */
function corrects(game: GameLog, rng: Rng): boolean {
  const plays = game.card.plays.filter((play) => callsOf(play).length > 1);
  const play = plays[below(rng, Math.max(1, plays.length))];
  const calls = play === undefined ? [] : callsOf(play).filter((call) => call !== play.kind);
  const call = calls[below(rng, Math.max(1, calls.length))];
  if (play === undefined || call === undefined) return false;
  try {
    game.act(manager('home'), {
      type: 'correctPlay',
      number: play.number,
      play: calledAs(play, call, 4),
      reason: 'judged again',
    });
  } catch (error) {
    // The one thing that the page cannot know beforehand.
    expect(String(error)).toMatch(/charged to other pitchers/);
    return false;
  }
  return true;
}

/** A scorecard without what a rewind leaves: places in the log, dice, and its record. */
const bare = ({ state, ...rest }: Scorecard) => ({
  ...rest,
  rewinds: [],
  corrections: [],
  state: { ...state, seq: 0, dice: null },
});

const games = fc.record({ seed: fc.integer(), kind: fc.constantFrom('cards' as const, 'paper' as const) });

describe('games with rewinds and corrections', () => {
  it('Z-4: fold to the game that never had what was struck, but for seq and dice', () => {
    fc.assert(
      fc.property(games, ({ seed, kind }) => {
        const { game, plain } = revisedGame(seed, kind);
        expect(game.card.rewinds.length).toBeGreaterThan(0);
        const never = plain.reduce<Scorecard | null>(foldScorecard, null);
        if (never === null) throw new Error('no events');
        expect(bare(game.card)).toEqual(bare(never));
        expect(bare(foldLog(JSON.parse(JSON.stringify(game.events)) as LoggedEvent[]))).toEqual(bare(never));
        const records = playRecords(game.events);
        const counting = records.filter(({ struck }) => struck === null);
        expect(counting.map(({ play }) => play)).toEqual(
          plain.flatMap((event) => (event.type === 'playMade' ? [event.data.play] : [])),
        );
        for (const { seq, struck } of records) {
          const rewind = game.card.rewinds.find((record) => record.seq === struck);
          expect(rewind === undefined || (rewind.toSeq < seq && seq < rewind.seq)).toBe(true);
          expect(rewind === undefined).toBe(struck === null);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('E-3: no die is drawn twice, whatever is struck', () => {
    fc.assert(
      fc.property(games, ({ seed, kind }) => {
        const { game } = revisedGame(seed, kind);
        const drawn = playRecords(game.events).flatMap(({ play }) =>
          play.dice.flatMap(({ n }) => (n === null ? [] : [n])),
        );
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(Math.max(-1, ...drawn)).toBeLessThan(game.state.dice.next);
      }),
      { numRuns: 20 },
    );
  });

  it('B-1: still prove their box score', () => {
    fc.assert(
      fc.property(games, ({ seed, kind }) => {
        const { state, box } = revisedGame(seed, kind).game.card;
        for (const side of SIDES) {
          expect(box[side].r).toBe(state.score[side]);
          if (box.half.length > 0 && state.phase.type !== 'final') continue;
          const { left, right } = boxProof(box, side);
          expect(left).toBe(right);
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each(VIEWERS)('V-1: for %s the fold of the viewed log is the view of the fold', (viewer) => {
    fc.assert(
      fc.property(games, ({ seed, kind }) => {
        const { events } = revisedGame(seed, kind).game;
        for (let count = 40; count <= events.length; count += 37) {
          const log = events.slice(0, count);
          const viewed = log.map((event) => viewEvent(event, viewer));
          expect(foldLog(viewed)).toEqual(viewScorecard(foldLog(log), viewer));
        }
      }),
      { numRuns: 8 },
    );
  });

  it('Z-6: nothing that was sealed when it was struck is told to anyone else', () => {
    fc.assert(
      fc.property(games, ({ seed, kind }) => {
        const { events } = revisedGame(seed, kind).game;
        let sealed = 0;
        for (const event of events) {
          if (event.type !== 'decided') continue;
          sealed++;
          expect(viewEvent(event, 'spectator').data).toEqual({ role: event.data.role, decision: null });
        }
        expect(sealed).toBeGreaterThan(0);
      }),
      { numRuns: 5 },
    );
  });
});
