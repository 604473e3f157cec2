import { readFielding } from '@/cards/import/read-fielding';
import type { CsvRow } from '@/cards/from-stats/csv-table';
import type { Abilities, Fielding } from '@/game/abilities';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import { middlingFielding } from '../middling-fielding';
import { SheetCells } from './cells';
import { isDay } from './local-time';
import type { LeagueFacts } from './facts';
import { plainName } from './field';
import type { PlayerItem } from './items';
import type { CellProblem } from './problem';
import { holderBy, type Reading } from './read-cards';
import { tableOf, type ImportDraft } from './sheet';
import { writtenDate } from './written-date';

const GRADES = ['A', 'B', 'C', 'D'] as const;
const ID = /^[\x21-\x7e]{1,40}$/;
const PERSON = /^[\x21-\x7e]{1,60}$/;

/** Men of the league of paper cards. */
export function readPlayers({ sheets, choices }: ImportDraft, facts: LeagueFacts): Reading<PlayerItem> {
  const items: PlayerItem[] = [];
  const problems: CellProblem[] = [];
  const seen = new Set<string>();
  for (const [at, sheet] of sheets.entries()) {
    if (sheet.part !== 'players') continue;
    const cells = new SheetCells(sheet, at);
    const holder = holderBy(sheet, cells, 'team', facts, choices);
    for (const row of tableOf(sheet).rows) {
      const id = cells.given(row, 'id');
      if (id !== undefined && !ID.test(id))
        cells.report(row, 'id', 'must be 1 to 40 printable characters without spaces');
      const name = cells.needed(row, 'name', (...of) => cells.text(...of, 60), '');
      const key = id === undefined ? `name ${plainName(name)}` : `id ${id}`;
      if (seen.has(key)) {
        const message = id === undefined ? 'another row has this name: ids tell them apart' : 'another row has this id';
        cells.report(row, id === undefined ? 'name' : 'id', message);
      }
      seen.add(key);
      const back = cells.given(row, 'injured_until');
      const written = back === undefined ? null : writtenDate(back, choices.dates);
      const injuredUntil = written === null || 'problem' in written ? undefined : written.date;
      if (written !== null && 'problem' in written) cells.report(row, 'injured_until', written.problem);
      if (injuredUntil !== undefined && !isDay(injuredUntil)) {
        cells.report(row, 'injured_until', `"${injuredUntil.slice(0, 40)}" is no day like 2026-05-01`);
      }
      const person = cells.given(row, 'person');
      if (person !== undefined && !PERSON.test(person)) {
        cells.report(row, 'person', 'must be 1 to 60 printable characters without spaces');
      }
      items.push({
        at: cells.place(row),
        id,
        name,
        teamId: holder(row),
        abilities: abilities(cells, row),
        pitching: pitching(cells, row),
        imageUrl: cells.webAddress(row, 'image_url'),
        injuredUntil,
        minorLeague: cells.yesOrNo(row, 'minor_league'),
        person,
      });
    }
    problems.push(...cells.problems);
  }
  return { items, problems };
}

function abilities(cells: SheetCells, row: CsvRow): PlayerItem['abilities'] {
  const text = cells.given(row, 'fielding');
  const fielding = text === undefined ? {} : playedPositions(text);
  if (text === undefined) cells.report(row, 'fielding', 'the field is empty');
  if (fielding === null) cells.report(row, 'fielding', 'is not like "SS; 2B" or "SS 2e18; C 3e10(-1) pb2 t3"');
  return {
    bats: cells.needed<Abilities['bats']>(row, 'bats', (...of) => cells.oneOf(...of, ['L', 'R', 'S'] as const), 'R'),
    throws: cells.needed<Abilities['throws']>(row, 'throws', (...of) => cells.oneOf(...of, ['L', 'R'] as const), 'R'),
    fielding: fielding ?? {},
    running: cells.whole(row, 'running', 1, 20),
    stealJump: cells.whole(row, 'steal_jump', 0, 36),
    stealAuto: cells.yesOrNo(row, 'steal_auto'),
    stealHigh: cells.whole(row, 'steal_high', 0, 20),
    stealLow: cells.whole(row, 'steal_low', 0, 20),
    bunting: cells.oneOf(row, 'bunting', GRADES),
    hitAndRun: cells.oneOf(row, 'hit_and_run', GRADES),
    power: cells.oneOf(row, 'power', ['N', 'W'] as const),
  };
}

const pitching = (cells: SheetCells, row: CsvRow): PlayerItem['pitching'] => ({
  hold: cells.whole(row, 'hold', -9, 9),
  wildPitch: cells.whole(row, 'wild_pitch', 0, 20),
  balk: cells.whole(row, 'balk', 0, 20),
  pickoff: cells.whole(row, 'pickoff', 0, 20),
  starter: cells.whole(row, 'starter_rating', 1, 9),
  relief: cells.whole(row, 'relief_rating', 1, 9),
  closer: cells.whole(row, 'closer_rating', 1, 9),
});

/** What rosters call positions beside their own names; a designated hitter has none. */
const GROUPS: Readonly<Record<string, readonly FieldPosition[]>> = {
  SP: ['P'],
  RP: ['P'],
  CL: ['P'],
  CP: ['P'],
  OF: ['LF', 'CF', 'RF'],
  DH: [],
};

/** Positions of a cell, rated or only named: who is only named there is neither good nor bad. Null when it cannot be read. */
function playedPositions(text: string): Readonly<Partial<Record<FieldPosition, Fielding>>> | null {
  const fielding: Partial<Record<FieldPosition, Fielding>> = {};
  for (const part of text.split(/[;,/]/).map((each) => each.trim())) {
    if (part === '') continue;
    const named = FIELD_POSITIONS.find((position) => position === part.toUpperCase());
    const group = GROUPS[part.toUpperCase()];
    if (named !== undefined) fielding[named] = middlingFielding(named);
    else if (group !== undefined) for (const position of group) fielding[position] = middlingFielding(position);
    else {
      const rated = readFielding(part);
      if (rated === null) return null;
      Object.assign(fielding, rated);
    }
  }
  return fielding;
}
