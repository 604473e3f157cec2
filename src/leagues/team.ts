import type { Card } from '@/cards/card';
import { cardHash } from '@/cards/card-hash';
import type { Abilities } from '@/game/abilities';
import type { PlayerKey, RosterEntry } from '@/game/lineup';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import type { LeagueId } from '@/game/state';
import type { Park, Table } from '@/game/table';
import { pdTable } from './pd/pd-table';
import { sbaTable } from './sba/sba-table';

/** One man of a team as a league knows him. */
export interface Member {
  /** The card's id in PD, the player's in SBA. */
  readonly playerId: PlayerKey;
  readonly name: string;
  readonly abilities: Abilities;
  /** Null in a league that plays with paper cards. */
  readonly card: Card | null;
  /** Cardset the card belongs to; null in SBA. */
  readonly cardset: number | null;
}

export interface NamedPark extends Park {
  readonly name: string;
}

export interface LeagueTeam {
  readonly teamId: number;
  readonly league: LeagueId;
  readonly name: string;
  readonly abbreviation: string;
  /** Six-digit hex, `#rrggbb`. */
  readonly color: string;
  readonly park: NamedPark;
  readonly members: readonly Member[];
}

/** Positions a man is rated at, best range first; equal ranges by fewer errors, then in scorer's order. */
export function ratedPositions({ fielding }: Abilities): readonly FieldPosition[] {
  const worth = (position: FieldPosition): number =>
    (fielding[position]?.range ?? 9) * 100 + (fielding[position]?.error ?? 0);
  return FIELD_POSITIONS.filter((position) => fielding[position] !== undefined).sort((a, b) => worth(a) - worth(b));
}

/** Positions he may be looked for at: those he is rated at, the mound first for a pitcher. */
export function playedPositions(abilities: Abilities): readonly FieldPosition[] {
  const rated = ratedPositions(abilities);
  return abilities.pitching === null ? rated : ['P', ...rated.filter((position) => position !== 'P')];
}

/** A member as a game's roster lists him. */
export const rosterEntry = (member: Member): RosterEntry => ({
  player: member.playerId,
  name: member.name,
  bats: member.abilities.bats,
  throws: member.abilities.throws,
  positions: ratedPositions(member.abilities),
  cardHash: member.card === null ? null : cardHash(member.card),
  cardset: member.cardset,
});

export const rosterOf = (team: LeagueTeam): readonly RosterEntry[] => team.members.map(rosterEntry);

/** The table of a game between two teams of one league. */
export function tableOf(league: LeagueId, members: readonly Member[], park: Park): Table {
  if (league === 'sba') {
    return sbaTable({ abilities: new Map(members.map((member) => [member.playerId, member.abilities])), park });
  }
  const cards = new Map<PlayerKey, Card>();
  for (const { playerId, card } of members) if (card !== null) cards.set(playerId, card);
  return pdTable({ cards, park });
}
