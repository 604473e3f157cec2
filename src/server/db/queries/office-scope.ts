import { and, eq, isNull, not, or } from 'drizzle-orm';
import type { LeagueId } from '@/game/state';
import { games } from '../schema/games';

/** Most rows of one kind: who has more to do than that does these first. */
export const MOST = 50;

/** What the office sees: public games, and those of its seasons. */
export const isOfLeague = (leagueId: LeagueId) =>
  and(eq(games.leagueId, leagueId), or(eq(games.visibility, 'public'), not(isNull(games.seasonId))));
