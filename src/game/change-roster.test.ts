import { describe, expect, it } from 'vitest';
import { aLineup, aRoster, GameLog, manager, startedGame, SYSTEM } from '@/testing/a-game';
import { defined } from '@/shared/assert';
import { changeRosterEvents, type RosterChange } from './change-roster';
import type { RosterEntry } from './lineup';
import { validateLineup } from './validate-lineup';
import type { Side } from './play';

const SIZE = 14;
const [, catcher, firstBaseman] = aRoster('home') as readonly [RosterEntry, RosterEntry, RosterEntry];
const reliever = defined(aRoster('home').at(-1), 'reliever');

const aMan = (player: number, over: Partial<RosterEntry> = {}): RosterEntry => ({
  ...catcher,
  player,
  name: `New ${player}`,
  person: `test:${player}`,
  ...over,
});

const changed = (game: GameLog, side: Side, change: Partial<RosterChange>) =>
  changeRosterEvents(game.state, side, { add: [], remove: [], ...change }, SIZE);
const refusal = (...of: Parameters<typeof changed>) => {
  const result = changed(...of);
  if (result.ok) throw new Error('allowed');
  return result.error;
};
function change(game: GameLog, side: Side, of: Partial<RosterChange>): void {
  const result = changed(game, side, of);
  if (!result.ok) throw new Error(result.error.message);
  game.append(manager(side), result.value);
}

describe('changing a roster', () => {
  it('L-6: men come and go together until the first pitch, the others keep their places', () => {
    const game = new GameLog();
    change(game, 'home', { add: [aMan(301), aMan(302)], remove: [catcher.player] });
    const names = game.state.home.roster.map(({ player }) => player);
    expect(names).toEqual([
      201,
      ...aRoster('home')
        .slice(2)
        .map(({ player }) => player),
      301,
      302,
    ]);
    expect(game.state.home.rosterSeq).toBe(game.state.seq);
    expect(game.state.away.roster).toEqual(aRoster('away'));
    expect(game.state.away.rosterSeq).toBe(2);
    const lineup = aLineup(aRoster('home')).map((slot) =>
      slot.player === catcher.player ? { ...slot, player: 301 } : slot,
    );
    game.act(manager('home'), { type: 'submitLineup', lineup });
    game.act(manager('away'), { type: 'submitLineup', lineup: aLineup(aRoster('away')) });
    expect(game.state.phase.type).toBe('ready');
    change(game, 'away', { remove: [112] });
    expect(game.state.phase.type).toBe('ready');
  });

  it('L-6: not after it', () => {
    const game = startedGame();
    expect(refusal(game, 'home', { add: [aMan(301)] })).toEqual({
      code: 'WRONG_PHASE',
      message: 'The first pitch has been thrown: rosters stay as they are.',
    });
    game.append(SYSTEM, [{ type: 'gameEnded', data: { reason: 'no contest', winner: null } }]);
    expect(refusal(game, 'home', { remove: [reliever.player] }).code).toBe('GAME_OVER');
  });

  it('L-6: a man who is gone already may be sent away again, but nothing at all is no change', () => {
    const game = new GameLog();
    change(game, 'home', { add: [aMan(301)], remove: [999] });
    expect(refusal(game, 'home', { remove: [999] }).code).toBe('ILLEGAL_ROSTER');
  });

  it('L-7: the same card, player or person is refused by name, on either side', () => {
    const game = new GameLog();
    const message = (man: RosterEntry, side: Side = 'home') => refusal(game, side, { add: [man] }).message;
    change(game, 'home', { add: [aMan(301, { person: 'ada', name: 'Ada Roe' })] });
    expect(message(aMan(301))).toBe('New 301 is on the roster already.');
    expect(message(aMan(302, { person: 'ada' }))).toBe(
      'Ada Roe is on the roster already, with another card: remove that one first.',
    );
    expect(message(aMan(302, { person: 'ada' }), 'away')).toBe(
      'Ada Roe is on the roster of Millbrook: nobody can be on both sides.',
    );
    expect(message(aMan(catcher.player), 'away')).toBe(
      'Lund is on the roster of Millbrook: nobody can be on both sides.',
    );
    expect(refusal(game, 'home', { add: [aMan(303), aMan(304, { person: 'test:303' })] }).message).toContain('New 303');
  });

  it('L-7: one card of a man is exchanged for another in one change', () => {
    const game = new GameLog();
    change(game, 'home', { add: [aMan(301, { person: 'ada' })] });
    change(game, 'home', { add: [aMan(302, { person: 'ada' })], remove: [301] });
    expect(game.state.home.roster.at(-1)?.player).toBe(302);
  });

  it('L-8: who is in a card that was handed in stays, until another is handed in', () => {
    const game = new GameLog();
    const lineup = aLineup(aRoster('home'));
    game.act(manager('home'), { type: 'submitLineup', lineup });
    expect(refusal(game, 'home', { remove: [firstBaseman.player] })).toEqual({
      code: 'ILLEGAL_ROSTER',
      message: 'Okafor is in the lineup that was handed in: hand in another one without him first.',
    });
    change(game, 'home', { remove: [reliever.player], add: [aMan(301, { positions: ['1B'] })] });
    const without = lineup.map((slot) => (slot.player === firstBaseman.player ? { ...slot, player: 301 } : slot));
    game.act(manager('home'), { type: 'submitLineup', lineup: without, againstLeft: lineup });
    expect(refusal(game, 'home', { remove: [firstBaseman.player] }).message).toContain('Okafor');
    game.act(manager('home'), { type: 'submitLineup', lineup: without });
    change(game, 'home', { remove: [firstBaseman.player] });
    expect(validateLineup(without, game.state.home.roster, game.state.rules)).toBeNull();
  });

  it('L-9: never beyond the size of the league, but down from beyond it', () => {
    const game = new GameLog();
    const many = [301, 302, 303].map((player) => aMan(player));
    expect(refusal(game, 'home', { add: many })).toEqual({
      code: 'ILLEGAL_ROSTER',
      message: 'A team brings 14 players at most: remove somebody first.',
    });
    change(game, 'home', { add: many.slice(1) });
    expect(game.state.home.roster).toHaveLength(SIZE);
    const long = changeRosterEvents(game.state, 'home', { add: [], remove: [302] }, 10);
    expect(long.ok).toBe(true);
    expect(changeRosterEvents(game.state, 'home', { add: many.slice(0, 1), remove: [302] }, 10).ok).toBe(false);
  });
});
