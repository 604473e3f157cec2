import { describe, expect, it } from 'vitest';
import type { LoggedEvent } from '@/game/events';
import { EVENT_VERSION } from '@/game/fold';
import { foldScorecard } from '@/game/fold-scorecard';
import type { Scorecard } from '@/game/scorecard';
import { STANDARD_RULES } from '@/game/rules';
import { verifyReceipt } from '@/game/verified-dice';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { tableOf } from '@/leagues/team';
import { seededRng } from '@/shared/rng';
import { defined } from '@/shared/assert';
import { BALANCED } from './balanced';
import { playOut } from './play-out';
import { opening } from './opening-state';
import { recordGame } from './record-game';
import { rotation } from './rotation';

const [away, home] = sampleTeams('pd').map((team) => team);
const [visitors, hosts] = [defined(away, 'visitors'), defined(home, 'hosts')];
const table = tableOf('pd', [...visitors.members, ...hosts.members], hosts.park);
const input = {
  gameId: '01900000-0000-7000-8000-000000000001',
  league: 'pd',
  rules: STANDARD_RULES,
  away: defined(rotation(visitors, BALANCED, table, STANDARD_RULES)[0], 'visitors'),
  home: defined(rotation(hosts, BALANCED, table, STANDARD_RULES)[1], 'hosts'),
} as const;
const SEED = '5a'.repeat(32);

const logged = (seed: string): readonly LoggedEvent[] =>
  recordGame({ ...input, table, manager: BALANCED, rng: seededRng('g'), seed }).map(({ event, by }, i) => ({
    ...event,
    seq: i + 1,
    v: EVENT_VERSION,
    at: '',
    by,
  }));
const cardOf = (log: readonly LoggedEvent[]): Scorecard =>
  defined(log.reduce<Scorecard | null>(foldScorecard, null), 'scorecard');

describe('a recorded game', () => {
  it('folds to the game that was played out, box score and all', () => {
    const log = logged(SEED);
    const card = cardOf(log);
    const start = opening(input).state;
    const face = (n: number, sides: number): number => {
      const play = log.flatMap((event) => (event.type === 'playMade' ? event.data.play.dice : []));
      const die = defined(
        play.find((one) => one.n === n),
        'die',
      );
      expect(die.sides).toBe(sides);
      return die.face;
    };
    const played = playOut({ start, table, away: BALANCED, home: BALANCED, rng: seededRng('g'), face });
    expect(card.state.score).toEqual(played.state.score);
    expect(card.state.status).toBe('completed');
    expect(card.box).toEqual(played.box);
    expect(log.flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []))).toEqual(played.plays);
    expect(card.substitutions.length).toBeGreaterThan(0);
  });

  it('has dice that anyone can check', () => {
    const log = logged(SEED);
    const { nonces } = cardOf(log).state.dice;
    const committed = defined(
      log.find((event) => event.type === 'diceCommitted'),
      'commitment',
    );
    const revealed = defined(log.at(-1), 'end');
    if (committed.type !== 'diceCommitted' || revealed.type !== 'seedRevealed') throw new Error('no dice');
    const verdict = verifyReceipt({
      gameId: input.gameId,
      nonces,
      epochs: [{ epoch: 1, commitment: committed.data.commitment, seed: revealed.data.seed }],
      dice: log.flatMap((event) =>
        event.type === 'playMade' ? event.data.play.dice.map((die) => ({ seq: event.seq, epoch: 1, die })) : [],
      ),
    });
    expect(verdict).toMatchObject({ ok: true, pending: 0, failures: [] });
    expect(verdict.checked).toBeGreaterThan(150);
  });

  it('is the same for the same seed and another for another', () => {
    expect(logged(SEED)).toEqual(logged(SEED));
    expect(logged('6b'.repeat(32))).not.toEqual(logged(SEED));
  });
});
