import type { Register } from '@/formats/retrosheet/game/real-game';
import { readRoster, readTeams, type RosterRecord, type TeamRecord } from '@/formats/retrosheet/people';
import { readRecords } from '@/formats/retrosheet/read-records';
import type { RecordedGame } from '@/formats/retrosheet/records';
import type { ImportFault, ImportFile } from '@/server/api/wire';
import { forbiddenLine } from './import-text';

/** A game as its file tells it, with the register of its season. */
export interface FiledGame {
  readonly id: string;
  readonly file: string;
  /** Null when a record of it cannot be read: then there are faults. */
  readonly recorded: RecordedGame | null;
  readonly faults: readonly ImportFault[];
  readonly register: Register;
}

export interface FiledGames {
  readonly games: readonly FiledGame[];
  /** Outside of any game. */
  readonly faults: readonly ImportFault[];
}

type Kind = 'events' | 'teams' | 'roster';

/** What a file is by its name (`2016CLE.EVA`, `TEAM2016`, `CLE2016.ROS`), else by how it begins; null for anything else. */
function kindOf({ name, text }: ImportFile): Kind | null {
  if (/\.EV[A-Z]$/i.test(name)) return 'events';
  if (/\.ROS$/i.test(name)) return 'roster';
  if (/^TEAM\d{0,4}(\.TXT)?$/i.test(name)) return 'teams';
  return text.startsWith('id,') ? 'events' : null;
}

const yearOf = (name: string): string => /\d{4}/.exec(name)?.[0] ?? '';

/** The year of a game from its id, `CLE201611020`. */
const seasonOf = (id: string): string => /^[A-Z0-9]{3}(\d{4})\d{5}$/i.exec(id)?.[1] ?? '';

/** Reads event files, with the team and roster files among them as their register. Never throws. */
export function readImportFiles(files: readonly ImportFile[]): FiledGames {
  const faults: ImportFault[] = [];
  const games: FiledGame[] = [];
  const known = files.flatMap((file) => {
    const kind = kindOf(file);
    const wrong =
      kind === null
        ? {
            line: 0,
            reason: 'This is no event file (.EVA, .EVN, .EVE), team file (TEAM and the year) or roster (.ROS).',
          }
        : forbiddenLine(file.text);
    if (wrong !== null) faults.push({ file: file.name, ...wrong });
    return kind === null || wrong !== null ? [] : [{ ...file, kind }];
  });
  const registers = new Map<string, Register>();
  const registerOf = (year: string): Register => {
    const register = registers.get(year) ?? readRegister(known, year);
    registers.set(year, register);
    return register;
  };
  const seen = new Set<string>();
  for (const { name, text, kind } of known) {
    if (kind !== 'events') continue;
    const read = readRecords(text);
    const spoiled = new Map<string, ImportFault[]>();
    for (const { line, game, reason } of read.faults) {
      const list = game === null ? faults : (spoiled.get(game) ?? []);
      if (game !== null) spoiled.set(game, list);
      note(list, { file: name, line, reason });
    }
    const add = (id: string, recorded: RecordedGame | null): void => {
      const doubled = seen.has(id) ? [{ file: name, line: 0, reason: `${id} is in these files twice.` }] : [];
      seen.add(id);
      const found = [...(spoiled.get(id) ?? []), ...doubled];
      games.push({ id, file: name, recorded, faults: found, register: registerOf(seasonOf(id)) });
    };
    for (const recorded of read.games) add(recorded.id, recorded);
    const whole = new Set(read.games.map(({ id }) => id));
    for (const id of spoiled.keys()) if (!whole.has(id)) add(id, null);
  }
  return { games, faults };
}

/** Faults that are told of one game, or of no game: whoever mends the first of many finds the others again. */
const MAX_FAULTS = 20;

function note(faults: ImportFault[], fault: ImportFault): void {
  if (faults.length < MAX_FAULTS) faults.push(fault);
  else if (faults.length === MAX_FAULTS) faults.push({ ...fault, reason: `${fault.reason} There are more.` });
}

/** The teams and men of a season; of all files where none is of that season. */
function readRegister(files: readonly (ImportFile & { readonly kind: Kind })[], year: string): Register {
  const ofKind = (kind: Kind) => {
    const all = files.filter((file) => file.kind === kind);
    const ofYear = all.filter(({ name }) => yearOf(name) === year);
    return ofYear.length > 0 ? ofYear : all;
  };
  const teams = new Map<string, TeamRecord>();
  for (const { text } of ofKind('teams')) for (const team of readTeams(text)) teams.set(team.id, team);
  const rosters = new Map<string, RosterRecord>();
  for (const { text } of ofKind('roster')) for (const man of readRoster(text)) rosters.set(man.id, man);
  return { teams, rosters };
}
