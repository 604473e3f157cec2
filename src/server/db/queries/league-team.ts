import { asc, eq } from 'drizzle-orm';
import type { Abilities } from '@/game/abilities';
import type { LeagueId } from '@/game/state';
import type { LeagueTeam, Member } from '@/leagues/team';
import type { Database } from '../database';
import { cards, cardVersions, players, teams } from '../schema/leagues';

/** A team with everyone it may bring to a game now; null for an unknown id. */
export async function readTeam(db: Database, teamId: number): Promise<LeagueTeam | null> {
  const [team] = await db.select().from(teams).where(eq(teams.id, teamId));
  if (team === undefined) return null;
  const { name, abbreviation, color, park } = team;
  const league = team.leagueId as LeagueId;
  const members = league === 'pd' ? await cardMembers(db, teamId) : await playerMembers(db, teamId);
  return { teamId, league, name, abbreviation, color, park, members };
}

async function cardMembers(db: Database, teamId: number): Promise<readonly Member[]> {
  const rows = await db
    .select({ id: cards.id, cardset: cards.cardsetId, name: players.name, card: cardVersions.card })
    .from(cards)
    .innerJoin(players, eq(players.id, cards.playerId))
    .innerJoin(cardVersions, eq(cardVersions.hash, cards.hash))
    .where(eq(cards.teamId, teamId))
    .orderBy(asc(cards.id));
  return rows.map(({ id, cardset, name, card }) => ({ playerId: id, name, abilities: card.abilities, card, cardset }));
}

async function playerMembers(db: Database, teamId: number): Promise<readonly Member[]> {
  const rows = await db
    .select({ id: players.id, name: players.name, abilities: players.abilities })
    .from(players)
    .where(eq(players.teamId, teamId))
    .orderBy(asc(players.id));
  const known = (row: (typeof rows)[number]): row is typeof row & { abilities: Abilities } => row.abilities !== null;
  return rows
    .filter(known)
    .map(({ id, name, abilities }) => ({ playerId: id, name, abilities, card: null, cardset: null }));
}
