import { describe, expect, it } from 'vitest';
import { seededRng } from '@/shared/rng';
import { manager, startedGame, type GameLog } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { defined } from '@/shared/assert';
import type { ManagersRuling } from '../ruling';

const over = (): GameLog => playRandomly(startedGame({ seed: 3 }), seededRng('rulings'));
const ruled = (game: GameLog, ruling: ManagersRuling, reason = 'My judgment.', side: 'away' | 'home' = 'home') =>
  game.act(manager(side), { type: 'rule', ruling, reason });

describe('the scorer', () => {
  it('WL-8: gives the win to another pitcher of the winning side, when the game is over, with a reason', () => {
    const game = over();
    const side = defined(game.state.winner, 'winner');
    const lines = game.card.box[side].pitching;
    const other = defined(lines.find((line) => line.decision !== 'win') ?? lines[0], 'pitcher');
    ruled(game, { type: 'win', pitcher: other.lineupId });
    const after = game.card.box[side].pitching;
    expect(after.filter((line) => line.decision === 'win').map((line) => line.lineupId)).toEqual([other.lineupId]);
    expect(game.card.rulings).toEqual([
      { ruling: { type: 'win', pitcher: other.lineupId }, reason: 'My judgment.', side: 'home' },
    ]);
  });

  it('WL-8: is the home manager, and says why', () => {
    const game = over();
    const side = defined(game.state.winner, 'winner');
    const pitcher = defined(game.card.box[side].pitching[0], 'pitcher').lineupId;
    const loser = side === 'home' ? 'away' : 'home';
    const wrong = defined(game.card.box[loser].pitching[0], 'pitcher').lineupId;
    const { name } = game.state[side];
    expect(() => ruled(game, { type: 'win', pitcher }, 'Why not.', 'away')).toThrow(
      `ILLEGAL_RULING: The manager of ${game.state.home.name} keeps score in this game.`,
    );
    expect(() => ruled(game, { type: 'win', pitcher }, '  ')).toThrow('Say why: a ruling needs a reason.');
    expect(() => ruled(game, { type: 'win', pitcher: wrong })).toThrow(`The win goes to a pitcher of ${name}.`);
    const batter = defined(
      game.state[side].lineup.find((man) => !man.played.includes('P')),
      'batter',
    );
    expect(() => ruled(game, { type: 'win', pitcher: batter.lineupId })).toThrow(`${batter.name} did not pitch.`);
    expect(() => ruled(startedGame(), { type: 'win', pitcher: 10 })).toThrow('The win is given when the game is over.');
  });

  it('EA-6: calls a run earned or not, once', () => {
    const game = startedGame({ seed: 5 });
    const rng = seededRng('earned rulings');
    playRandomly(game, rng, () => {});
    const play = defined(
      game.card.plays.findLast((one) => one.runs > 0),
      'a run among the latest plays',
    );
    const run = defined(
      play.advances.find((advance) => advance.scored),
      'run',
    );
    const er = (): number =>
      [...game.card.box.away.pitching, ...game.card.box.home.pitching].find((line) => line.lineupId === run.chargedTo)
        ?.er ?? -1;
    const ruling = (earned: boolean): ManagersRuling => ({
      type: 'earnedRun',
      play: play.number,
      runner: run.runner,
      pitcher: run.chargedTo,
      earned,
    });
    const before = er();
    ruled(game, ruling(false));
    const without = er();
    ruled(game, ruling(false));
    expect(er()).toBe(without);
    ruled(game, ruling(true));
    expect(er()).toBe(without + 1);
    expect([without, without + 1]).toContain(before);
    expect(() => ruled(game, { ...ruling(true), play: 9999 } as ManagersRuling)).toThrow('There was no play 9999.');
    expect(() => ruled(game, { ...ruling(true), runner: run.chargedTo } as ManagersRuling)).toThrow(
      'The run was scored by a player of the other team.',
    );
    expect(() => ruled(game, { ...ruling(true), pitcher: 999 })).toThrow('charged to nobody of this game');
  });
});
