import { describe, expect, it } from 'vitest';
import type { EventData, LoggedEvent } from '@/game/events';
import type { Play } from '@/game/play';
import { battingSide, fieldingSide, pitcherIn } from '@/game/queries';
import { STANDARD_RULES } from '@/game/rules';
import { SIDES } from '@/game/sides';
import { defined } from '@/shared/assert';
import { seededRng } from '@/shared/rng';
import { manager, SYSTEM, startedGame, type GameLog } from '@/testing/a-game';
import { comesIn } from '@/testing/changes';
import { playRandomly } from '@/testing/random-game';
import { readRecords } from '../read-records';
import type { EventRecord } from '../records';
import { writeRecord } from '../write-records';
import { eventComments, readComments } from './comments';
import { END_KEY } from './info-records';
import { seasonFiles } from './season-files';

const game = playRandomly(startedGame({ seed: 3, rules: { ...STANDARD_RULES, innings: 3 } }), seededRng(3));
const recordsOf = (log: readonly LoggedEvent[]): readonly EventRecord[] => {
  const { events } = seasonFiles([{ log, date: null }]);
  return defined(readRecords(events[0]?.text ?? '').games[0], 'game').records.map(({ record }) => record);
};
const playsOf = (log: readonly LoggedEvent[]): readonly Play[] =>
  log.flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []));
const records = recordsOf(game.events);

it('the records stand in their order', () => {
  const types = records.filter(({ type }) => type !== 'com').map(({ type }) => type);
  const places = ['id', 'version', 'info', 'start', 'play', 'data'].map((type) => types.indexOf(type as never));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBe(0);
});

it('the day of the first pitch is the day of the game', () => {
  expect(records[0]).toEqual({ type: 'id', id: 'MIL202606010' });
});

describe('comments', () => {
  it('bring every die of every play back', () => {
    const dice = readComments(records).flatMap(([kind, play, text]) => (kind === 'dice' ? [[play, text]] : []));
    const rolled = playsOf(game.events).filter((play) => play.dice.length > 0);
    expect(rolled.length).toBeGreaterThan(10);
    expect(dice).toEqual(
      rolled.map((play) => [
        String(play.number),
        play.dice.map(({ n, sides, face, use }) => `${n ?? ''}d${sides}=${face} ${use}`).join(';'),
      ]),
    );
  });

  it('are no longer than reading programs read, and in one piece again when they were', () => {
    const reason = 'He fell. '.repeat(22).trim();
    const long = eventComments({ type: 'scorerRuled', data: { ruling: { type: 'win', pitcher: 1 }, reason } });
    expect(long).toHaveLength(2);
    expect(long.every((record) => writeRecord(record).length < 255)).toBe(true);
    expect(readComments(long)).toEqual([['ruling', 'win', '', reason]]);
  });

  it('are not taken for those of others', () => {
    expect(readComments([{ type: 'com', text: 'scorecards are fun' }])).toEqual([]);
  });
});

describe('what was rewound', () => {
  const last = game.events.findIndex((event) => event.type === 'playMade' && event.data.play.number === 9);
  const kept = game.events.findIndex((event) => event.type === 'playMade' && event.data.play.number === 6);
  const rewound: LoggedEvent = {
    type: 'rewound',
    data: {
      toSeq: kept + 1,
      toPlay: 6,
      lastPlay: 9,
      reason: 'The "wrong" card,\nread',
      side: 'home',
      diceNext: 0,
      men: [],
    },
    seq: last + 2,
    v: 2,
    at: '2026-06-01T18:00:00.000Z',
    by: SYSTEM,
  };
  const read = recordsOf([...game.events.slice(0, last + 1), rewound]);

  it('is left out of the plays', () => {
    const plays = read.filter((record) => record.type === 'play' && record.event !== 'NP');
    expect(plays).toHaveLength(6);
  });
  it('is told in comments, with who wished it and why', () => {
    const told = readComments(read);
    expect(told).toContainEqual(['rewound', '6', '9', 'The wrong card  read']);
    expect(told.flatMap(([kind, number]) => (kind === 'struck' ? [number] : []))).toEqual(['7', '8', '9']);
  });
});

describe('how it ended', () => {
  const endOf = (log: readonly LoggedEvent[]): string | undefined =>
    recordsOf(log).flatMap((record) => (record.type === 'info' && record.key === END_KEY ? [record.value] : []))[0];
  const half = game.events.slice(0, game.events.findIndex((event) => event.type === 'playMade') + 1);
  const ended = (data: EventData['gameEnded']): LoggedEvent => ({
    type: 'gameEnded',
    data,
    seq: half.length + 1,
    v: 2,
    at: '2026-06-01T19:00:00.000Z',
    by: SYSTEM,
  });

  it('by playing, or not yet', () => {
    expect(endOf(game.events)).toMatch(/^(?:final|walk-off)$/);
    expect(endOf(half)).toBe('in progress');
  });
  it('in the middle of a half-inning: it was called, or given away', () => {
    expect(endOf([...half, ended({ reason: 'final', winner: 'home' })])).toBe('called');
    const resigned = [...half, ended({ reason: 'resignation', winner: 'home' })];
    expect(endOf(resigned)).toBe('resignation');
    expect(recordsOf(resigned)).toContainEqual({ type: 'info', key: 'forfeit', value: 'H', quoted: false });
  });
});

it('two games of one day have numbers, each its own id', () => {
  const other = playRandomly(startedGame({ seed: 4, rules: { ...STANDARD_RULES, innings: 3 } }), seededRng(4));
  const files = seasonFiles([game, other].map(({ events }) => ({ log: events, date: '2026-07-04' })));
  const { games } = readRecords(files.events[0]?.text ?? '');
  expect(games.map(({ id }) => id)).toEqual(['MIL202607041', 'MIL202607042']);
  expect(files.teams.map(({ name }) => name)).toEqual(['TEAM2026']);
  expect(files.rosters.map(({ name }) => name)).toEqual(['HAR2026.ROS', 'MIL2026.ROS']);
});

it('a game that has not begun is not written', () => {
  const log = game.events.slice(0, 4);
  expect(seasonFiles([{ log, date: null }])).toMatchObject({ events: [], skipped: [{ gameId: 'a-game' }] });
});

describe('a runner whom the rules put on second', () => {
  const rules = { ...STANDARD_RULES, innings: 1, extraInningRunner: true, maxInnings: 4 };
  /** A game into extra innings, `before` the first play of whose first placed half something happens. */
  const tied = (before: (game: GameLog) => void): GameLog => {
    for (let seed = 1; ; seed++) {
      const game = startedGame({ seed, rules });
      let isMet = false;
      playRandomly(game, seededRng(seed), (now) => {
        const half = now.events.findLastIndex(({ type }) => type === 'halfStarted');
        const started = now.events[half];
        const isFresh = now.events.slice(half + 1).length === 0 && now.state.phase.type === 'decisions';
        if (isMet || started?.type !== 'halfStarted' || started.data.placed === null || !isFresh) return;
        if (SIDES.some((side) => now.state[side].lineup.some(({ starter }) => !starter))) return;
        if (SIDES.some((side) => pitcherIn(now.state[side])?.battingOrder !== null)) return;
        isMet = true;
        before(now);
      });
      if (isMet) return game;
    }
  };
  const relieve = (game: GameLog): void => {
    const side = fieldingSide(game.state);
    const out = defined(pitcherIn(game.state[side]), 'pitcher').lineupId;
    const player = side === 'away' ? 112 : 212;
    game.act(manager(side), { type: 'substitute', changes: [comesIn(player, out, 'P', null)] });
  };
  const run = (game: GameLog): void => {
    const side = battingSide(game.state);
    const man = defined(
      game.state[side].lineup.find(({ lineupId }) => lineupId === game.state.runners[1]),
      'runner',
    );
    const player = side === 'away' ? 111 : 211;
    game.act(manager(side), { type: 'substitute', changes: [comesIn(player, man.lineupId, 'PR', man.battingOrder)] });
  };
  /** The record types around the first placed runner. */
  const around = (game: GameLog): readonly string[] => {
    const all = recordsOf(game.events).filter(({ type }) => type !== 'com');
    const at = all.findIndex(({ type }) => type === 'radj');
    return all
      .slice(at - 2, at + 6)
      .map((record) => (record.type === 'play' && record.event === 'NP' ? 'NP' : record.type));
  };

  it('is told right before the first play', () => {
    expect(around(tied(() => undefined)).slice(2, 4)).toEqual(['radj', 'play']);
  });

  it('is told behind who comes in to pitch, and charged to him', () => {
    const game = tied(relieve);
    expect(around(game).slice(0, 4)).toEqual(['NP', 'sub', 'radj', 'play']);
  });

  it('is told before who runs for him', () => {
    expect(around(tied(run)).slice(2, 6)).toEqual(['radj', 'NP', 'sub', 'play']);
  });

  it('has his pitcher named where a reading program would take another', () => {
    const game = tied((now) => {
      run(now);
      relieve(now);
    });
    expect(around(game).slice(2, 8)).toEqual(['radj', 'NP', 'sub', 'NP', 'sub', 'presadj']);
  });
});
