import { and, asc, eq, inArray, max, sql } from 'drizzle-orm';
import { cardHash } from '@/cards/card-hash';
import type { GameRules } from '@/game/rules';
import type { LeagueTeam } from '@/leagues/team';
import { defined } from '@/shared/assert';
import type { Database } from '../database';
import { users } from '../schema/accounts';
import { cards, cardsets, players, teams } from '../schema/leagues';
import { seasonGames } from '../schema/schedule';
import { type SimulationPlan, seasons, seasonTeams } from '../schema/seasons';
import { issueVersions, keepVersions } from './card-versions';
import { ISSUE_LOCK, nextAfter } from './league-issue';

const LEAGUE = 'pd';
const CARDSET = 'Season clubs';
/** What the external ids of invented teams and men begin with. */
export const SIMULATED = 'season:';
/** Rows of one statement: its parameters are counted in 16 bits. */
const CHUNK = 1_000;

export interface KnownSeason {
  readonly id: number;
  readonly simulation: SimulationPlan | null;
}

/** The season of this name; null when there is none. To be called first in a transaction: others wait until it is over. */
export async function lockedSeason(tx: Database, name: string): Promise<KnownSeason | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ISSUE_LOCK})`);
  const [known] = await tx
    .select({ id: seasons.id, simulation: seasons.simulation })
    .from(seasons)
    .where(and(eq(seasons.leagueId, LEAGUE), eq(seasons.name, name)));
  return known ?? null;
}

/** The ids of these teams: those of an earlier season, or new ones with their men and cards. `teams` are counted from 1. */
export async function keepSeasonTeams(tx: Database, wanted: readonly LeagueTeam[]): Promise<readonly number[]> {
  const externalOf = (team: LeagueTeam): string => `${SIMULATED}${team.teamId}`;
  const known = new Map(
    (
      await tx
        .select({ id: teams.id, externalId: teams.externalId })
        .from(teams)
        .where(and(eq(teams.leagueId, LEAGUE), inArray(teams.externalId, wanted.map(externalOf))))
    ).map(({ id, externalId }) => [externalId, id]),
  );
  const missing = wanted.filter((team) => !known.has(externalOf(team)));
  if (missing.length > 0) {
    const cardsetId = await keepCardset(tx);
    let teamId = await nextId(tx, teams);
    let playerId = await nextId(tx, players);
    let cardId = await nextId(tx, cards);
    for (const team of missing) {
      const id = teamId++;
      known.set(externalOf(team), id);
      const { name, abbreviation, color, park } = team;
      await tx
        .insert(teams)
        .values({ id, externalId: externalOf(team), leagueId: LEAGUE, name, abbreviation, color, park });
      const men = team.members.map((member) => {
        const card = defined(member.card, 'card');
        const externalId = `${SIMULATED}${member.playerId}`;
        return { externalId, name: member.name, card, hash: cardHash(card), playerId: playerId++, cardId: cardId++ };
      });
      await tx.insert(players).values(
        men.map((man) => ({
          id: man.playerId,
          externalId: man.externalId,
          leagueId: LEAGUE,
          teamId: id,
          personKey: man.externalId,
          name: man.name,
        })),
      );
      await keepVersions(
        tx,
        men.map(({ hash, card }) => ({ hash, card, layoutVersion: card.layout })),
      );
      await tx.insert(cards).values(
        men.map((man) => ({
          id: man.cardId,
          externalId: man.externalId,
          playerId: man.playerId,
          cardsetId,
          teamId: id,
          hash: man.hash,
        })),
      );
      await issueVersions(
        tx,
        men.map(({ cardId }) => cardId),
      );
    }
  }
  return wanted.map((team) => defined(known.get(externalOf(team)), 'team'));
}

async function nextId(tx: Database, table: typeof teams | typeof players | typeof cards): Promise<number> {
  const [last] = await tx.select({ id: max(table.id) }).from(table);
  return nextAfter(last?.id);
}

async function keepCardset(tx: Database): Promise<number> {
  const [known] = await tx
    .select({ id: cardsets.id })
    .from(cardsets)
    .where(and(eq(cardsets.leagueId, LEAGUE), eq(cardsets.name, CARDSET)))
    .orderBy(asc(cardsets.id));
  if (known !== undefined) return known.id;
  const [last] = await tx.select({ id: max(cardsets.id) }).from(cardsets);
  const id = nextAfter(last?.id);
  await tx.insert(cardsets).values({ id, leagueId: LEAGUE, name: CARDSET });
  return id;
}

export interface SeasonToOpen {
  readonly name: string;
  readonly year: number;
  readonly rules: GameRules;
  readonly simulation: SimulationPlan | null;
  readonly teams: readonly { readonly teamId: number; readonly division: string | null }[];
  readonly games: readonly {
    readonly day: number;
    readonly deadline: Date;
    readonly awayTeamId: number;
    readonly homeTeamId: number;
  }[];
}

/** A new season with its teams and its schedule; its id. */
export async function openSeason(tx: Database, { teams, games, ...season }: SeasonToOpen): Promise<number> {
  const [row] = await tx
    .insert(seasons)
    .values({ ...season, leagueId: LEAGUE, status: 'planned' })
    .returning({ id: seasons.id });
  const seasonId = defined(row, 'season').id;
  await tx.insert(seasonTeams).values(teams.map((team) => ({ ...team, seasonId })));
  for (let from = 0; from < games.length; from += CHUNK) {
    const rows = games.slice(from, from + CHUNK).map((game, i) => ({ ...game, seasonId, number: from + i + 1 }));
    await tx.insert(seasonGames).values(rows);
  }
  return seasonId;
}

/** Whoever the simulated games belong to: nobody signs in as him. */
export async function keepSimulator(tx: Database, user: { readonly id: string; readonly name: string }): Promise<void> {
  await tx
    .insert(users)
    .values({ ...user, tag: '0000' })
    .onConflictDoNothing();
}
