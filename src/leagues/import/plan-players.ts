import type { Abilities } from '@/game/abilities';
import { SOME_PITCHER } from '../middling-fielding';
import { abilityDifferences } from './card-differences';
import { fieldDifferences, type Difference, type Move } from './difference';
import type { KnownTeam } from './facts';
import { plainName } from './field';
import type { PlayerItem } from './items';
import { additionOf, changeOf, type RowChange } from './journal';
import type { ImportPlan } from './plan';
import { namesOf } from './plan-cards';
import type { CellProblem } from './problem';
import type { NewIds, PlayerRow } from './rows';
import type { ImportChoices } from './sheet';

export interface PlayersBefore {
  readonly leagueId: string;
  readonly teams: readonly KnownTeam[];
  /** Players of the league, hidden ones too. */
  readonly players: readonly PlayerRow[];
}

/** A man of whom nothing more is said than his hands. */
const MIDDLING = {
  running: 10,
  stealJump: 0,
  stealAuto: false,
  stealHigh: 10,
  stealLow: 5,
  bunting: 'C',
  hitAndRun: 'C',
  power: 'N',
} as const;

const given = <T extends object>(part: T): Partial<T> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<T>;

/** What is known of a man with what the files say: what they leave open stays. */
function abilitiesWith({ abilities, pitching }: PlayerItem, old: Abilities | null): Abilities {
  const { bats, throws, fielding } = abilities;
  const pitches = fielding.P !== undefined || Object.keys(given(pitching)).length > 0;
  return {
    ...MIDDLING,
    ...old,
    ...(given(abilities) as Partial<Abilities>),
    bats,
    throws,
    fielding,
    pitching: pitches ? { ...SOME_PITCHER, ...old?.pitching, ...(given(pitching) as object) } : null,
  };
}

/** Men of the league of paper cards: known by id, else by name. */
export function planPlayers(
  items: readonly PlayerItem[],
  { leagueId, teams, players }: PlayersBefore,
  choices: Pick<ImportChoices, 'missing'>,
  ids: NewIds,
  now: string,
): ImportPlan {
  const changes: RowChange[] = [];
  const differences: Difference[] = [];
  const moves: Move[] = [];
  const problems: CellProblem[] = [];
  const teamName = namesOf(teams);
  const byId = new Map(players.map((player) => [player.externalId, player]));
  const byName = new Map<string, PlayerRow[]>();
  for (const player of players) {
    const plain = plainName(player.name);
    byName.set(plain, [...(byName.get(plain) ?? []), player]);
  }
  const named = new Set<number>();
  let unchanged = 0;

  for (const item of items) {
    const { id: externalId, name } = item;
    const called = byName.get(plainName(name)) ?? [];
    if (externalId === undefined && called.length > 1) {
      const message = `${called.length} players of the league are called ${name}: their ids tell them apart`;
      problems.push({ ...item.at, column: null, message });
      continue;
    }
    const player = externalId === undefined ? called[0] : byId.get(externalId);
    if (player?.fromService === true) {
      const message = `${name} comes from the league’s own service, which would write over it`;
      problems.push({ ...item.at, column: null, message });
      continue;
    }
    const personKey = item.person === undefined ? undefined : `person:${item.person}`;
    const abilities = abilitiesWith(item, player?.abilities ?? null);
    if (player === undefined) {
      const id = ids.next('players');
      const teamId = item.teamId ?? null;
      const row: PlayerRow = {
        id,
        externalId: externalId ?? null,
        leagueId,
        teamId,
        personKey: personKey ?? `${leagueId}:${externalId ?? `new ${id}`}`,
        name,
        imageUrl: item.imageUrl ?? null,
        abilities,
        injuredUntil: item.injuredUntil ?? null,
        minorLeague: item.minorLeague ?? false,
        fromService: false,
        removedAt: null,
      };
      changes.push(additionOf('players', row, name));
      differences.push({ kind: 'new', at: item.at, name, note: teamName(teamId) ?? '', fields: [] });
      if (teamId !== null) moves.push({ cardId: null, playerId: id, from: null, to: teamId });
      continue;
    }
    named.add(player.id);
    const after: PlayerRow = {
      ...player,
      name,
      abilities,
      teamId: item.teamId === undefined ? player.teamId : item.teamId,
      personKey: personKey ?? player.personKey,
      imageUrl: item.imageUrl ?? player.imageUrl,
      injuredUntil: item.injuredUntil ?? player.injuredUntil,
      minorLeague: item.minorLeague ?? player.minorLeague,
      removedAt: null,
    };
    const change = changeOf('players', player, after, name);
    if (change === null) {
      unchanged += 1;
      continue;
    }
    changes.push(change);
    const { teamId: from } = player;
    if (from !== after.teamId) moves.push({ cardId: null, playerId: player.id, from, to: after.teamId });
    const fields = [
      ...fieldDifferences([
        ['Name', player.name, name],
        ['Team', teamName(from), teamName(after.teamId)],
        ['Picture', player.imageUrl, after.imageUrl],
        ['Injured until', player.injuredUntil, after.injuredUntil],
        ['Minor league', player.minorLeague, after.minorLeague],
        ['Person', player.personKey, after.personKey],
        ['Player', player.removedAt === null ? 'shown' : 'hidden', 'shown'],
      ]),
      ...(player.abilities === null ? [] : abilityDifferences(player.abilities, abilities)),
    ];
    differences.push({ kind: 'changed', at: item.at, name, note: '', fields });
  }

  for (const player of players) {
    if (player.removedAt !== null || named.has(player.id)) continue;
    if (choices.missing === 'keep' || player.fromService) {
      unchanged += 1;
      continue;
    }
    const { name } = player;
    changes.push({ table: 'players', before: { ...player }, after: { ...player, removedAt: now }, name });
    differences.push({ kind: 'removed', at: null, name, note: teamName(player.teamId) ?? '', fields: [] });
  }
  return { problems, changes, differences, moves, unchanged };
}
