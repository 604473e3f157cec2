import { describe, expect, it } from 'vitest';
import type { EventData, LoggedEvent } from '@/game/events';
import type { Play } from '@/game/play';
import { STANDARD_RULES } from '@/game/rules';
import { defined } from '@/shared/assert';
import { seededRng } from '@/shared/rng';
import { SYSTEM, startedGame } from '@/testing/a-game';
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
