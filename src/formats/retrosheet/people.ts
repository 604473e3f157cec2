import { splitFields } from './split-fields';

/** A line of a `TEAMyyyy` file. */
export interface TeamRecord {
  readonly id: string;
  readonly league: string;
  readonly city: string;
  readonly nickname: string;
}

/** A line of a roster file `TTTyyyy.ROS`. */
export interface RosterRecord {
  readonly id: string;
  readonly last: string;
  readonly first: string;
  /** L, R or B. */
  readonly bats: string;
  /** L or R. */
  readonly throws: string;
  readonly team: string;
  readonly position: string;
}

const rows = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
    .filter((line) => line !== '')
    .map(splitFields);

/** The teams of a `TEAMyyyy` file; a line with fewer than four fields is none. */
export const readTeams = (text: string): readonly TeamRecord[] =>
  rows(text).flatMap(([id = '', league = '', city = '', nickname]) =>
    nickname === undefined ? [] : [{ id, league, city, nickname }],
  );

/** The men of a roster file; a line with fewer than five fields is none. */
export const readRoster = (text: string): readonly RosterRecord[] =>
  rows(text).flatMap(([id = '', last = '', first = '', bats = '', throws, team = '', position = '']) =>
    throws === undefined ? [] : [{ id, last, first, bats, throws, team, position }],
  );

const field = (value: string): string => (value.includes(',') ? `"${value}"` : value);
const lines = (all: readonly (readonly string[])[]): string =>
  all.map((fields) => `${fields.map(field).join(',')}\r\n`).join('');

export const writeTeams = (teams: readonly TeamRecord[]): string =>
  lines(teams.map(({ id, league, city, nickname }) => [id, league, city, nickname]));

export const writeRoster = (men: readonly RosterRecord[]): string =>
  lines(
    men.map(({ id, last, first, bats, throws, team, position }) => [id, last, first, bats, throws, team, position]),
  );
