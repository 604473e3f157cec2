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

describe('card values against one hand', () => {
  const { away, table } = averageLeague();
  const roster = rosterOf(away);
  const hitter = roster.find((entry) => !entry.positions.includes('P'))?.player ?? 0;
  const lefty = roster.find((entry) => entry.positions.includes('P'))?.player ?? 0;
  /** Nobody reaches base against a left-hander. */
  const lost: Table = {
    ...table,
    abilities: (player) => ({ ...table.abilities(player), throws: player === lefty ? 'L' : 'R' }),
    readCards: ({ pitcher }, roll) => ({
      cell: { card: 'batter', ...roll },
      outcome: pitcher === lefty ? 'strikeout' : 'single_one',
    }),
  };
  const hands = roster.map((entry) => ({ ...entry, throws: entry.player === lefty ? ('L' as const) : ('R' as const) }));

  it('reads the columns of that hand alone', () => {
    expect(battingValue(lost, hitter, hands, 'L').onBase).toBe(0);
    expect(battingValue(lost, hitter, hands, 'R').onBase).toBeCloseTo(1);
    expect(battingValue(lost, hitter, hands).onBase).toBeCloseTo(0.72);
  });

  it('falls back on the other hand where nobody of the roster has it', () => {
    const right = hands.filter(({ throws }) => throws === 'R');
    expect(battingValue(lost, hitter, right, 'L').onBase).toBeCloseTo(1);
  });

  it('gives a paper batter the other side of the plate', () => {
    const paper = aTable();
    const bats = paper.abilities(0).bats;
    const other = bats === 'L' ? 'R' : 'L';
    const [same, unlike] = [battingValue(paper, 0, [], bats === 'S' ? 'R' : bats), battingValue(paper, 0, [], other)];
    expect(unlike.onBase - same.onBase).toBeCloseTo(0.024);
  });
});
