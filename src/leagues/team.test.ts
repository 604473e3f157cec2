import { describe, expect, it } from 'vitest';
import { cardHash } from '@/cards/card-hash';
import { NEUTRAL_PARK } from '@/game/table';
import { defined } from '@/shared/assert';
import { sampleTeams } from './sample/sample-leagues';
import { ratedPositions, rosterEntry, rosterOf, tableOf } from './team';

const [pd] = sampleTeams('pd');
const [sba] = sampleTeams('sba');
const cards = defined(pd, 'team');
const players = defined(sba, 'team');

describe('rosterEntry', () => {
  it('pins the version of a card by its hash', () => {
    const [member] = cards.members;
    const entry = rosterEntry(defined(member, 'member'));
    expect(entry.cardHash).toBe(cardHash(defined(member?.card, 'card')));
    expect(entry.cardset).toBe(member?.cardset);
    expect(entry.player).toBe(member?.playerId);
  });

  it('has no card in a league of players', () => {
    for (const entry of rosterOf(players)) expect([entry.cardHash, entry.cardset]).toEqual([null, null]);
  });
});

describe('ratedPositions', () => {
  it('lists the best first', () => {
    const fielder = (range: number, error: number) => ({ range, error, arm: 0, passedBall: 0, overthrow: 0 });
    const [member] = cards.members;
    const abilities = defined(member, 'member').abilities;
    const fielding = { '1B': fielder(3, 9), SS: fielder(2, 20), '2B': fielder(2, 12) };
    expect(ratedPositions({ ...abilities, fielding })).toEqual(['2B', 'SS', '1B']);
  });
});

describe('tableOf', () => {
  it('reads cards in PD and leaves them to people in SBA', () => {
    const pdTable = tableOf('pd', cards.members, NEUTRAL_PARK);
    const sbaTable = tableOf('sba', players.members, NEUTRAL_PARK);
    expect(pdTable.readCards).not.toBeNull();
    expect(sbaTable.readCards).toBeNull();
    const [player] = players.members;
    expect(sbaTable.abilities(defined(player, 'player').playerId)).toBe(player?.abilities);
    expect(() => sbaTable.abilities(1)).toThrow('abilities of player 1');
  });
});
