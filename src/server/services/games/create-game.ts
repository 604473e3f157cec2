import { v7 as uuidv7 } from 'uuid';
import type { Side } from '@/game/play';
import type { GameRules } from '@/game/rules';
import { SIDES } from '@/game/sides';
import type { ComputerStyle, LeagueId } from '@/game/state';
import { LEAGUES } from '@/leagues/league';
import { rosterOf } from '@/leagues/team';
import type { CreatedGame } from '@/server/api/wire';
import { newSecret } from '@/server/auth/tokens';
import { runningComputerGames } from '@/server/db/queries/game-summaries';
import { readTeam } from '@/server/db/queries/league-team';
import { AppError } from '@/server/errors';
import { secretHash } from '@/server/live/input-hash';
import type { Mode, NewGameTeam, Visibility } from '@/server/live/types';
import type { Call, SignedInContext } from '../context';

export type ManagerChoice = 'me' | 'friend' | 'computer';

export interface TeamChoice {
  readonly teamId: number;
  readonly manager: ManagerChoice;
  /** How a computer manages. */
  readonly style?: ComputerStyle | undefined;
}

export interface CreateGameInput {
  readonly league: LeagueId;
  readonly away: TeamChoice;
  readonly home: TeamChoice;
  readonly rules: GameRules;
  readonly visibility: Visibility;
  readonly mode: Mode;
  readonly pace: number | null;
}

/** Games between two computers that one person may have running at a time. */
export const MAX_COMPUTER_GAMES = 4;

/** Milliseconds between the moves of two computers, unless the owner says otherwise. */
const STANDARD_PACE = 1_500;

/** Makes a game with the teams as they stand now; seats of people are open until they are claimed. */
export async function createGame({ ctx, input }: Call<CreateGameInput, SignedInContext>): Promise<CreatedGame> {
  const { core, caller } = ctx;
  const ownerId = caller.account.userId;
  core.limits.newGame(ownerId);
  const byComputers = SIDES.every((side) => input[side].manager === 'computer');
  if (byComputers && input.league === 'sba') {
    throw new AppError('BAD_INPUT', 'Somebody has to read the paper cards: take a seat in this game yourself.');
  }
  if (byComputers && (await runningComputerGames(core.db, ownerId)) >= MAX_COMPUTER_GAMES) {
    throw new AppError('RATE_LIMITED', `You have ${MAX_COMPUTER_GAMES} games of computers running: finish one first.`);
  }
  const away = await newTeam(ctx, input, 'away');
  const home = await newTeam(ctx, input, 'home');
  const invite = SIDES.some((side) => input[side].manager === 'friend') ? newSecret() : null;
  const { gameId } = await core.live.createGame({
    gameId: uuidv7({ msecs: core.clock.now() }),
    ownerId,
    league: input.league,
    rules: { ...LEAGUES[input.league].rules, ...input.rules },
    mode: input.mode,
    visibility: input.visibility,
    inviteHash: invite === null ? null : secretHash(invite),
    reserved: SIDES.filter((side) => input[side].manager === 'me'),
    pace: byComputers ? (input.pace ?? STANDARD_PACE) : null,
    away,
    home,
  });
  return { gameId, invite };
}

async function newTeam({ core }: SignedInContext, input: CreateGameInput, side: Side): Promise<NewGameTeam> {
  const { teamId, manager, style } = input[side];
  const team = await readTeam(core.db, teamId);
  if (team === null || team.league !== input.league) {
    throw new AppError('NOT_FOUND', `There is no ${side} team ${teamId} in this league.`);
  }
  return {
    teamId,
    name: team.name,
    abbreviation: team.abbreviation,
    computer: manager === 'computer' ? (style ?? 'balanced') : null,
    roster: rosterOf(team),
  };
}
