import { cardHash } from '@/cards/card-hash';
import type { Card } from '@/cards/card';
import { LEAGUES } from '@/leagues/league';
import { SAMPLE_LEAGUES, sampleTeams, type SampleLeague } from '@/leagues/sample/sample-leagues';
import { type Reserve, sampleReserves } from '@/leagues/sample/sample-reserves';
import { hasTeams, insertLeagues, type LeagueRows } from '@/server/db/queries/league-insert';
import type { Core } from '@/server/core';

const DAY_MS = 86_400_000;

/** Puts the invented leagues into a database without teams; injured men are out from today on. True when it did. */
export async function loadSample({ db, clock }: Pick<Core, 'db'> & Partial<Pick<Core, 'clock'>>): Promise<boolean> {
  if (await hasTeams(db)) return false;
  const now = clock === undefined ? Date.now() : clock.now();
  for (const league of SAMPLE_LEAGUES) await insertLeagues(db, rowsOf(league, now));
  return true;
}

function rowsOf({ id, cardsets }: SampleLeague, now: number): LeagueRows {
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
