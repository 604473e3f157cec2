import type { PlayerKey, RosterEntry } from '@/game/lineup';
import { SIDES } from '@/game/sides';
import type { GameState, LeagueId, TeamState } from '@/game/state';
import type { RosterRecord, TeamRecord } from '../people';
import { toAscii } from './ascii';
import { idStem, splitName } from './names';

type Man = Pick<RosterEntry, 'player' | 'name' | 'bats' | 'throws'> & Partial<Pick<RosterEntry, 'positions'>>;

/** Letter of a league in file names and team files. */
export const LEAGUE_LETTERS: Readonly<Record<LeagueId, string>> = { sba: 'S', pd: 'P' };

/**
 * Codes of teams and ids of men, the same in every game that is written together: three and eight characters of ASCII,
 * unique, and dependent on nothing but who they are.
 */
export class Naming {
  readonly #teams = new Map<string, TeamRecord>();
  readonly #men = new Map<string, RosterRecord>();
  readonly #rosters = new Map<string, Set<string>>();

  constructor(games: readonly GameState[]) {
    const teams = games.flatMap((game) => SIDES.map((side) => ({ game, team: game[side] })));
    const codes = new Set<string>();
    for (const { game, team } of sorted(teams, ({ team }) => `${pad(team.teamId)} ${team.abbreviation} ${team.name}`)) {
      const key = teamKey(team);
      if (!this.#teams.has(key)) this.#teams.set(key, teamRecord(team, game.league, codes));
    }
    const men = teams.flatMap(({ game, team }) => menOf(team).map((man) => ({ game, team, man })));
    const ids = new Set<string>();
    for (const { game, team, man } of sorted(men, ({ man }) => `${pad(man.player)} ${man.name}`)) {
      const key = manKey(game, man);
      const code = this.codeOf(team);
      const record = this.#men.get(key) ?? rosterRecord(man, code, ids);
      this.#men.set(key, record);
      const roster = this.#rosters.get(code) ?? new Set<string>();
      this.#rosters.set(code, roster.add(key));
    }
  }

  /** The team's code; throws for one of another game. */
  codeOf(team: TeamState): string {
    return known(this.#teams.get(teamKey(team)), team.name).id;
  }

  /** The man's id; throws for one of another game. */
  idOf(game: GameState, man: { readonly player: PlayerKey; readonly name: string }): string {
    return known(this.#men.get(manKey(game, man)), man.name).id;
  }

  /** In order of their codes. */
  teams(codes: ReadonlySet<string>): readonly TeamRecord[] {
    return sorted([...this.#teams.values()], ({ id }) => id).filter(({ id }) => codes.has(id));
  }

  /** Everyone who is on the team's roster in some game, in order of their ids. */
  roster(code: string): readonly RosterRecord[] {
    const keys = [...(this.#rosters.get(code) ?? [])];
    return sorted(
      keys.flatMap((key) => this.#men.get(key) ?? []),
      ({ id }) => id,
    ).map((man) => ({ ...man, team: code }));
  }
}

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`${name} is in no game that is written`);
  return found;
}

const pad = (id: number): string => String(id).padStart(12, '0');
const sorted = <T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] =>
  all.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0));

const teamKey = ({ teamId, abbreviation, name }: TeamState): string => `${teamId}|${abbreviation}|${name}`;
const manKey = ({ league }: GameState, { player, name }: { readonly player: number; readonly name: string }): string =>
  `${league}|${player}|${name}`;

/** The roster, and whoever was in the game without standing on it any more. */
function menOf({ roster, lineup }: TeamState): readonly Man[] {
  const listed = new Set(roster.map(({ player }) => player));
  return [...roster, ...lineup.filter(({ player }) => !listed.has(player))];
}

/** The first three letters of the abbreviation; another last one where they are taken. */
function teamRecord({ abbreviation, name }: TeamState, league: LeagueId, taken: Set<string>): TeamRecord {
  const letters = toAscii(abbreviation)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .slice(0, 3)
    .padEnd(3, 'X');
  const id = firstFree([letters, ...LAST_LETTERS.map((last) => `${letters.slice(0, 2)}${last}`), ...anyCode()], taken);
  // A line without its fourth field says nothing to a reading program.
  return { id, league: LEAGUE_LETTERS[league], city: toAscii(name).replaceAll(',', ' ') || id, nickname: letters };
}
const LAST_LETTERS = '23456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
function* anyCode(): Generator<string> {
  for (let n = 0; n < 1000; n++) yield String(n).padStart(3, '0');
}

/** The three digits come of the man's key, so that he has the same id in every file; the next free ones where they are taken. */
function rosterRecord(man: Man, team: string, taken: Set<string>): RosterRecord {
  const stem = idStem(man.name);
  const id = firstFree(idsFrom(stem, man.player), taken);
  const { first, last } = splitName(man.name);
  return {
    id,
    last: last === '' ? id : last,
    first,
    bats: man.bats === 'S' ? 'B' : man.bats,
    throws: man.throws,
    team,
    position: man.positions?.[0] ?? 'X',
  };
}
function* idsFrom(stem: string, key: number): Generator<string> {
  for (let n = 0; n < 999; n++) yield `${stem}${String(((key + n) % 999) + 1).padStart(3, '0')}`;
}

function firstFree(names: Iterable<string>, taken: Set<string>): string {
  for (const name of names) {
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
  throw new Error('more men or teams of one name than an id can tell apart');
}
