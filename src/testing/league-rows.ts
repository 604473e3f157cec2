import { writeCard } from '@/cards/player-card';
import { makeLeague } from '@/leagues/sample/make-league';
import type { LeagueTeam } from '@/leagues/team';
import { defined } from '@/shared/assert';

/** A row as a league's service writes it. */
export type ServiceRow = Record<string, unknown>;
export type ServiceRows = Record<string, ServiceRow[]>;

const NAMES = ['Tin Harbour', 'Quarry Hill', 'Otter Creek', 'Bellmouth'];

const clubs = (league: string) =>
  NAMES.map((name, index) => ({
    name: `${name} ${league.toUpperCase()}`,
    abbreviation: `${name.slice(0, 2).toUpperCase()}${index}`,
    color: '#24608f',
    park: { name: `${name} Ground`, homeRunL: 9 + index, homeRunR: 10, single: 11 },
  }));

const teamRow = ({ teamId, name, abbreviation, color, park }: LeagueTeam): ServiceRow => ({
  id: `t${teamId}`,
  name,
  abbreviation,
  color,
  park,
  founded: 1901,
});

/** An invented league of digital cards: four teams of 26 men in two cardsets. */
export function pdRows(): ServiceRows {
  const cardsets = [{ id: 1 }, { id: 2 }].map(({ id }) => ({ id, share: 0.5 }));
  const plan = { league: 'pd' as const, seed: 'service pd', clubs: clubs('pd'), firstTeamId: 1, firstPlayerId: 1 };
  const teams = makeLeague({ ...plan, cardsets });
  return {
    teams: teams.map(teamRow),
    cardsets: cardsets.map(({ id }) => ({ id, name: `Season ${id}` })),
    cards: teams.flatMap(({ teamId, members }) =>
      members.map(({ playerId, name, abilities, card, cardset }) => {
        const { ratings } = defined(card, 'card');
        const hasBatting = abilities.pitching === null;
        return {
          ...writeCard({ playerId: `p${playerId}`, name, abilities, ratings, hasBatting }),
          id: `c${playerId}`,
          cardset,
          team: `t${teamId}`,
          rarity: playerId % 5 === 0 ? 'All-Star' : 'Starter',
          imageUrl: `https://cards.example/${playerId}.png`,
          price: 10,
        };
      }),
    ),
  };
}

/** An invented league of paper cards: four teams of 26 men. */
export function sbaRows(): ServiceRows {
  const plan = { league: 'sba' as const, seed: 'service sba', clubs: clubs('sba'), firstTeamId: 1, firstPlayerId: 1 };
  const teams = makeLeague({ ...plan, cardsets: [] });
  return {
    teams: teams.map(teamRow),
    players: teams.flatMap(({ teamId, members }) =>
      members.map(({ playerId, name, abilities: { fielding, ...abilities } }) => ({
        id: playerId,
        name,
        team: `t${teamId}`,
        person: `person-${playerId}`,
        imageUrl: `https://cards.example/${playerId}.png`,
        positions: fielding,
        ...abilities,
      })),
    ),
  };
}
