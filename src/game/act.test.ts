import { describe, expect, it } from 'vitest';
import { aLineup, aRoster, aTable, GameLog, manager, startedGame, SYSTEM, type GameOptions } from '@/testing/a-game';
import { anAbility } from '@/testing/a-table';
import { act } from './act';
import type { Action } from './actions';
import { RECENT_PLAYS } from './scorecard';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from './decisions';
import type { Actor } from './events';
import type { Outcome } from './outcomes';
import { reader } from './queries';
import { otherSide } from './sides';
import type { Table } from './table';
import type { Violation } from './violation';

const defense: Action = { type: 'decideDefense', decision: STANDARD_DEFENSE };
const offense: Action = { type: 'decideOffense', decision: STANDARD_OFFENSE };
const walk: Action = { type: 'decideDefense', decision: { ...STANDARD_DEFENSE, intentionalWalk: true } };
const lineup = (side: 'away' | 'home'): Action => ({ type: 'submitLineup', lineup: aLineup(aRoster(side)) });
const roll: Action = { type: 'roll' };

/** Cards that always say the same, and men who never misplay. */
const saying = (outcome: Outcome): Table => ({
  ...aTable(),
  abilities: (player) => ({ ...anAbility(), fielding: aTable().abilities(player).fielding }),
  readCards: (_matchup, { column, row, split }) => ({ outcome, cell: { card: 'batter', column, row, split } }),
});

const refusal = (game: GameLog, by: Actor, action: Action): Violation => {
  const before = JSON.stringify(game.state);
  const answer = act(game.state, by, action, { table: game.table, dice: game.dice() });
  expect(JSON.stringify(game.state)).toBe(before);
  if (answer.ok) throw new Error(`${action.type} was allowed`);
  return answer.error;
};
const types = (events: readonly { type: string }[]): string[] => events.map((event) => event.type);

/** Both sides decide; the dice are due. */
function decided(options: GameOptions = {}): GameLog {
  const game = startedGame(options);
  game.act(manager('home'), defense);
  game.act(manager('away'), offense);
  return game;
}

describe('before the first pitch', () => {
  it('E-2: the log begins with teams, rosters, commitment and seats', () => {
    const game = new GameLog({ computer: { home: 'balanced' } });
    expect(types(game.events)).toEqual([
      'gameCreated',
      'rosterChanged',
      'rosterChanged',
      'diceCommitted',
      'seatClaimed',
      'seatClaimed',
    ]);
    expect(game.state).toMatchObject({
      status: 'pending',
      phase: { type: 'lineups' },
      dice: { epoch: 1, commitment: 'c0ffee', nonces: ['00000000', 'abcdef01'], next: 0 },
      seq: 6,
    });
  });

  it('D-1: both lineups make the game ready, and a new card replaces the old one', () => {
    const game = new GameLog();
    expect(refusal(game, manager('away'), { type: 'start' })).toEqual({
      code: 'WRONG_PHASE',
      message: 'The game waits for the lineups of Harbor City and Millbrook.',
    });
    game.act(manager('home'), lineup('home'));
    expect(game.state.phase.type).toBe('lineups');
    game.act(manager('away'), lineup('away'));
    expect(game.state.phase.type).toBe('ready');
    game.act(manager('away'), { type: 'submitLineup', lineup: aLineup(aRoster('away'), false) });
    expect(game.state.away.submitted?.card).toHaveLength(9);
  });

  it('D-1: a card against the rules is refused', () => {
    const game = new GameLog();
    const card = { type: 'submitLineup', lineup: aLineup(aRoster('home')) } as const;
    expect(refusal(game, manager('away'), card).code).toBe('ILLEGAL_LINEUP');
    expect(refusal(game, SYSTEM, card).code).toBe('NOT_YOUR_TURN');
  });

  it('D-2: the start gives lineup ids, visitors first, in batting order', () => {
    const game = startedGame();
    const [started, half] = game.events.slice(-2);
    expect([started?.type, half?.data]).toEqual(['gameStarted', { inning: 1, half: 'top', placed: null }]);
    expect(game.state.away.lineup.map((man) => [man.lineupId, man.battingOrder])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
      [6, 6],
      [7, 7],
      [8, 8],
      [9, 9],
      [10, null],
    ]);
    expect(game.state.home.lineup.map((man) => man.lineupId)).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
    expect(game.state).toMatchObject({ status: 'active', inning: 1, half: 'top', line: { away: [0], home: [] } });
    expect(game.state.away.submitted).toBeNull();
  });

  it('D-2: a manager starts, the system only for two computers', () => {
    const people = new GameLog();
    for (const side of ['away', 'home'] as const) people.act(manager(side), lineup(side));
    expect(refusal(people, SYSTEM, { type: 'start' }).code).toBe('NOT_YOUR_TURN');
    expect(startedGame({ computer: { away: 'balanced', home: 'balanced' } }).state.status).toBe('active');
  });
});

describe('one turn at bat', () => {
  it('D-3: each side decides once, in any order, and says nothing of the other’s', () => {
    const game = startedGame();
    expect(refusal(game, manager('away'), defense)).toEqual({
      code: 'NOT_YOUR_TURN',
      message: 'The game waits for Millbrook in the field and Harbor City at bat to decide.',
    });
    expect(refusal(game, manager('home'), offense).code).toBe('NOT_YOUR_TURN');
    expect(types(game.act(manager('home'), defense))).toEqual(['decided']);
    expect(refusal(game, manager('home'), defense)).toEqual({
      code: 'ALREADY_DECIDED',
      message: 'Your decision for this pitch is locked. Harbor City has yet to decide.',
    });
    expect(refusal(game, manager('away'), roll).code).toBe('WRONG_PHASE');
    expect(types(game.act(manager('away'), offense))).toEqual(['decided', 'decisionsRevealed']);
    expect(game.state.phase).toEqual({ type: 'roll', defense: STANDARD_DEFENSE, offense: STANDARD_OFFENSE });
  });

  it('D-4, D-6: a decision that the situation forbids is refused', () => {
    const game = startedGame();
    const held: Action = { type: 'decideDefense', decision: { ...STANDARD_DEFENSE, hold: [1] } };
    const stealing: Action = { type: 'decideOffense', decision: { ...STANDARD_OFFENSE, steal: [1] } };
    expect(refusal(game, manager('home'), held)).toEqual({
      code: 'ILLEGAL_DECISION',
      message: 'Nobody is on first to hold.',
    });
    expect(refusal(game, manager('away'), stealing).code).toBe('ILLEGAL_DECISION');
  });

  it('D-8: the side at bat rolls', () => {
    const game = decided({ table: saying('strikeout') });
    expect(refusal(game, manager('home'), roll)).toEqual({
      code: 'NOT_YOUR_TURN',
      message: 'The game waits for Harbor City to roll.',
    });
    expect(types(game.act(manager('away'), roll))).toEqual(['playMade']);
    expect(game.state).toMatchObject({ outs: 1, playCount: 1, phase: { type: 'decisions' }, away: { nextBatter: 2 } });
    expect(game.state.dice.next).toBe(game.state.lastPlay?.dice.length);
  });

  it('D-8: a person rolls for the computer that bats against him', () => {
    const game = decided({ computer: { away: 'balanced' }, table: saying('strikeout') });
    expect(refusal(game, { kind: 'computer', side: 'away' }, roll).code).toBe('NOT_YOUR_TURN');
    expect(types(game.act(manager('home'), roll))).toEqual(['playMade']);
  });

  it('D-5: a declared walk is played as soon as both have decided, without dice', () => {
    const game = startedGame();
    game.act(manager('home'), walk);
    expect(types(game.act(manager('away'), offense))).toEqual(['decided', 'decisionsRevealed', 'playMade']);
    expect(game.state).toMatchObject({ runners: [1, null, null], runnersChargedTo: [20, null, null], outs: 0 });
    expect(game.state.dice.next).toBe(0);
    expect(game.card.box.away.batting[0]).toMatchObject({ pa: 1, ab: 0, bb: 1, ibb: 1 });
  });

  it('S-1, E-6: the third out brings the next half in the same action', () => {
    const game = startedGame({ table: saying('strikeout') });
    for (let batter = 1; batter <= 3; batter++) {
      game.act(manager('home'), defense);
      game.act(manager('away'), offense);
      expect(types(game.act(manager('away'), roll))).toEqual(batter < 3 ? ['playMade'] : ['playMade', 'halfStarted']);
    }
    expect(game.state).toMatchObject({ half: 'bottom', outs: 0, away: { nextBatter: 4 }, home: { nextBatter: 1 } });
    expect(refusal(game, manager('away'), offense).code).toBe('NOT_YOUR_TURN');
  });

  it('E-7: a scorecard carries the latest plays, oldest first', () => {
    const game = startedGame({ table: saying('strikeout') });
    for (let batter = 1; batter <= RECENT_PLAYS + 3; batter++) {
      const [field, bat] = game.state.half === 'top' ? (['home', 'away'] as const) : (['away', 'home'] as const);
      game.act(manager(field), defense);
      game.act(manager(bat), offense);
      game.act(manager(bat), roll);
    }
    expect(game.card.plays.map((play) => play.number)).toEqual(Array.from({ length: RECENT_PLAYS }, (_, at) => at + 4));
  });

  it('D-9: a question in the middle of a play goes to the side it asks', () => {
    const game = startedGame({ table: saying('single_center'), seed: 4 });
    game.act(manager('home'), walk);
    game.act(manager('away'), offense);
    game.act(manager('home'), defense);
    game.act(manager('away'), offense);
    let events = game.act(manager('away'), roll);
    for (; events.at(-1)?.type === 'playMade'; events = game.act(manager('away'), roll)) {
      game.act(manager('home'), defense);
      game.act(manager('away'), offense);
    }
    expect(types(events)).toEqual(['diceRolled']);
    const { phase, dice } = game.state;
    if (phase.type !== 'advance') throw new Error('no question');
    expect(phase.question).toMatchObject({ ask: 'sendLead', asked: 'offense' });
    expect(dice.next).toBe((phase.draft.dice.at(-1)?.n ?? -1) + 1);
    expect(refusal(game, manager('home'), { type: 'chooseAdvance', choice: 'go' }).code).toBe('NOT_YOUR_TURN');
    expect(refusal(game, manager('away'), { type: 'chooseAdvance', choice: 'throw' }).code).toBe('ILLEGAL_DECISION');
    expect(types(game.act(manager('away'), { type: 'chooseAdvance', choice: 'go' }))).toEqual(['advanceChosen']);
    expect(game.state.phase).toMatchObject({
      type: 'advance',
      draft: { answers: ['go'] },
      question: { asked: 'defense' },
    });
    const last = game.act(manager('home'), { type: 'chooseAdvance', choice: 'cutoff' });
    expect(types(last)).toEqual(['advanceChosen', 'playMade']);
    expect(game.state.phase.type).toBe('decisions');
  });
});

describe('a game with paper cards', () => {
  const onPaper = (): GameLog => {
    const game = decided({ table: { ...saying('strikeout'), readCards: null } });
    game.act(manager('away'), roll);
    return game;
  };

  it('D-10: whose card it is reads the result off it', () => {
    const game = onPaper();
    expect(game.state.phase.type).toBe('result');
    const result: Action = { type: 'submitResult', outcome: 'groundout_c', fielder: 6 };
    expect(refusal(game, manager(otherSide(reader(game.state))), result)).toEqual({
      code: 'NOT_YOUR_TURN',
      message: `The game waits for ${game.state[reader(game.state)].name} to read the result from the card.`,
    });
    expect(types(game.act(manager(reader(game.state)), result))).toEqual(['resultSubmitted', 'playMade']);
    expect(game.state.lastPlay).toMatchObject({ kind: 'out', ball: { fielder: 6 }, source: { by: 'paper' } });
  });

  it.each([
    ['intentional_walk', null, 'declared before the roll'],
    ['wild_pitch', null, 'Nobody is on base'],
    ['groundout_a', 8, 'to an infielder'],
    ['flyout_a', 4, 'to the outfield'],
    ['strikeout', 2, 'names no fielder'],
    ['xcheck_ss', 6, 'names no fielder'],
  ] as const)('D-10: %s to %s cannot be', (outcome, fielder, message) => {
    const game = onPaper();
    expect(refusal(game, manager(reader(game.state)), { type: 'submitResult', outcome, fielder })).toMatchObject({
      code: 'ILLEGAL_RESULT',
      message: expect.stringContaining(message) as string,
    });
  });
});

describe('settings and the end', () => {
  it('D-11: the pace is for two computers', () => {
    const game = startedGame({ computer: { away: 'balanced', home: 'balanced' } });
    game.act({ kind: 'manager', side: null }, { type: 'setPace', pace: 250 });
    expect(game.state.pace).toBe(250);
    expect(refusal(game, SYSTEM, { type: 'setPace', pace: 60_001 }).code).toBe('ILLEGAL_SETTING');
    expect(refusal(startedGame(), manager('away'), { type: 'setPace', pace: 250 }).code).toBe('ILLEGAL_SETTING');
  });

  it('D-12: who resigns has lost, and nothing follows', () => {
    const game = startedGame();
    expect(refusal(game, SYSTEM, { type: 'resign' }).code).toBe('NOT_YOUR_TURN');
    game.act(manager('home'), { type: 'resign' });
    expect(game.state).toMatchObject({ status: 'completed', endReason: 'resignation', winner: 'away' });
    expect(refusal(game, manager('away'), offense).code).toBe('GAME_OVER');
  });

  it('D-12: before the first pitch there is no contest', () => {
    const game = new GameLog();
    game.act(manager('home'), { type: 'resign' });
    expect(game.state).toMatchObject({ status: 'completed', endReason: 'no contest', winner: null });
  });

  it('B-6: men on base at a resignation are left on base', () => {
    const game = startedGame();
    game.act(manager('home'), walk);
    game.act(manager('away'), offense);
    game.act(manager('home'), { type: 'resign' });
    expect(game.card.box.away.lob).toBe(1);
  });
});
