import type { LeagueId } from '@/game/state';
import type { PoolMan } from '@/leagues/roster/pool';
import { lastStart, namesOfMen } from '@/server/db/queries/lineup-games';
import { leagueOfTeam } from '@/server/db/queries/people';
import { AppError } from '@/server/errors';
import type { Position } from '@/game/positions';
import type { Call, SignedInContext } from '../context';
import type { LineupTeamInput } from './get-lineup-team';
import { gameMen, teamMen } from './lineup-men';
import { gamesOfTeam, lineupGame } from './lineup-place';
import type { LastLineup } from './shapes';

/** What the team began its last game with; null when the caller never played one with it. */
export async function lastLineup({ ctx, input }: Call<LineupTeamInput, SignedInContext>): Promise<LastLineup | null> {
  const { db } = ctx.core;
  const { teamId, seasonId, men } = await placeOf(ctx, input);
  const league = (await leagueOfTeam(db, teamId)) as LeagueId | null;
  if (league === null || men === null) throw new AppError('NOT_FOUND', 'There is no such team.');
  const last = await lastStart(db, await gamesOfTeam(ctx, teamId, seasonId));
  if (last === null || last.at === null) return null;
  const known = new Map(men.map((man) => [man.player, man]));
  const isFit = (player: number): boolean => (known.get(player)?.standing.type ?? 'refused') !== 'refused';
  const gone = last.lineup.filter(({ player }) => !isFit(player));
  const names = await namesOfMen(
    db,
    league,
    gone.map(({ player }) => player),
  );
  return {
    gameId: last.gameId,
    at: last.at.toISOString(),
    opponent: last.opponent,
    designatedHitter: last.lineup.some(({ position }) => position === 'DH'),
    slots: last.lineup
      .toSorted((a, b) => (a.battingOrder ?? 10) - (b.battingOrder ?? 10))
      .map(({ player, position, battingOrder }) => ({
        battingOrder,
        // Nobody starts as a pinch hitter.
        position: position as Position,
        player: isFit(player) ? player : null,
      })),
    missing: gone.map(({ player, name }) => ({
      name: names.get(player) ?? name,
      why: whyMissing(known.get(player), 'side' in input),
    })),
  };
}

async function placeOf(ctx: SignedInContext, input: LineupTeamInput) {
  if ('teamId' in input) {
    return { teamId: input.teamId, seasonId: null, men: await teamMen(ctx, input.teamId) };
  }
  const { state, side, seasonId } = await lineupGame(ctx, input);
  return { teamId: state[side].teamId, seasonId, men: await gameMen(ctx, state, side) };
}

function whyMissing(man: PoolMan | undefined, isOfGame: boolean): string {
  if (man === undefined) return isOfGame ? 'He is not on the roster of this game.' : 'He is no longer on the team.';
  return man.standing.type === 'refused' ? man.standing.why : '';
}
