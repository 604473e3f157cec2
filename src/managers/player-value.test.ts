import { describe, expect, it } from 'vitest';
import type { Table } from '@/game/table';
import { averageLeague } from '@/leagues/average';
import { rosterOf } from '@/leagues/team';
import { battingValue, pitchingValue } from './player-value';
import { aTable } from './testing/situations';

describe('card values', () => {
  const { away, table } = averageLeague();
  const roster = rosterOf(away);
  const hitter = roster.find((entry) => !entry.positions.includes('P'))?.player ?? 0;
  const pitcher = roster.find((entry) => entry.positions.includes('P'))?.player ?? 0;

  it('reads an average batting card as its ratings say (domain 1.16)', () => {
    const { onBase, bases } = battingValue(table, hitter, roster);
    // Hits 12.3 + 4.5 + .4 + 3.95, walks 8.8 and hit batters 1.15 of 108.
    expect(onBase).toBeCloseTo(31.1 / 108, 2);
    expect(bases).toBeCloseTo((12.3 + 9 + 1.2 + 4 * 3.95) / 108, 2);
  });

  it('charges a pitching card with what fielders let through', () => {
    const given = pitchingValue(table, pitcher, roster);
    expect(given?.onBase).toBeGreaterThan(battingValue(table, hitter, roster).onBase);
    expect(given?.onBase).toBeLessThan(0.38);
  });

  it('counts the homers of a pitching card, though a weak hitter stands first on the roster', () => {
    const weak = roster[0]?.player;
    const homers: Table = {
      ...table,
      abilities: (player) => ({ ...table.abilities(player), power: player === weak ? 'W' : 'N' }),
      readCards: ({ batter }, roll) => ({
        cell: { card: 'pitcher', ...roll },
        outcome: batter === weak ? 'single_two' : 'homerun',
      }),
    };
    expect(pitchingValue(homers, pitcher, roster)?.bases).toBeCloseTo(4);
  });

  it('ranks paper players by what is known of them', () => {
    const [quick, slow] = [battingValue(aTable(17), 0, []), battingValue(aTable(8), 0, [])];
    expect(quick.runs).toBeGreaterThan(slow.runs);
    expect(pitchingValue(aTable(), 0, [])).toBeNull();
  });
});
