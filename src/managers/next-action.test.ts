import { describe, expect, it } from 'vitest';
import { act } from '@/game/act';
import { createGameEvents } from '@/game/create-game';
import type { Actor, GameEvent, LoggedEvent } from '@/game/events';
import { EVENT_VERSION, fold } from '@/game/fold';
import type { Side } from '@/game/play';
import { recordingDice } from '@/game/recording-dice';
import { STANDARD_RULES, type GameRules } from '@/game/rules';
import { SIDES } from '@/game/sides';
import type { GameState, LeagueId } from '@/game/state';
import { NEUTRAL_PARK } from '@/game/table';
import { commitmentOf, verifiedFace, verifyReceipt } from '@/game/verified-dice';
import { viewState } from '@/game/view';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { rosterOf, tableOf, type LeagueTeam } from '@/leagues/team';
import { defined } from '@/shared/assert';
import { seededRng } from '@/shared/rng';
import { nextAction } from './next-action';

const SEED = '5e'.repeat(32);
const GAME_ID = '0192f0c1-2b3d-7e4f-8a5b-6c7d8e9f0a1b';

interface Played {
  readonly state: GameState;
  readonly log: readonly LoggedEvent[];
}

/** Two computers play a whole game through the same door as people: views in, actions out, verifiable dice. */
function autopilot(league: LeagueId, rules: GameRules, until: (state: GameState) => boolean): Played {
  const [away, home] = sampleTeams(league) as readonly [LeagueTeam, LeagueTeam];
  const table = tableOf(league, [...away.members, ...home.members], home.park);
  const log: LoggedEvent[] = [];
  const game: { state: GameState | null } = { state: null };
  const record = (events: readonly GameEvent[], by: Actor): void => {
    for (const event of events) {
      const logged = { ...event, seq: log.length + 1, v: EVENT_VERSION, at: '', by };
      log.push(logged);
      game.state = fold(game.state, logged);
    }
  };
  const team = (club: LeagueTeam) => ({
    teamId: club.teamId,
    name: club.name,
    abbreviation: club.abbreviation,
    computer: 'balanced' as const,
    roster: rosterOf(club),
  });
  const sides = { away: team(away), home: team(home) };
  const created = { gameId: GAME_ID, league, rules, pace: 1000, commitment: commitmentOf(SEED), ...sides };
  record(createGameEvents(created), { kind: 'system', side: null });

  const rng = () => seededRng(log.length);
  for (let steps = 0; steps < 3000; steps++) {
    const now = defined(game.state, 'state');
    if (now.phase.type === 'final' || until(now)) return { state: now, log };
    const moves = SIDES.map((side: Side) => [side, nextAction(viewState(now, side), side, table, rng())] as const);
    const [side, action] = defined(
      moves.find((move) => move[1] !== null),
      `an action in phase ${now.phase.type}`,
    );
    // Nothing sealed or still to come can have been looked at: the whole state gives the same answer.
    expect(nextAction(now, side, table, rng())).toEqual(action);
    const { epoch, nonces, next } = now.dice;
    const dice = recordingDice(next, verifiedFace({ seed: SEED, gameId: GAME_ID, epoch, nonces }));
    const actor: Actor = { kind: 'computer', side };
    const answer = act(now, actor, defined(action, 'action'), { table, dice });
    expect(answer).toMatchObject({ ok: true });
    if (answer.ok) record(answer.value, actor);
  }
  throw new Error('the game does not end');
}

describe('nextAction', () => {
  it('carries a game of two computers from empty lineups to its end, legal all the way', () => {
    for (const rules of [STANDARD_RULES, { ...STANDARD_RULES, innings: 5, designatedHitter: false }]) {
      const { state } = autopilot('pd', rules, () => false);
      expect(state.status).toBe('completed');
      expect(state.winner).not.toBeNull();
    }
  });

  it('plays with dice that anyone can check afterwards', () => {
    const { state, log } = autopilot('pd', { ...STANDARD_RULES, innings: 2 }, () => false);
    const dice = log.flatMap((event) => {
      const rolled =
        event.type === 'diceRolled' ? event.data.dice : event.type === 'playMade' ? event.data.play.dice : [];
      return rolled.map((die) => ({ seq: event.seq, epoch: 1, die }));
    });
    const epochs = [{ epoch: 1, commitment: state.dice.commitment ?? '', seed: SEED }];
    const verdict = verifyReceipt({ gameId: GAME_ID, nonces: state.dice.nonces, epochs, dice });
    expect(verdict).toMatchObject({ ok: true, checked: state.dice.next, failures: [] });
    expect(verdict.checked).toBeGreaterThan(50);
  });

  it('leaves paper cards, people and finished games alone', () => {
    const paper = autopilot('sba', STANDARD_RULES, (state) => state.phase.type === 'result').state;
    const table = tableOf('sba', sampleTeams('sba')[0]?.members ?? [], NEUTRAL_PARK);
    for (const side of SIDES) expect(nextAction(paper, side, table, seededRng(1))).toBeNull();
    const early = autopilot('pd', STANDARD_RULES, (state) => state.phase.type === 'decisions').state;
    const person = { ...early, home: { ...early.home, computer: null } };
    expect(nextAction(person, 'home', table, seededRng(1))).toBeNull();
    const over = { ...early, phase: { type: 'final' } as const };
    for (const side of SIDES) expect(nextAction(over, side, table, seededRng(1))).toBeNull();
  });

  it('never rolls for a person, and lets him start the game', () => {
    const rolling = autopilot('pd', STANDARD_RULES, (state) => state.phase.type === 'roll').state;
    const everyone = sampleTeams('pd').flatMap((team) => team.members);
    const table = tableOf('pd', everyone, NEUTRAL_PARK);
    expect(nextAction(rolling, 'away', table, seededRng(1))).toEqual({ type: 'roll' });
    const against = { ...rolling, home: { ...rolling.home, computer: null } };
    expect(nextAction(against, 'away', table, seededRng(1))).toBeNull();
    const ready = autopilot('pd', STANDARD_RULES, (state) => state.phase.type === 'ready').state;
    expect(nextAction(ready, 'home', table, seededRng(1))).toEqual({ type: 'start' });
    expect(nextAction(ready, 'away', table, seededRng(1))).toBeNull();
    const waiting = { ...ready, away: { ...ready.away, computer: null } };
    expect(nextAction(waiting, 'home', table, seededRng(1))).toBeNull();
  });
});
