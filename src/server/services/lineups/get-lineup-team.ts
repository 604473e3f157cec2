import type { Hand } from '@/game/abilities';
import type { Side } from '@/game/play';
import { otherSide } from '@/game/sides';
import type { LeagueId } from '@/game/state';
import type { PitcherRest } from '@/leagues/lineup/rest';
import { pickLineup } from '@/managers/pick-lineup';
import { teamRow } from '@/server/db/queries/stats-team';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { leagueDefaults } from '../office/league-defaults';
import { gameMen, teamMen } from './lineup-men';
import { gamesOfOpponent, gamesOfTeam, type LineupGame, lineupGame } from './lineup-place';
import { pitcherRest, tiredOf } from './pitcher-rest';
import type { LineupTeam } from './shapes';

export type LineupTeamInput = { readonly teamId: number } | { readonly gameId: string; readonly side: Side };

/** Whom a lineup of a team may name; of a game, whom that game's roster lists. */
export async function getLineupTeam({ ctx, input }: Call<LineupTeamInput, SignedInContext>): Promise<LineupTeam> {
  if ('teamId' in input) return ofTeam(ctx, input.teamId);
  const game = await lineupGame(ctx, input);
  const { state, side, seasonId, meta } = game;
  const { teamId } = state[side];
  const [team, rest, men] = await Promise.all([
    teamRow(ctx.core.db, teamId),
    gamesOfTeam(ctx, teamId, seasonId).then((of) => pitcherRest(ctx.core.db, state.league, of)),
    gameMen(ctx, state, side),
  ]);
  return {
    teamId,
    league: state.league,
    name: state[side].name,
    abbreviation: state[side].abbreviation,
    color: team?.color ?? '#555555',
    rules: state.rules,
    men,
    rest: restRows(rest),
    game: {
      gameId: meta.gameId,
      side,
      opponent: state[otherSide(side)].name,
      probable: await probableStarter(ctx, game),
    },
  };
}

async function ofTeam(ctx: SignedInContext, teamId: number): Promise<LineupTeam> {
  const { db } = ctx.core;
  const team = await teamRow(db, teamId);
  const league = leagueIdOf(team?.leagueId);
  const men = league === null ? null : await teamMen(ctx, teamId);
  if (team === null || league === null || men === null) throw new AppError('NOT_FOUND', 'There is no such team.');
  return {
    teamId,
    league,
    name: team.name,
    abbreviation: team.abbreviation,
    color: team.color,
    rules: (await leagueDefaults(db, league)).rules,
    men,
    rest: restRows(await pitcherRest(db, league, await gamesOfTeam(ctx, teamId))),
    game: null,
  };
}

/** The rested starter whom a computer would name: from the roster and past games, never from the sealed lineup. */
export async function probableStarter(
  ctx: SignedInContext,
  game: LineupGame,
): Promise<{ readonly name: string; readonly throws: Hand } | null> {
  const { state, side } = game;
  const { roster } = state[otherSide(side)];
  if (!roster.some(({ positions }) => positions.includes('P'))) return null;
  const rest = await pitcherRest(ctx.core.db, state.league, await gamesOfOpponent(ctx, game));
  const card = pickLineup(roster, await ctx.core.cards.tableFor(state), state.rules, tiredOf(rest));
  const starter = card.find(({ position }) => position === 'P')?.player;
  const man = roster.find(({ player }) => player === starter);
  return man === undefined ? null : { name: man.name, throws: man.throws };
}

/** Null for the league that teams of imported games are in: they play no more. */
const leagueIdOf = (id: string | undefined): LeagueId | null => (id === 'pd' || id === 'sba' ? id : null);

const restRows = (rest: PitcherRest): LineupTeam['rest'] => [...rest].map(([player, outings]) => ({ player, outings }));
