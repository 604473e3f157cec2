import { describe, expect, it } from 'vitest';
import { seededRng } from '@/shared/rng';
import { aTable, type GameLog, manager, startedGame, SYSTEM } from '@/testing/a-game';
import { randomMove } from '@/testing/random-game';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '../decisions';
import { claimSeatEvents } from '../create-game';
import { entryOf } from '../propose/hand-entry';
import { foldLog } from '../revise/fold-log';
import { calledAs } from '../revise/scorings';
import { reader } from '../queries';
import { STANDARD_RULES } from '../rules';
import { otherSide } from '../sides';
import { actForLeague } from './act-for-league';
import type { OfficeAction } from './office-action';

const REASON = 'by the league’s rule 7';

/** Decides and logs; the violation's sentence when the rules refuse. */
function decide(game: GameLog, action: OfficeAction): readonly string[] | string {
  const past = { log: game.events, isRanked: false, isAlone: false };
  const answer = actForLeague(game.state, action, REASON, { table: game.table, dice: game.dice(), past });
  if (!answer.ok) return `${answer.error.code}: ${answer.error.message}`;
  return game.append(SYSTEM, answer.value).map(({ type }) => type);
}

function playTo(game: GameLog, plays: number): GameLog {
  const rng = seededRng(5);
  while (game.state.playCount < plays && game.state.phase.type !== 'final') {
    const { by, action } = randomMove(game.state, game.table, rng);
    game.act(by, action);
  }
  return game;
}

const whole = (): GameLog => playTo(startedGame({ rules: { ...STANDARD_RULES, innings: 1 } }), 1_000);

/** Dice on the table of a game on paper cards, where every result waits for the other manager. */
function onTable(): GameLog {
  const game = startedGame({ table: aTable('paper'), rules: { ...STANDARD_RULES, confirmResult: 'required' } });
  game.act(manager('home'), { type: 'decideDefense', decision: STANDARD_DEFENSE });
  game.act(manager('away'), { type: 'decideOffense', decision: STANDARD_OFFENSE });
  game.act(manager('away'), { type: 'roll' });
  return game;
}
function entered(): GameLog {
  const game = onTable();
  game.act(manager(reader(game.state)), { type: 'submitPlay', entry: entryOf('K') });
  return game;
}
function challenged(): GameLog {
  const game = entered();
  game.act(manager(otherSide(reader(game.state))), { type: 'challengeResult', reason: 'the card says a walk' });
  return game;
}

describe('the league decides', () => {
  it('D-14: with the decision first, its reason on the scorecard, and no rewind takes that back', () => {
    const game = playTo(startedGame(), 6);
    expect(decide(game, { type: 'suspend' })).toEqual(['leagueDecided', 'suspended']);
    expect(decide(game, { type: 'resume' })).toEqual(['leagueDecided', 'resumed']);
    expect(decide(game, { type: 'rewind', toPlay: 3 })).toEqual(['rewound']);
    expect(game.card.leagueDecisions).toMatchObject([
      { decision: 'suspend', reason: REASON, side: null, afterPlay: 3 },
      { decision: 'resume', reason: REASON, side: null },
    ]);
    expect(game.card.rewinds).toMatchObject([{ reason: REASON, side: null, toPlay: 3 }]);
    expect(foldLog(game.events)).toEqual(game.card);
  });

  it('D-15: a forfeit, which leaves the score, until the game is over', () => {
    const game = playTo(startedGame(), 20);
    const { score, playCount } = game.state;
    const { box } = game.card;
    expect(decide(game, { type: 'forfeit', side: 'away' })).toEqual(['leagueDecided', 'gameEnded']);
    expect(game.state).toMatchObject({ endReason: 'forfeit', winner: 'home', score, playCount, status: 'completed' });
    expect(game.card.box.home.batting).toEqual(box.home.batting);
    expect(game.card.leagueDecisions).toMatchObject([{ decision: 'forfeit', side: 'away' }]);
    expect(decide(game, { type: 'forfeit', side: 'home' })).toMatch(/^GAME_OVER/);
  });

  it('D-16: that a game does not count, before its end and after it, once', () => {
    const running = playTo(startedGame(), 5);
    expect(decide(running, { type: 'void' })).toEqual(['leagueDecided', 'gameEnded']);
    expect(running.state).toMatchObject({ endReason: 'no contest', winner: null });
    const over = whole();
    expect(over.state.status).toBe('completed');
    const { length } = over.events;
    expect(decide(over, { type: 'void' })).toEqual(['leagueDecided', 'gameEnded']);
    expect(over.state).toMatchObject({ endReason: 'no contest', winner: null, status: 'completed' });
    expect(over.events.length).toBe(length + 2);
    expect(decide(over, { type: 'void' })).toBe('GAME_OVER: This game does not count already.');
  });

  it('D-17: who sits where, and the dice keep their shares', () => {
    const game = playTo(startedGame(), 4);
    const { nonces, next } = game.state.dice;
    expect(decide(game, { type: 'openSeat', side: 'home' })).toEqual(['leagueDecided', 'seatReassigned']);
    expect(game.state.home.seated).toBe(false);
    expect(decide(game, { type: 'openSeat', side: 'home' })).toMatch(/open already/);
    const claim = claimSeatEvents(game.state, 'home', '12345678');
    expect(claim.ok && claim.value).toEqual([{ type: 'seatReassigned', data: { side: 'home', seated: true } }]);
    expect(decide(game, { type: 'giveSeat', side: 'home' })).toEqual(['leagueDecided', 'seatReassigned']);
    expect(game.state.home.seated).toBe(true);
    expect(game.state.dice).toMatchObject({ nonces, next });
    // A rewind to before it leaves the new people in their seats.
    decide(game, { type: 'openSeat', side: 'away' });
    decide(game, { type: 'rewind', toPlay: 1 });
    expect([game.state.away.seated, game.state.home.seated]).toEqual([false, true]);
    const computers = startedGame({ computer: { home: 'balanced' } });
    expect(decide(computers, { type: 'openSeat', side: 'home' })).toMatch(/^ILLEGAL_SETTING: A computer/);
    expect(decide(whole(), { type: 'giveSeat', side: 'home' })).toMatch(/^GAME_OVER/);
  });

  it('D-18: what a card reads, whether it waits or was challenged', () => {
    for (const game of [entered(), challenged()]) {
      expect(decide(game, { type: 'decideResult', result: null })).toEqual([
        'leagueDecided',
        'resultConfirmed',
        'playMade',
      ]);
      expect(game.state.lastPlay?.kind).toBe('strikeout');
    }
    const own = challenged();
    decide(own, { type: 'decideResult', result: { outcome: 'walk', fielder: null } });
    expect(own.state.lastPlay?.kind).toBe('walk');
    expect(foldLog(own.events)).toEqual(own.card);
  });

  it('D-18: nothing where nothing was entered, and nothing that cannot be', () => {
    expect(decide(onTable(), { type: 'decideResult', result: null })).toMatch(/^ILLEGAL_RESULT: No result/);
    const impossible = { outcome: 'wild_pitch', fielder: null } as const;
    expect(decide(challenged(), { type: 'decideResult', result: impossible })).toMatch(
      /^ILLEGAL_RESULT: Nobody is on base/,
    );
    expect(decide(startedGame(), { type: 'decideResult', result: null })).toMatch(/^WRONG_PHASE/);
  });

  it('D-20: that the managers should go on, and nothing else changes', () => {
    const game = playTo(startedGame(), 3);
    const { seq: _, ...before } = game.state;
    expect(decide(game, { type: 'nudge' })).toEqual(['leagueDecided']);
    const { seq: __, ...after } = game.state;
    expect(after).toEqual(before);
    expect(decide(whole(), { type: 'nudge' })).toMatch(/^GAME_OVER/);
  });

  it('D-19: to stop a game between plays only', () => {
    expect(decide(challenged(), { type: 'suspend' })).toMatch(/^WRONG_PHASE/);
    expect(decide(playTo(startedGame(), 2), { type: 'resume' })).toMatch(/^WRONG_PHASE/);
  });

  it('D-19: on a request in place of the manager who is asked', () => {
    const asks = (): GameLog => {
      const game = playTo(startedGame(), 8);
      game.act(manager('home'), { type: 'rewind', toPlay: 5, reason: 'wrong man' });
      return game;
    };
    const agreed = asks();
    const asked = agreed.state.revisionAsked?.seq ?? 0;
    expect(decide(agreed, { type: 'answerRevision', asked: asked - 1, agrees: true })).toMatch(/^WRONG_PHASE/);
    expect(decide(agreed, { type: 'answerRevision', asked, agrees: true })).toEqual(['leagueDecided', 'rewound']);
    expect(agreed.state.playCount).toBe(5);
    expect(agreed.card.rewinds).toMatchObject([{ reason: 'wrong man', side: 'home' }]);
    const declined = asks();
    expect(
      decide(declined, { type: 'answerRevision', asked: declined.state.revisionAsked?.seq ?? 0, agrees: false }),
    ).toEqual(['leagueDecided', 'revisionDeclined']);
    expect(declined.state).toMatchObject({ playCount: 8, revisionAsked: null });
  });

  it('D-19: how a play is scored, with no side to ask', () => {
    const game = playTo(startedGame(), 40);
    const hit = game.card.plays.find(({ kind, advances }) => kind === 'single' && advances.length === 1);
    if (hit === undefined) throw new Error('a game with a single and nobody on base');
    const { number } = hit;
    expect(decide(game, { type: 'correctPlay', number, play: calledAs(hit, 'error', 6) })).toEqual(['playCorrected']);
    expect(game.card.corrections).toMatchObject([{ reason: REASON, side: null, play: { kind: 'error', number } }]);
    const nowhere = decide(game, { type: 'correctPlay', number: 4_000, play: calledAs(hit, 'error', 6) });
    expect(nowhere).toMatch(/^ILLEGAL_REVISION: There was no play/);
  });
});
