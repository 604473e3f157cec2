import { describe, expect, it } from 'vitest';
import { seededRng } from '@/shared/rng';
import { type GameLog, manager, startedGame } from '@/testing/a-game';
import { randomMove } from '@/testing/random-game';
import { foldScorecard } from '../fold-scorecard';
import type { LoggedEvent } from '../events';
import type { Play, PlayKind } from '../play';
import { entryOf, type PlayEntry } from '../revise/play-entry';
import { calledAs, callsOf, putOutBy } from '../revise/scorings';
import type { Scorecard } from '../scorecard';

const ALONE = { past: { isAlone: true } };

/** A game that went on for three plays after the first play that is `wanted`. */
function after(wanted: (play: Play) => boolean, options = ALONE): { readonly game: GameLog; readonly play: Play } {
  for (let seed = 1; seed < 60; seed++) {
    const game = startedGame({ ...options, seed });
    const rng = seededRng(seed);
    let found: Play | null = null;
    while (game.state.phase.type !== 'final' && game.state.playCount < (found?.number ?? 60) + 3) {
      const { by, action } = randomMove(game.state, game.table, rng);
      game.act(by, action);
      const { lastPlay } = game.state;
      if (found === null && lastPlay !== null && wanted(lastPlay)) found = lastPlay;
    }
    if (found !== null && game.state.playCount > found.number) return { game, play: found };
  }
  throw new Error('no such play');
}

const isKind = (kind: PlayKind) => (play: Play) => play.kind === kind;
const correct = (play: Play, entry: PlayEntry) =>
  ({ type: 'correctPlay', number: play.number, play: entry, reason: 'seen again' }) as const;
const refusal = (game: GameLog, play: Play, entry: PlayEntry): string => {
  try {
    game.act(manager('home'), correct(play, entry));
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'accepted';
};

/** The box score of the log, had the play been made so at first. */
function boxWith(events: readonly LoggedEvent[], play: Play): Scorecard['box'] {
  const instead = events.flatMap((event): LoggedEvent[] => {
    if (event.type === 'playCorrected') return [];
    return event.type === 'playMade' && event.data.play.number === play.number
      ? [{ ...event, data: { ...event.data, play } }]
      : [event];
  });
  const card = instead.reduce<Scorecard | null>(foldScorecard, null);
  if (card === null) throw new Error('no events');
  return card.box;
}

describe('a correction', () => {
  it('Z-7: makes a hit an error, with the box score that would have come of it', () => {
    const { game, play } = after(({ kind, advances }) => kind === 'single' && advances.length === 1);
    const { batter } = play;
    const side = play.half === 'top' ? 'away' : 'home';
    const line = () => game.card.box[side].batting.find(({ lineupId }) => lineupId === batter);
    const before = line();
    const { h } = game.card.box[side];
    game.act(manager('home'), correct(play, calledAs(play, 'error', 6)));
    expect(line()).toMatchObject({ h: (before?.h ?? 0) - 1, roe: (before?.roe ?? 0) + 1, ab: before?.ab });
    expect(game.card.box[side].h).toBe(h - 1);
    const [record] = game.card.corrections;
    expect(record).toMatchObject({ was: play, reason: 'seen again', side: 'home', play: { kind: 'error' } });
    expect(game.card.plays.find(({ number }) => number === play.number)).toEqual(record?.play);
    expect(game.card.box).toEqual(boxWith(game.events, record?.play ?? play));
  });

  it.each([
    ['error', 'single'],
    ['wildPitch', 'passedBall'],
    ['double', 'single'],
  ] as const)('Z-7: makes a play of kind %s one of kind %s', (kind, call) => {
    const { game, play } = after((one) => one.kind === kind && callsOf(one).includes(call));
    const { outs, score, runners, inning } = game.state;
    game.act(manager('home'), correct(play, calledAs(play, call, 5)));
    expect(game.state).toMatchObject({ outs, score, runners, inning });
    const corrected = game.card.corrections[0]?.play ?? play;
    expect(corrected.kind).toBe(call);
    expect(game.card.box).toEqual(boxWith(game.events, corrected));
  });

  it('Z-7: gives an out to other fielders', () => {
    const { game, play } = after(
      ({ kind, outs, ball }) => kind === 'out' && outs === 1 && ball?.trajectory === 'ground',
    );
    game.act(manager('home'), correct(play, putOutBy(entryOf(play), 0, [9, 3])));
    const corrected = game.card.corrections[0]?.play;
    expect(corrected?.advances.find(({ from }) => from === 0)?.by).toEqual([9, 3]);
    expect(game.card.box).toEqual(boxWith(game.events, corrected ?? play));
  });

  it('Z-7: needs the consent of the other manager, and can be corrected again', () => {
    const { game, play } = after(isKind('single'), { past: { isAlone: false } });
    game.act(manager('home'), correct(play, calledAs(play, 'error', 6)));
    expect(game.card.corrections).toEqual([]);
    expect(game.state.revisionAsked).toMatchObject({
      side: 'home',
      revision: { type: 'correct', play: { kind: 'error' } },
    });
    game.act(manager('away'), { type: 'agreeRevision', asked: game.state.revisionAsked?.seq ?? 0 });
    expect(game.card.corrections).toMatchObject([{ side: 'home', play: { kind: 'error' } }]);
    const now = game.card.corrections[0]?.play ?? play;
    game.act(manager('away'), correct(now, calledAs(now, 'single', 6)));
    game.act(manager('home'), { type: 'agreeRevision', asked: game.state.revisionAsked?.seq ?? 0 });
    expect(game.card.corrections.map(({ was }) => was.kind)).toEqual(['single', 'error']);
    expect(game.card.box).toEqual(boxWith(game.events, game.card.corrections[1]?.play ?? play));
  });

  it('Z-3: does not touch a rolled play of a ranked game against a computer', () => {
    const { game, play } = after(isKind('single'));
    const ranked = startedGame({ computer: { away: 'balanced' }, past: { isRanked: true } });
    const rng = seededRng(5);
    while (ranked.state.lastPlay === null || callsOf(ranked.state.lastPlay).length === 0) {
      const { by, action } = randomMove(ranked.state, ranked.table, rng);
      ranked.act(by, action);
    }
    const made = ranked.state.lastPlay;
    const call = callsOf(made).find((one) => one !== made.kind);
    if (call === undefined) throw new Error('nothing to judge');
    expect(refusal(ranked, made, calledAs(made, call, 6))).toMatch(/In a ranked game/);
    expect(refusal(game, play, calledAs(play, 'error', 6))).toBe('accepted');
  });

  it('Z-8: is refused where it puts a man elsewhere, is another play, contradicts itself or changes nothing', () => {
    const { game, play } = after(isKind('single'));
    const entry = entryOf(play);
    expect(refusal(game, play, entry)).toMatch(/stands like that already/);
    expect(refusal(game, play, { ...entry, kind: 'walk' })).toMatch(/another play/);
    expect(refusal(game, play, { ...entry, kind: 'double' })).toMatch(/contradicts itself/);
    expect(refusal(game, play, { ...entry, kind: 'error' })).toMatch(/contradicts itself/);
    const further = entry.advances.map((man) => (man.from === 0 ? { ...man, to: 2 as const } : man));
    expect(refusal(game, play, { ...entry, advances: further })).toMatch(/leaves everyone where he went/);
    const out = entry.advances.map((man) => (man.from === 0 ? { ...man, out: true, by: [3] as const } : man));
    expect(refusal(game, play, { ...entry, advances: out })).toMatch(/leaves everyone where he went/);
    expect(refusal(game, { ...play, number: 999 }, calledAs(play, 'error', 6))).toMatch(/There was no play 999/);
  });

  it('Z-8: nothing is batted in between two pitches', () => {
    const { game, play } = after(({ kind, runs }) => kind === 'wildPitch' && runs > 0);
    const entry = calledAs(play, 'passedBall', 2);
    const batted = entry.advances.map((man) => (man.to === 4 ? { ...man, rbi: true } : man));
    expect(refusal(game, play, { ...entry, advances: batted })).toMatch(/Nothing is batted in/);
  });
});
