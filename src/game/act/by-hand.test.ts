import { describe, expect, it } from 'vitest';
import { aTable, manager, startedGame, SYSTEM, type GameLog } from '@/testing/a-game';
import { seededRng } from '@/shared/rng';
import { playRandomly } from '@/testing/random-game';
import { act } from '../act';
import type { Action } from '../actions';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '../decisions';
import { diceOnTable } from '../draft';
import type { Actor } from '../events';
import { entryOf } from '../propose/hand-entry';
import { proposePlay } from '../propose/propose-play';
import { reader, sidesToAct } from '../queries';
import { STANDARD_RULES, type GameRules } from '../rules';
import { otherSide } from '../sides';

const DEFENSE: Action = { type: 'decideDefense', decision: STANDARD_DEFENSE };
const OFFENSE: Action = { type: 'decideOffense', decision: STANDARD_OFFENSE };
const WINDOW: Partial<GameRules> = { confirmResult: 'window', confirmSeconds: 30 };
const written = (notation: string): Action => ({ type: 'submitPlay', entry: entryOf(notation) });

type Options = Parameters<typeof startedGame>[0];

/** A game on paper cards with dice on the table, by these rules. */
function onPaper(rules: Partial<GameRules> = {}, options: Options = {}): GameLog {
  const game = startedGame({ table: aTable('paper'), rules: { ...STANDARD_RULES, ...rules }, ...options });
  return rolled(game);
}

function decided(game: GameLog): GameLog {
  game.act(manager('home'), DEFENSE);
  game.act(manager('away'), OFFENSE);
  return game;
}

function rolled(game: GameLog): GameLog {
  decided(game).act(manager('away'), { type: 'roll' });
  return game;
}

const mine = (game: GameLog): Actor => manager(reader(game.state));
const theirs = (game: GameLog): Actor => manager(otherSide(reader(game.state)));
const types = (events: readonly { readonly type: string }[]): string[] => events.map(({ type }) => type);

function refusal(game: GameLog, by: Actor, action: Action): string {
  const answer = act(game.state, by, action, { table: game.table, dice: game.dice() });
  return answer.ok ? 'accepted' : `${answer.error.code}: ${answer.error.message}`;
}

/** Games whose white die shows what the test needs. */
function withColumn(isBatters: boolean, options: Options = {}, rules: Partial<GameRules> = {}): GameLog {
  for (let seed = 0; ; seed++) {
    const game = onPaper(rules, { ...options, seed });
    const { phase } = game.state;
    const column = phase.type === 'result' ? phase.draft.dice.find(({ use }) => use === 'column')?.face : undefined;
    if (column !== undefined && column <= 3 === isBatters) return game;
  }
}

describe('who reads', () => {
  it('M-1: the batter’s manager on 1 to 3, the pitcher’s on 4 to 6', () => {
    expect(sidesToAct(withColumn(true).state)).toEqual(['away']);
    expect(sidesToAct(withColumn(false).state)).toEqual(['home']);
    const game = withColumn(false);
    expect(refusal(game, manager('away'), written('K'))).toMatch(
      /^NOT_YOUR_TURN: The game waits for Millbrook to read/,
    );
    expect(types(game.act(manager('home'), written('K')))).toEqual(['playMade']);
  });
});

describe('a play in notation', () => {
  it('M-2: becomes a play with the dice on the table', () => {
    const game = onPaper();
    game.act(mine(game), written('1b7'));
    const { lastPlay } = game.state;
    expect(lastPlay).toMatchObject({
      kind: 'single',
      ball: { fielder: 7, trajectory: 'line' },
      source: { by: 'paper', outcome: null, notation: '1b7' },
    });
    expect(lastPlay?.dice.map(({ use }) => use)).toContain('column');
    expect(lastPlay?.dice.map(({ n }) => n)).toEqual(lastPlay?.dice.map((_, index) => index));
  });

  it('M-2: takes what was changed beside the notation', () => {
    const game = rolledAfter('1B7');
    const open = { reason: null, force: null, rbi: null, earned: null } as const;
    const out = { from: 1, to: 3, out: true, by: [8, 5], ...open } as const;
    const entry = { ...entryOf('1B8'), moves: [out], errors: [{ fielder: 4, type: 'throwing' }] } as const;
    game.act(mine(game), { type: 'submitPlay', entry });
    expect(game.state.lastPlay?.advances.map(({ from, to, by }) => [from, to, by])).toEqual([
      [1, 3, [8, 5]],
      [0, 1, []],
    ]);
    expect(game.state.lastPlay?.errors).toEqual([{ fielder: 4, type: 'throwing' }]);
  });

  it('M-2: is refused with a sentence when it cannot be', () => {
    const game = onPaper();
    expect(refusal(game, mine(game), written('6-4-3 DP'))).toBe('ILLEGAL_RESULT: This makes 1 out, not 2.');
    expect(refusal(game, mine(game), written('IBB'))).toBe(
      'ILLEGAL_RESULT: An intentional walk is declared before the roll.',
    );
    expect(refusal(game, mine(game), written('what?'))).toBe('ILLEGAL_RESULT: No play begins like this.');
  });

  it('M-2: may be a play between pitches, after which the batter bats on', () => {
    const game = rolledAfter('BB');
    const batter = game.state.away.nextBatter;
    game.act(mine(game), written('CS 2-6'));
    expect(game.state).toMatchObject({ outs: 1, runners: [null, null, null], phase: { type: 'decisions' } });
    expect(game.state.away.nextBatter).toBe(batter);
  });
});

describe('what was called', () => {
  const READ: Partial<GameRules> = { calledPlays: 'read' };
  /** A man on first who is sent, with the dice thrown. */
  const sent = (rules: Partial<GameRules>, seed: number): GameLog => {
    const game = onPaper(rules, { seed });
    game.act(mine(game), written('BB'));
    game.act(manager('home'), DEFENSE);
    game.act(manager('away'), { type: 'decideOffense', decision: { ...STANDARD_OFFENSE, steal: [1] } });
    game.act(manager('away'), { type: 'roll' });
    return game;
  };
  const isReading = ({ state: { phase } }: GameLog): boolean =>
    phase.type === 'result' && phase.offense.steal.length > 0;
  const someRead = Array.from({ length: 12 }, (_, seed) => sent(READ, seed)).filter(isReading);

  it('M-9: is read by the side at bat with all dice on the table, whatever the white die shows', () => {
    expect(someRead.length).toBeGreaterThan(6);
    for (const game of someRead) {
      expect(reader(game.state)).toBe('away');
      const { phase } = game.state;
      const uses = phase.type === 'result' ? diceOnTable(phase.draft).map(({ use }) => use) : [];
      expect(uses).toEqual(expect.arrayContaining(['column', 'split', 'range', 'jump', 'steal']));
    }
  });

  it('M-9: ends no turn at bat when he stole, and both sides decide again', () => {
    const [game] = someRead;
    if (game === undefined) throw new Error('no reading');
    const batter = game.state.away.nextBatter;
    game.act(manager('away'), written('SB2'));
    expect(game.state).toMatchObject({ runners: [null, expect.any(Number), null], phase: { type: 'decisions' } });
    expect(game.state.away.nextBatter).toBe(batter);
  });

  it('M-9: is the at-bat roll when nothing came of it', () => {
    const game = someRead[1];
    if (game === undefined) throw new Error('no reading');
    const batter = game.state.away.nextBatter;
    game.act(manager('away'), { type: 'submitResult', outcome: 'strikeout', fielder: null });
    expect(game.state.lastPlay?.kind).toBe('strikeout');
    expect(game.state.away.nextBatter).not.toBe(batter);
  });

  it('M-9: is resolved by the rules where the game does not say so', () => {
    const games = Array.from({ length: 12 }, (_, seed) => sent({}, seed));
    expect(games.some(isReading)).toBe(false);
  });
});

describe('injuries', () => {
  it('M-2: who is hurt by the dice is hurt whatever is entered', () => {
    const game = onPaper({ injuries: true });
    const { phase } = game.state;
    if (phase.type !== 'result') throw new Error('no reading');
    const { dice } = phase.draft;
    const hurting = [...dice, { n: null, sides: 100, face: 2, use: 'injury' }];
    const state = { ...game.state, phase: { ...phase, draft: { ...phase.draft, dice: hurting } } };
    const play = proposePlay(state, entryOf('K'), game.table);
    expect(play.ok && play.value.hurt).toBe(play.ok && play.value.batter);
  });
});

/** A game whose first batter did so, with dice on the table for the second. */
function rolledAfter(notation: string): GameLog {
  const game = onPaper();
  game.act(mine(game), written(notation));
  return rolled(game);
}

describe('the other manager’s look', () => {
  it('M-4: the play waits for him, and then stands', () => {
    const game = onPaper(WINDOW);
    const by = mine(game);
    expect(types(game.act(by, written('HR8')))).toEqual(['resultProposed']);
    expect(game.state.phase).toMatchObject({
      type: 'confirm',
      proposal: { side: by.side, dueAt: '2026-06-01T18:00:30.000Z', challenges: 0 },
    });
    expect(game.state.score.away).toBe(0);
    expect(refusal(game, by, { type: 'confirmResult' })).toMatch(/^NOT_YOUR_TURN: .* to look at the result\.$/);
    expect(types(game.act(theirs(game), { type: 'confirmResult' }))).toEqual(['resultConfirmed', 'playMade']);
    expect(game.state.score.away).toBe(1);
  });

  it('M-4: a word of the card is carried out once it stands', () => {
    const game = onPaper(WINDOW);
    const next = game.state.dice.next;
    game.act(mine(game), { type: 'submitResult', outcome: 'groundout_b', fielder: null });
    expect(game.state.dice.next).toBe(next);
    expect(types(game.act(SYSTEM, { type: 'confirmResult' }))).toEqual([
      'resultConfirmed',
      'resultSubmitted',
      'playMade',
    ]);
    expect(game.state.dice.next).toBeGreaterThan(next);
  });

  it('M-4: a result that is required to be confirmed has no time', () => {
    const game = onPaper({ confirmResult: 'required' });
    game.act(mine(game), written('K'));
    expect(game.state.phase).toMatchObject({ type: 'confirm', proposal: { dueAt: null } });
  });

  it('M-3: it can be entered anew while he has not answered', () => {
    const game = onPaper(WINDOW);
    game.act(mine(game), written('K'));
    expect(refusal(game, theirs(game), written('BB'))).toMatch(/^NOT_YOUR_TURN/);
    game.act(mine(game), written('BB'));
    game.act(theirs(game), { type: 'confirmResult' });
    expect(game.state.lastPlay?.kind).toBe('walk');
  });

  it('M-5: a challenge has it read again, with the entry at hand', () => {
    const game = onPaper(WINDOW);
    game.act(mine(game), written('1B7'));
    const challenge: Action = { type: 'challengeResult', reason: 'Row 8 is a double.' };
    expect(refusal(game, mine(game), challenge)).toMatch(/^NOT_YOUR_TURN/);
    expect(refusal(game, theirs(game), { ...challenge, reason: ' ' })).toBe(
      'ILLEGAL_RESULT: Say what is wrong with it.',
    );
    game.act(theirs(game), challenge);
    expect(game.state.phase).toMatchObject({
      type: 'result',
      challenge: { reason: 'Row 8 is a double.', count: 1, result: { entry: { notation: '1B7' } } },
    });
    game.act(mine(game), written('2B7'));
    game.act(theirs(game), { type: 'confirmResult' });
    expect(game.state.lastPlay?.kind).toBe('double');
  });

  it('M-6: after two challenges the next entry stands', () => {
    const game = onPaper(WINDOW);
    for (const notation of ['1B7', '2B7']) {
      game.act(mine(game), written(notation));
      game.act(theirs(game), { type: 'challengeResult', reason: 'No.' });
    }
    expect(types(game.act(mine(game), written('3B7')))).toEqual(['playMade']);
  });

  it('M-6: nobody looks against a computer, or who plays both sides', () => {
    const alone = onPaper(WINDOW);
    const ctx = { table: alone.table, dice: alone.dice(), isAlone: true };
    const answer = act(alone.state, mine(alone), written('K'), ctx);
    expect(answer.ok && types(answer.value)).toEqual(['playMade']);
    const game = startedGame({
      table: aTable('paper'),
      rules: { ...STANDARD_RULES, ...WINDOW },
      computer: { home: 'balanced' },
    });
    rolled(game);
    expect(reader(game.state)).toBe('away');
    expect(types(game.act(manager('away'), written('K')))).toEqual(['playMade']);
  });

  it('M-4: random games with challenges come to their end', () => {
    for (const confirmResult of ['window', 'required'] as const) {
      const rules = { ...STANDARD_RULES, confirmResult, innings: 2 };
      const game = playRandomly(startedGame({ table: aTable('paper'), rules }), seededRng('looks'));
      expect(game.state.status).toBe('completed');
      expect(types(game.events)).toContain('resultChallenged');
    }
  });
});

describe('dice rolled at home', () => {
  const dice = {
    column: 2,
    row: [3, 5],
    split: 14,
    fielding: { range: 4, error: [1, 2, 3] },
    jump: null,
  } as const;
  const entered: Action = { type: 'enterDice', dice };

  it('M-7: are on the table without a number, and count nothing in the stream', () => {
    const game = decided(startedGame({ table: aTable('paper'), rules: { ...STANDARD_RULES, tableDice: true } }));
    const { next } = game.state.dice;
    expect(refusal(game, manager('home'), entered)).toMatch(/^NOT_YOUR_TURN/);
    game.act(manager('away'), entered);
    expect(reader(game.state)).toBe('away');
    game.act(manager('away'), written('F8'));
    expect(game.state.dice.next).toBe(next);
    expect(game.state.lastPlay?.dice.map(({ n, use, face }) => [n, use, face])).toEqual([
      [null, 'column', 2],
      [null, 'row', 3],
      [null, 'row', 5],
      [null, 'split', 14],
      [null, 'range', 4],
      [null, 'error', 1],
      [null, 'error', 2],
      [null, 'error', 3],
    ]);
  });

  it('M-7: an outcome goes on from them, also with runners on', () => {
    const game = startedGame({ table: aTable('paper'), rules: { ...STANDARD_RULES, tableDice: true } });
    rolled(game).act(mine(game), written('BB'));
    decided(game).act(manager('away'), entered);
    game.act(manager('away'), { type: 'submitResult', outcome: 'xcheck_ss', fielder: null });
    const faces = game.state.phase.type === 'decisions' ? game.state.lastPlay?.dice : undefined;
    expect(faces?.filter(({ use }) => use === 'range').map(({ n, face }) => [n, face])).toEqual([[null, 4]]);
  });

  it('M-7: only where the rules allow them', () => {
    const game = decided(startedGame({ table: aTable('paper') }));
    expect(refusal(game, manager('away'), entered)).toBe(
      'ILLEGAL_RESULT: This game is played with the dice of the server.',
    );
  });
});
