import type { LoggedEvent } from '@/game/events';
import { foldLog } from '@/game/revise/fold-log';
import type { GameState } from '@/game/state';
import { writeRoster, writeTeams } from '../people';
import type { RecordedGame } from '../records';
import { writeRecords } from '../write-records';
import { gameRecords } from './game-records';
import { LEAGUE_LETTERS, Naming } from './naming';

/** A text file. Lines end in CR LF, all of it is ASCII. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A game to be written. */
export interface LoggedGame {
  readonly log: readonly LoggedEvent[];
  /** yyyy-mm-dd; null takes the day of its first pitch (UTC) from the log. */
  readonly date: string | null;
}

/** Event files, one for each home team and year, and beside them the teams of each year and their rosters. */
export interface SeasonFiles {
  readonly events: readonly TextFile[];
  readonly teams: readonly TextFile[];
  readonly rosters: readonly TextFile[];
  /** By the scorecard's id of the game: what has not begun is not written. */
  readonly skipped: readonly { readonly gameId: string; readonly reason: string }[];
}

interface DatedGame {
  readonly log: readonly LoggedEvent[];
  readonly state: GameState;
  readonly date: string;
}

/** Games as the files that reading programs expect side by side in one folder. */
export function seasonFiles(games: readonly LoggedGame[]): SeasonFiles {
  const dated = games
    .map(({ log, date }): DatedGame => ({ log, state: foldLog(log).state, date: date ?? dayOf(log) }))
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  const begun = dated.filter(({ state }) => state.away.lineup.length > 0);
  const naming = new Naming(begun.map(({ state }) => state));
  const events = new Map<string, RecordedGame[]>();
  const teams = new Map<string, Set<string>>();
  for (const { log, state, date } of begun) {
    const home = naming.codeOf(state.home);
    const year = date.slice(0, 4);
    const sameDay = begun.filter((one) => one.date === date && naming.codeOf(one.state.home) === home);
    const number = sameDay.length === 1 ? 0 : sameDay.findIndex((one) => one.log === log) + 1;
    const name = `${year}${home}.EV${LEAGUE_LETTERS[state.league]}`;
    events.set(name, [...(events.get(name) ?? []), gameRecords(log, naming, { date, number })]);
    const codes = teams.get(year) ?? new Set<string>();
    teams.set(year, codes.add(home).add(naming.codeOf(state.away)));
  }
  const years = [...teams].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    events: [...events].map(([name, recorded]) => ({ name, text: writeRecords(recorded) })),
    teams: years.map(([year, codes]) => ({ name: `TEAM${year}`, text: writeTeams(naming.teams(codes)) })),
    rosters: years.flatMap(([year, codes]) =>
      [...codes].toSorted().map((code) => ({ name: `${code}${year}.ROS`, text: writeRoster(naming.roster(code)) })),
    ),
    skipped: dated
      .filter(({ state }) => state.away.lineup.length === 0)
      .map(({ state }) => ({ gameId: state.gameId, reason: 'it has not begun' })),
  };
}

/** The day of the first pitch. */
const dayOf = (log: readonly LoggedEvent[]): string =>
  (log.find(({ type }) => type === 'gameStarted')?.at ?? log[0]?.at ?? '').slice(0, 10) || '2000-01-01';
