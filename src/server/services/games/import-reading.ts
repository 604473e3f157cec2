import { readGame } from '@/formats/retrosheet/game/read-game';
import type { ReadGame } from '@/formats/retrosheet/game/real-game';
import type { TeamRecord } from '@/formats/retrosheet/people';
import type { RecordedGame } from '@/formats/retrosheet/records';
import type { Side } from '@/game/play';
import { SIDES } from '@/game/sides';
import type { ImportableGame, ImportFault } from '@/server/api/wire';
import { err, ok, type Result } from '@/shared/result';
import type { FiledGame } from './import-files';
import { nameProblem } from './import-text';

/** A game of a file that was played over to its end. */
export interface ImportReading {
  readonly read: ReadGame;
  readonly filed: FiledGame;
  readonly away: ReadTeam;
  readonly home: ReadTeam;
}

export interface ReadTeam {
  /** Three letters. */
  readonly code: string;
  /** The city, with the nickname where another team of the season has the same one; the code when nothing is known. */
  readonly name: string;
}

/** Plays a game over under the id it will have here, or says what is wrong with it. Never throws. */
export function readForImport(filed: FiledGame, gameId: string): Result<ImportReading, readonly ImportFault[]> {
  const { recorded, faults, file, register, id } = filed;
  if (recorded === null || faults.length > 0) return err(faults);
  const fault = (line: number, reason: string) => err([{ file, line, reason }]);
  const first = recorded.records[0]?.line ?? 0;
  const long = tooLong(recorded);
  if (long !== null) return fault(first, long);
  try {
    const read = readGame(recorded, register, gameId);
    if (!read.ok) return fault(read.error.line, read.error.reason);
    const team = (side: Side): ReadTeam => {
      const code = read.value.state[side].abbreviation;
      return { code, name: teamName(code, register.teams) };
    };
    const reading = { read: read.value, filed, away: team('away'), home: team('home') };
    const problem = nameProblem({
      codes: SIDES.map((side) => reading[side].code),
      game: id,
      ids: menOf(read.value).map((man) => man.id),
      names: [...SIDES.map((side) => reading[side].name), ...menOf(read.value).map((man) => man.name)],
    });
    return problem === null ? ok(reading) : fault(first, problem);
  } catch {
    // A record can be whole and still say what no game can be.
    return fault(first, 'The records of this game contradict one another.');
  }
}

/**
 * The longest games there were had some 250 plays and 60 men, the longest half-innings some 25 plays. Whatever has far
 * more is no game, and scoring it takes long: earned runs are worked out anew with every play of a half-inning.
 */
const MAX_PLAYS = 500;
const MAX_HALF = 50;
const MAX_APPEARANCES = 200;

function tooLong({ records }: RecordedGame): string | null {
  let [plays, men] = [0, 0];
  const halves = new Map<string, number>();
  for (const { record } of records) {
    if (record.type === 'start' || record.type === 'sub') men += 1;
    if (record.type !== 'play') continue;
    plays += 1;
    const half = `${record.inning} ${record.team}`;
    if (record.event !== 'NP') halves.set(half, (halves.get(half) ?? 0) + 1);
  }
  if (plays > MAX_PLAYS) return `A game has at most ${MAX_PLAYS} plays.`;
  if (Math.max(0, ...halves.values()) > MAX_HALF) return `A half-inning has at most ${MAX_HALF} plays.`;
  return men > MAX_APPEARANCES ? `At most ${MAX_APPEARANCES} players come into a game.` : null;
}

const menOf = (read: ReadGame) =>
  SIDES.flatMap((side) => read.state[side].roster.map(({ player, name }) => ({ id: read.people.idOf(player), name })));

function teamName(code: string, teams: ReadonlyMap<string, TeamRecord>): string {
  const team = teams.get(code);
  if (team === undefined) return code;
  const isShared = [...teams.values()].some((other) => other.id !== code && other.city === team.city);
  return isShared ? `${team.city} ${team.nickname}` : team.city;
}

/** `yyyy-mm-dd` from the file's date, else from its id; null when neither says one. */
export function dateOf(id: string, infoDate: string | undefined): string | null {
  const [, year, month, day] =
    /^(\d{4})\/(\d{2})\/(\d{2})$/.exec(infoDate ?? '') ?? /^[A-Z0-9]{3}(\d{4})(\d{2})(\d{2})\d$/i.exec(id) ?? [];
  const date = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(date)) ? null : date;
}

/** A game as a preview shows it. `gameId`: what it was imported as before. */
export function toPreview(
  filed: FiledGame,
  reading: Result<ImportReading, readonly ImportFault[]>,
  gameId: string | null,
): ImportableGame {
  const { id, file } = filed;
  const read = reading.ok ? reading.value.read : null;
  const team = (side: Side) =>
    reading.ok && read !== null ? { ...reading.value[side], runs: read.state.score[side] } : null;
  return {
    id,
    file,
    date: dateOf(id, read?.info.get('date') ?? infoOf(filed, 'date')),
    number: Number(/\d$/.exec(id)?.[0] ?? 0),
    away: team('away'),
    home: team('home'),
    plays: read?.plays.length ?? 0,
    innings: read?.state.inning ?? 0,
    faults: reading.ok ? [] : reading.error,
    notes: reading.ok ? notesOf(reading.value) : [],
    gameId,
  };
}

function infoOf({ recorded }: FiledGame, key: string): string | undefined {
  const found = recorded?.records.find(({ record }) => record.type === 'info' && record.key === key)?.record;
  return found?.type === 'info' ? found.value : undefined;
}

/** What the files beside the game leave unsaid. */
function notesOf({ read, filed, away, home }: ImportReading): readonly string[] {
  const { teams, rosters } = filed.register;
  const noTeam = [away, home].filter(({ code }) => !teams.has(code)).map(({ code }) => code);
  const noMan = menOf(read).filter(({ id }) => !rosters.has(id));
  return [
    ...(noTeam.length > 0 ? [`No team file names ${noTeam.join(' and ')}: the code stands for the name.`] : []),
    ...(noMan.length > 0
      ? [
          `${noMan.length} ${noMan.length === 1 ? 'player is' : 'players are'} in no roster (${noMan[0]?.name}${noMan.length > 1 ? ', …' : ''}): taken to bat and throw right.`,
        ]
      : []),
  ];
}
