import { SheetCells } from './cells';
import { teamFinder, type LeagueFacts } from './facts';
import type { ScheduleItem } from './items';
import { momentOf } from './local-time';
import type { CellProblem } from './problem';
import type { Reading } from './read-cards';
import { tableOf, type ImportDraft } from './sheet';
import { writtenDate } from './written-date';

const MOST = 100_000;

/** Games of a season with their teams and deadlines. */
export function readSchedule({ sheets, choices }: ImportDraft, facts: LeagueFacts): Reading<ScheduleItem> {
  const items: ScheduleItem[] = [];
  const problems: CellProblem[] = [];
  const find = teamFinder(facts.teams);
  const numbers = new Set<number>();
  for (const [at, sheet] of sheets.entries()) {
    if (sheet.part !== 'schedule') continue;
    const cells = new SheetCells(sheet, at);
    for (const row of tableOf(sheet).rows) {
      const teamOf = (field: string): number | null => {
        const team = cells.needed<ReturnType<typeof find> | null>(
          row,
          field,
          () => {
            const text = cells.given(row, field);
            return text === undefined ? undefined : find(text);
          },
          null,
        );
        if (typeof team === 'string') cells.report(row, field, team);
        return team === null || typeof team === 'string' ? null : team.id;
      };
      const [away, home] = [teamOf('away'), teamOf('home')];
      if (away !== null && away === home) cells.report(row, 'home', 'a team does not play against itself');
      const date = cells.given(row, 'date');
      if (date === undefined) cells.report(row, 'date', 'the field is empty');
      const written = date === undefined ? null : writtenDate(date, choices.dates);
      if (written !== null && 'problem' in written) cells.report(row, 'date', written.problem);
      const moment =
        written === null || 'problem' in written
          ? null
          : momentOf(written.date, cells.given(row, 'time') ?? written.time, choices.zone);
      if (moment !== null && 'problem' in moment) cells.report(row, moment.of, moment.problem);
      const number = cells.whole(row, 'number', 1, MOST);
      if (number !== undefined && numbers.has(number)) cells.report(row, 'number', 'another row has this number');
      if (number !== undefined) numbers.add(number);
      const day = cells.whole(row, 'day', 1, MOST);
      if (moment === null || 'problem' in moment || away === null || home === null) continue;
      items.push({
        at: cells.place(row),
        number,
        day,
        date: moment.day,
        deadline: moment.at,
        awayTeamId: away,
        homeTeamId: home,
      });
    }
    problems.push(...cells.problems);
  }
  const some = items.filter(({ number }) => number === undefined);
  if (some.length > 0 && some.length < items.length) {
    for (const { at } of some) {
      problems.push({ ...at, column: null, message: 'the game has no number, others have one' });
    }
  }
  return { items, problems };
}
