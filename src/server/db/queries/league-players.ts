import { and, asc, eq, isNull } from 'drizzle-orm';
import type { LeaguePlayer } from '@/leagues/player';
import { ratedPositions } from '@/leagues/team';
import type { Database } from '../database';
import { cards, cardsets, cardVersions, players, teams } from '../schema/leagues';

/** Everyone of a team, also those who cannot play now; null for an unknown id and for a team that is no more. */
export async function teamPlayers(db: Database, teamId: number): Promise<readonly LeaguePlayer[] | null> {
  const [team] = await db
    .select({ league: teams.leagueId })
    .from(teams)
    .where(and(eq(teams.id, teamId), isNull(teams.removedAt)));
  if (team === undefined) return null;
  return team.league === 'pd' ? teamCards(db, teamId) : paperPlayers(db, teamId);
}

async function teamCards(db: Database, teamId: number): Promise<readonly LeaguePlayer[]> {
  const rows = await db
    .select({
      playerId: cards.id,
      name: players.name,
      personKey: players.personKey,
      imageUrl: cards.imageUrl,
      cardset: cards.cardsetId,
      rarity: cards.rarity,
      cardHash: cards.hash,
      card: cardVersions.card,
    })
    .from(cards)
    .innerJoin(players, eq(players.id, cards.playerId))
    .innerJoin(cardVersions, eq(cardVersions.hash, cards.hash))
    .innerJoin(cardsets, eq(cardsets.id, cards.cardsetId))
    .where(and(eq(cards.teamId, teamId), isNull(cards.removedAt), isNull(cardsets.removedAt)))
    .orderBy(asc(cards.id));
  return rows.map(({ card: { abilities, ratings }, ...row }) => ({
    ...row,
    league: 'pd',
    abilities,
    ratings,
    positions: ratedPositions(abilities),
  }));
}

async function paperPlayers(db: Database, teamId: number): Promise<readonly LeaguePlayer[]> {
  const rows = await db
    .select({
      playerId: players.id,
      name: players.name,
      personKey: players.personKey,
      imageUrl: players.imageUrl,
      abilities: players.abilities,
      injuredUntil: players.injuredUntil,
      minorLeague: players.minorLeague,
    })
    .from(players)
    .where(and(eq(players.teamId, teamId), isNull(players.removedAt)))
    .orderBy(asc(players.id));
  return rows.flatMap(({ abilities, ...row }): readonly LeaguePlayer[] =>
    abilities === null ? [] : [{ ...row, league: 'sba', abilities, positions: ratedPositions(abilities) }],
  );
}
