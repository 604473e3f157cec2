import { NEUTRAL_PARK } from '@/game/table';
import { clubColor } from '../club-color';
import type { NamedPark } from '../team';
import { fieldDifferences, type Difference } from './difference';
import { plainName } from './field';
import type { TeamItem } from './items';
import { additionOf, changeOf, type RowChange } from './journal';
import type { ImportPlan } from './plan';
import type { CellProblem } from './problem';
import type { NewIds, TeamRow } from './rows';
import type { ImportChoices } from './sheet';

export interface TeamsBefore {
  readonly leagueId: string;
  /** Teams of the league, hidden ones too. */
  readonly teams: readonly TeamRow[];
}

const parkWith = ({ name, park }: TeamItem, old: NamedPark | null): NamedPark => ({
  name: park.name ?? old?.name ?? `Home of ${name}`,
  homeRunL: park.homeRunL ?? old?.homeRunL ?? NEUTRAL_PARK.homeRunL,
  homeRunR: park.homeRunR ?? old?.homeRunR ?? NEUTRAL_PARK.homeRunR,
  single: park.single ?? old?.single ?? NEUTRAL_PARK.single,
});

/** Teams: known by their abbreviation, else by their name. */
export function planTeams(
  items: readonly TeamItem[],
  { leagueId, teams }: TeamsBefore,
  choices: Pick<ImportChoices, 'missing'>,
  ids: NewIds,
  now: string,
): ImportPlan {
  const changes: RowChange[] = [];
  const differences: Difference[] = [];
  const problems: CellProblem[] = [];
  // Those that are shown win over hidden ones of the same name.
  const known = teams.toSorted((one, other) => Number(one.removedAt === null) - Number(other.removedAt === null));
  const byAbbreviation = new Map(known.map((team) => [plainName(team.abbreviation), team]));
  const byName = new Map(known.map((team) => [plainName(team.name), team]));
  const named = new Set<number>();
  let unchanged = 0;

  for (const item of items) {
    const { name, abbreviation } = item;
    const short = byAbbreviation.get(plainName(abbreviation));
    const long = byName.get(plainName(name));
    const team = short ?? long;
    const refuse = (message: string): void => {
      problems.push({ ...item.at, column: null, message });
    };
    if (short !== undefined && long !== undefined && short.id !== long.id && long.removedAt === null) {
      refuse(`${abbreviation} is ${short.name}, and ${name} is another team (${long.abbreviation})`);
      continue;
    }
    if (team !== undefined && named.has(team.id)) {
      refuse(`another row is ${team.name} already`);
      continue;
    }
    if (team?.fromService === true) {
      refuse(`${team.name} comes from the league’s own service, which would write over it`);
      continue;
    }
    const park = parkWith(item, team?.park ?? null);
    if (team === undefined) {
      const row: TeamRow = {
        id: ids.next('teams'),
        externalId: null,
        leagueId,
        name,
        abbreviation,
        color: item.color ?? clubColor(name),
        park,
        fromService: false,
        removedAt: null,
      };
      changes.push(additionOf('teams', row, name));
      differences.push({ kind: 'new', at: item.at, name, note: abbreviation, fields: [] });
      continue;
    }
    named.add(team.id);
    const after: TeamRow = { ...team, name, abbreviation, color: item.color ?? team.color, park, removedAt: null };
    const change = changeOf('teams', team, after, name);
    if (change === null) {
      unchanged += 1;
      continue;
    }
    changes.push(change);
    const fields = fieldDifferences([
      ['Name', team.name, name],
      ['Abbreviation', team.abbreviation, abbreviation],
      ['Colour', team.color, after.color],
      ['Park', team.park.name, park.name],
      ['Homers, left', team.park.homeRunL, park.homeRunL],
      ['Homers, right', team.park.homeRunR, park.homeRunR],
      ['Singles', team.park.single, park.single],
      ['Team', team.removedAt === null ? 'shown' : 'hidden', 'shown'],
    ]);
    differences.push({ kind: 'changed', at: item.at, name, note: '', fields });
  }

  for (const team of teams) {
    if (team.removedAt !== null || named.has(team.id)) continue;
    if (choices.missing === 'keep' || team.fromService) {
      unchanged += 1;
      continue;
    }
    const { name, abbreviation } = team;
    changes.push({ table: 'teams', before: { ...team }, after: { ...team, removedAt: now }, name });
    differences.push({ kind: 'removed', at: null, name, note: abbreviation, fields: [] });
  }
  return { problems, changes, differences, moves: [], unchanged };
}
