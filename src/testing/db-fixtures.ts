import { cardHash } from '@/cards/card-hash';
import { SAMPLE_LEAGUES, sampleTeams } from '@/leagues/sample/sample-leagues';
import type { Database } from '@/server/db/database';
import { insertLeagues } from '@/server/db/queries/league-insert';
import { users } from '@/server/db/schema/accounts';
import { FRIEND, OWNER, STRANGER } from './live-game';

/** Puts the people and the Paper Dynasty sample league of the test games into an empty database. */
export async function fillTestDatabase(db: Database): Promise<void> {
  await db.insert(users).values([
    { id: OWNER, name: 'Olive Owner', tag: 'AAAA' },
    { id: FRIEND, name: 'Fred Friend', tag: 'BBBB' },
    { id: STRANGER, name: 'Sam Stranger', tag: 'CCCC' },
  ]);
  const teams = sampleTeams('pd').slice(0, 2);
  const members = teams.flatMap(({ teamId, members }) => members.map((member) => ({ ...member, teamId })));
  const carded = members.flatMap((member) => (member.card === null ? [] : [{ ...member, card: member.card }]));
  const leagueId = 'pd';
  await insertLeagues(db, {
    leagues: [{ id: leagueId, name: 'Paper Dynasty', kind: 'cards' }],
    cardsets: SAMPLE_LEAGUES.flatMap(({ cardsets }) => cardsets.map(({ id, name }) => ({ id, name, leagueId }))),
    teams: teams.map(({ teamId, name, abbreviation, color, park }) => ({
      id: teamId,
      leagueId,
      name,
      abbreviation,
      color,
      park,
    })),
    players: members.map(({ playerId, name, teamId }) => ({
      id: playerId,
      leagueId,
      teamId,
      personKey: `pd:${playerId}`,
      name,
      abilities: null,
    })),
    versions: carded.map(({ card }) => ({ hash: cardHash(card), card, layoutVersion: card.layout })),
    cards: carded.map(({ playerId, teamId, card, cardset }) => ({
      id: playerId,
      playerId,
      teamId,
      cardsetId: cardset ?? 0,
      hash: cardHash(card),
    })),
  });
}
