import { SheetCells } from './cells';
import { plainName } from './field';
import type { TeamItem } from './items';
import type { CellProblem } from './problem';
import type { Reading } from './read-cards';
import { tableOf, type ImportDraft } from './sheet';

const PARK_NUMBER = [0, 20] as const;

/** Teams with their parks. */
export function readTeams({ sheets }: ImportDraft): Reading<TeamItem> {
  const items: TeamItem[] = [];
  const problems: CellProblem[] = [];
  const names = new Set<string>();
  for (const [at, sheet] of sheets.entries()) {
    if (sheet.part !== 'teams') continue;
    const cells = new SheetCells(sheet, at);
    for (const row of tableOf(sheet).rows) {
      const name = cells.needed(row, 'name', (...of) => cells.text(...of, 60), '');
      const abbreviation = cells.needed(row, 'abbreviation', (...of) => cells.text(...of, 5), '');
      for (const [field, text] of [
        ['name', name],
        ['abbreviation', abbreviation],
      ] as const) {
        const key = `${field} ${plainName(text)}`;
        if (text !== '' && names.has(key)) cells.report(row, field, `another row has this ${field}`);
        names.add(key);
      }
      const color = cells.given(row, 'color')?.toLowerCase();
      const isColor = color === undefined || /^#[0-9a-f]{6}$/.test(color);
      if (!isColor) cells.report(row, 'color', 'must be like #1f4e79');
      const number = (field: string) => cells.whole(row, field, ...PARK_NUMBER);
      items.push({
        at: cells.place(row),
        name,
        abbreviation,
        color: isColor ? color : undefined,
        park: {
          name: cells.text(row, 'park', 60),
          homeRunL: number('home_run_l'),
          homeRunR: number('home_run_r'),
          single: number('single'),
        },
      });
    }
    problems.push(...cells.problems);
  }
  return { items, problems };
}
