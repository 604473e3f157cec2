import { cardHash } from '@/cards/card-hash';
import { LEAGUES } from '@/leagues/league';
import { SAMPLE_LEAGUES, sampleTeams, type SampleLeague } from '@/leagues/sample/sample-leagues';
import type { LeagueTeam, Member } from '@/leagues/team';
import { hasTeams, insertLeagues, type LeagueRows } from '@/server/db/queries/league-insert';
import type { Core } from '@/server/core';

/** Puts the invented leagues into a database without teams. True when it did. */
export async function loadSample({ db }: Pick<Core, 'db'>): Promise<boolean> {
  if (await hasTeams(db)) return false;
  for (const league of SAMPLE_LEAGUES) await insertLeagues(db, rowsOf(league));
  return true;
}

function rowsOf({ id, cardsets }: SampleLeague): LeagueRows {
  const { name, kind } = LEAGUES[id];
  const teams = sampleTeams(id);
  const men = teams.flatMap((team) => team.members.map((member) => ({ team, member })));
  const carded = men.flatMap((man) => cardRow(man.team, man.member));
  return {
    leagues: [{ id, name, kind }],
    cardsets: cardsets.map((set) => ({ ...set, leagueId: id })),
    teams: teams.map(({ teamId, name, abbreviation, color, park }) => ({
      id: teamId,
      leagueId: id,
      name,
      abbreviation,
      color,
      park,
    })),
    players: men.map(({ team, member }) => ({
      id: member.playerId,
      leagueId: id,
      teamId: team.teamId,
      personKey: `sample:${id}:${member.playerId}`,
      name: member.name,
      abilities: member.card === null ? member.abilities : null,
    })),
    versions: carded.map(({ version }) => version),
    cards: carded.map(({ row }) => row),
  };
}

/** A member's card as rows: one person has one card in the sample, so both have one id. */
function cardRow(team: LeagueTeam, { card, cardset, playerId }: Member) {
  if (card === null || cardset === null) return [];
  const hash = cardHash(card);
  return [
    {
      version: { hash, card, layoutVersion: card.layout },
      row: { id: playerId, playerId, cardsetId: cardset, teamId: team.teamId, hash },
    },
  ];
}
