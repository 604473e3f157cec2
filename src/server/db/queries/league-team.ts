import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Abilities } from '@/game/abilities';
import type { LeagueId } from '@/game/state';
import type { LeagueTeam, Member } from '@/leagues/team';
import type { Database } from '../database';
import { cards, cardsets, cardVersions, players, teams } from '../schema/leagues';

/** A man whom a team may bring, and who he is: nobody is in a game twice. */
export interface KnownMember extends Member {
  readonly personKey: string;
}

/** A team with everyone it may bring. */
export interface KnownTeam extends LeagueTeam {
  readonly members: readonly KnownMember[];
}

/** A team that its league has now; null for an unknown one. */
export async function teamRow(db: Database, teamId: number) {
  const [team] = await db
    .select()
    .from(teams)
    .where(and(eq(teams.id, teamId), isNull(teams.removedAt)));
  return team ?? null;
}
export type TeamRow = NonNullable<Awaited<ReturnType<typeof teamRow>>>;

/**
 * A team with everyone it may bring to a game on a day (`YYYY-MM-DD`): the injured and the minor league stay at home, a
 * man with several cards brings the newest. Null for an unknown id and for a team that its league has no more.
 */
export async function readTeam(db: Database, teamId: number, day: string): Promise<KnownTeam | null> {
  const team = await teamRow(db, teamId);
  if (team === null) return null;
  const { name, abbreviation, color, park } = team;
  const league = team.leagueId as LeagueId;
  const members = league === 'pd' ? await cardMembers(db, teamId) : await playerMembers(db, teamId, day);
  return { teamId, league, name, abbreviation, color, park, members };
}

async function cardMembers(db: Database, teamId: number): Promise<readonly KnownMember[]> {
  const rows = await db
    .select({
      id: cards.id,
      cardset: cards.cardsetId,
      name: players.name,
      personKey: players.personKey,
      card: cardVersions.card,
    })
    .from(cards)
    .innerJoin(players, eq(players.id, cards.playerId))
    .innerJoin(cardVersions, eq(cardVersions.hash, cards.hash))
    .innerJoin(cardsets, eq(cardsets.id, cards.cardsetId))
    .where(and(eq(cards.teamId, teamId), isNull(cards.removedAt), isNull(cardsets.removedAt)))
    .orderBy(desc(cards.id));
  const newest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) if (!newest.has(row.personKey)) newest.set(row.personKey, row);
  return [...newest.values()].toReversed().map(({ id, cardset, name, personKey, card }) => ({
    playerId: id,
    name,
    personKey,
    abilities: card.abilities,
    card,
    cardset,
  }));
}

async function playerMembers(db: Database, teamId: number, day: string): Promise<readonly KnownMember[]> {
  const rows = await db
    .select({
      id: players.id,
      name: players.name,
      personKey: players.personKey,
      abilities: players.abilities,
      injuredUntil: players.injuredUntil,
    })
    .from(players)
    .where(and(eq(players.teamId, teamId), isNull(players.removedAt), eq(players.minorLeague, false)))
    .orderBy(asc(players.id));
  const known = (row: (typeof rows)[number]): row is typeof row & { abilities: Abilities } => row.abilities !== null;
  return rows
    .filter(known)
    .filter(({ injuredUntil }) => injuredUntil === null || injuredUntil <= day)
    .map(({ id, name, personKey, abilities }) => ({
      playerId: id,
      name,
      personKey,
      abilities,
      card: null,
      cardset: null,
    }));
}
