import { cardHash } from '@/cards/card-hash';
import type { Card } from '@/cards/card';
import { LEAGUES } from '@/leagues/league';
import { type SampleLeague, sampleTeams } from '@/leagues/sample/sample-leagues';
import { type Reserve, sampleReserves } from '@/leagues/sample/sample-reserves';
import type { LeagueRows } from '@/server/db/queries/league-insert';

const DAY_MS = 86_400_000;

/** A sample league as rows; its injured men are out from `now` on, milliseconds since the epoch. */
export function sampleRows({ id, cardsets }: SampleLeague, now: number): LeagueRows {
  const { name, kind } = LEAGUES[id];
  const teams = sampleTeams(id);
  const men = teams.flatMap(({ teamId, members }) => members.map((member) => ({ teamId, ...member })));
  const reserves = sampleReserves(id);
  const isPaper = kind === 'players';
  // One person has one card among the first men: both have one id.
  const cards = [
    ...men.flatMap(({ card, cardset, playerId, teamId }) =>
      card === null || cardset === null ? [] : [cardRow({ id: playerId, cardset, card }, { playerId, teamId })],
    ),
    ...reserves.flatMap((man) => (man.card === null ? [] : [cardRow(man.card, man)])),
  ];
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
    players: [
      ...men.map((man) => playerRow(id, man, isPaper)),
      ...reserves
        .filter(({ isNew }) => isNew)
        .map((man) => ({
          ...playerRow(id, man, isPaper),
          injuredUntil: man.injuredDays === null ? null : dayAfter(now, man.injuredDays),
          minorLeague: man.isInMinors,
        })),
    ],
    versions: cards.map(({ version }) => version),
    cards: cards.map(({ row }) => row),
  };
}

const dayAfter = (now: number, days: number): string => new Date(now + days * DAY_MS).toISOString().slice(0, 10);

const playerRow = (
  leagueId: string,
  { playerId, teamId, name, abilities }: Pick<Reserve, 'playerId' | 'teamId' | 'name' | 'abilities'>,
  isPaper: boolean,
) => ({
  id: playerId,
  leagueId,
  teamId,
  personKey: `sample:${leagueId}:${playerId}`,
  name,
  abilities: isPaper ? abilities : null,
});

function cardRow(
  { id, cardset, card }: { readonly id: number; readonly cardset: number; readonly card: Card },
  { playerId, teamId }: Pick<Reserve, 'playerId' | 'teamId'>,
) {
  const hash = cardHash(card);
  return {
    version: { hash, card, layoutVersion: card.layout },
    row: { id, playerId, cardsetId: cardset, teamId, hash },
  };
}
