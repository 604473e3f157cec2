import { describe, expect, it } from 'vitest';
import { plainCell } from './plain-cell';

describe('a cell of a spreadsheet is read as it is meant', () => {
  it.each([
    ['cards', 'name', '  Ada\u00a0\u200b Brandvold\n', 'Ada Brandvold'],
    ['cards', 'bats', 'Left', 'L'],
    ['cards', 'bats', 'B', 'S'],
    ['people', 'bats', 'Switch', 'B'],
    ['cards', 'versus', 'vs RHP', 'R'],
    ['cards', 'card', 'Pitcher', 'pitching'],
    ['cards', 'walk', '8,95', '8.95'],
    ['cards', 'walk', '1,234,5', '1,234,5'],
    ['cards', 'steal_auto', 'TRUE', 'true'],
    ['cards', 'bunting', 'b', 'B'],
    ['cards', 'running', '14.0', '14'],
    ['cards', 'hold', '−3', '-3'],
    ['cards', 'running', '14.5', '14.5'],
    ['batting', 'HR', '12,0', '12'],
    ['players', 'name', '14.0', '14.0'],
    ['players', 'injured_until', 'N/A', ''],
    ['teams', 'park', '–', ''],
    ['teams', 'abbreviation', 'NA', 'NA'],
    ['teams', 'color', '#N/A', ''],
    ['teams', 'color', '1F4E79', '#1f4e79'],
    ['teams', 'color', '#abc', '#aabbcc'],
    ['teams', 'color', 'navy', 'navy'],
  ] as const)('%s, %s: %j', (part, field, text, read) => {
    expect(plainCell(part, field, text)).toBe(read);
  });
});
