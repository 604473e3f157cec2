import { describe, expect, it } from 'vitest';
import { aLineup, aRoster, GameLog, manager } from '@/testing/a-game';
import type { LineupCard, LineupSlot } from './lineup';
import { STANDARD_RULES } from './rules';
import { validateLineup } from './validate-lineup';

const roster = aRoster('away');
const withHitter = aLineup(roster);
const withoutHitter = aLineup(roster, false);
const NO_HITTER = { ...STANDARD_RULES, designatedHitter: false };

const changed = (card: LineupCard, index: number, change: Partial<LineupSlot>): LineupCard =>
  card.map((slot, at) => (at === index ? { ...slot, ...change } : slot));

describe('a lineup card', () => {
  it('L-1: nine batters and a pitcher with a designated hitter, nine without', () => {
    expect(validateLineup(withHitter, roster, STANDARD_RULES)).toBeNull();
    expect(validateLineup(withoutHitter, roster, STANDARD_RULES)).toBeNull();
    expect(validateLineup(withoutHitter, roster, NO_HITTER)).toBeNull();
  });

  it.each<[string, LineupCard, typeof STANDARD_RULES, string]>([
    ['L-1', withHitter, NO_HITTER, 'without a designated hitter'],
    ['L-1', withHitter.slice(1), STANDARD_RULES, 'nobody at pitcher'],
    [
      'L-1',
      [...withHitter, { player: 111, position: 'SS', battingOrder: null }],
      STANDARD_RULES,
      'more than one player at shortstop',
    ],
    [
      'L-1',
      [...withoutHitter, ...withHitter.slice(9), ...withHitter.slice(9)],
      STANDARD_RULES,
      'more than one designated hitter',
    ],
    ['L-2', changed(withHitter, 1, { battingOrder: 3 }), STANDARD_RULES, 'Place 2 of the batting order has nobody'],
    [
      'L-2',
      changed(withHitter, 0, { battingOrder: 3 }),
      STANDARD_RULES,
      'Place 3 of the batting order has more than one',
    ],
    [
      'L-2',
      changed(withoutHitter, 0, { battingOrder: null }),
      STANDARD_RULES,
      'Place 9 of the batting order has nobody',
    ],
    [
      'L-2',
      changed(changed(withHitter, 1, { battingOrder: null }), 0, { battingOrder: 2 }),
      STANDARD_RULES,
      'for the pitcher only',
    ],
    ['L-3', changed(withHitter, 5, { player: 999 }), STANDARD_RULES, 'not on the roster'],
    ['L-3', changed(withHitter, 9, { player: 106 }), STANDARD_RULES, 'Marsh is in the lineup twice'],
    ['L-4', changed(withHitter, 5, { player: 112 }), STANDARD_RULES, 'Soler is not rated at shortstop'],
    ['L-4', changed(withHitter, 0, { player: 111 }), STANDARD_RULES, 'Pike is not rated at pitcher'],
  ])('%s: is refused, #%#', (_rule, card, rules, message) => {
    expect(validateLineup(card, roster, rules)).toMatchObject({
      code: 'ILLEGAL_LINEUP',
      message: expect.stringContaining(message) as string,
    });
  });

  it('L-4: anyone may play anywhere by the option, and where nobody on the roster is rated', () => {
    const anyone = { ...STANDARD_RULES, outOfPosition: true };
    expect(validateLineup(changed(withHitter, 5, { player: 112 }), roster, anyone)).toBeNull();
    const noShortstop = roster.map((man) => ({ ...man, positions: man.positions.filter((one) => one !== 'SS') }));
    expect(validateLineup(withHitter, noShortstop, STANDARD_RULES)).toBeNull();
    expect(validateLineup(changed(withHitter, 5, { player: 112 }), noShortstop, STANDARD_RULES)).toBeNull();
  });

  it('L-5: the starting pitcher may also be the designated hitter, and nobody else two things', () => {
    const twoWay = changed(withHitter, 9, { player: 101 });
    expect(validateLineup(twoWay, roster, STANDARD_RULES)).toBeNull();
    expect(validateLineup(changed(withHitter, 9, { player: 102 }), roster, STANDARD_RULES)).toMatchObject({
      message: 'Haas is in the lineup twice.',
    });
    const game = new GameLog();
    game.act(manager('away'), { type: 'submitLineup', lineup: twoWay });
    game.act(manager('home'), { type: 'submitLineup', lineup: aLineup(aRoster('home')) });
    game.act(manager('away'), { type: 'start' });
    const his = game.state.away.lineup.filter((man) => man.player === 101);
    expect(his).toMatchObject([
      { lineupId: 1, position: 'DH', battingOrder: 1 },
      { lineupId: 10, position: 'P', battingOrder: null },
    ]);
  });

  it('L-4: anyone may be the designated hitter, and anyone rated may stand in', () => {
    expect(validateLineup(changed(withHitter, 9, { player: 112 }), roster, STANDARD_RULES)).toBeNull();
    expect(validateLineup(changed(withHitter, 5, { player: 111 }), roster, STANDARD_RULES)).toBeNull();
  });
});
