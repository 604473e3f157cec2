import { describe, expect, it } from 'vitest';
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

  it('ranks paper players by what is known of them', () => {
    const [quick, slow] = [battingValue(aTable(17), 0, []), battingValue(aTable(8), 0, [])];
    expect(quick.runs).toBeGreaterThan(slow.runs);
    expect(pitchingValue(aTable(), 0, [])).toBeNull();
  });
});
