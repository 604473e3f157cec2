import type { LeagueRows } from '@/server/db/queries/league-insert';
import type { SampleThere } from '@/server/db/queries/sample-state';

/**
 * The rows of a sample league that a league does not have yet. What is there stays as it is: running games, and people's
 * changes, hang on it. A man's further card goes where his first one is now, and who would join a team that is gone is free.
 */
export function newInSample(rows: LeagueRows, there: SampleThere): LeagueRows {
  const stays = (teamId: number | null): number | null => (teamId !== null && there.teams.has(teamId) ? teamId : null);
  const players = rows.players
    .filter(({ id }) => !there.players.has(id))
    .map((man) => ({ ...man, teamId: stays(man.teamId) }));
  const added = new Map(players.map(({ id, teamId }) => [id, teamId]));
  const keys = new Map(rows.players.map(({ id, personKey }) => [id, personKey]));
  const cards = rows.cards.flatMap((card) => {
    if (there.cards.has(card.id)) return [];
    const fresh = added.get(card.playerId);
    if (fresh !== undefined) return [{ ...card, teamId: fresh }];
    const known = there.players.get(card.playerId);
    // Somebody else has the id, or the man has left the league.
    if (known === undefined || known.isGone || known.personKey !== keys.get(card.playerId)) return [];
    return [{ ...card, teamId: stays(there.cards.get(card.playerId) ?? null) }];
  });
  const hashes = new Set(cards.map(({ hash }) => hash));
  return {
    leagues: [],
    teams: [],
    cardsets: rows.cardsets.filter(({ id }) => !there.cardsets.has(id)),
    players,
    versions: rows.versions.filter(({ hash }) => hashes.has(hash)),
    cards,
  };
}
