import { v7 as uuidv7 } from 'uuid';
import type { Side } from '@/game/play';
import type { GameRules } from '@/game/rules';
import { SIDES } from '@/game/sides';
import type { ComputerStyle, LeagueId } from '@/game/state';
import { LEAGUES } from '@/leagues/league';
import { pickSquad } from '@/leagues/pick-squad';
import { rosterOf } from '@/leagues/team';
import type { CreatedGame } from '@/server/api/wire';
import { newSecret } from '@/server/auth/tokens';
import { runningComputerGames } from '@/server/db/queries/game-summaries';
import { readTeam, type KnownTeam } from '@/server/db/queries/league-team';
import { AppError } from '@/server/errors';
import { secretHash } from '@/server/live/input-hash';
import type { Mode, NewGameTeam, Visibility } from '@/server/live/types';
import type { Call, SignedInContext } from '../context';
import { leagueDefaults } from '../office/league-defaults';

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
  /** The place of a season's schedule it is played for: its seats are the teams' managers' by right. */
  readonly season?: { readonly seasonId: number; readonly gameId: string };
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
  const defaults = await leagueDefaults(core.db, input.league);
  const away = await squadOf(ctx, input, 'away', new Set());
  const home = await squadOf(ctx, input, 'home', new Set(away.members.map(({ personKey }) => personKey)));
  const { season } = input;
  const invite = season === undefined && SIDES.some((side) => input[side].manager === 'friend') ? newSecret() : null;
  const { gameId } = await core.live.createGame({
    gameId: season?.gameId ?? uuidv7({ msecs: core.clock.now() }),
    seasonId: season?.seasonId ?? null,
    ownerId,
    league: input.league,
    rules: { ...defaults.rules, ...input.rules },
    charts: defaults.charts,
    mode: input.mode,
    visibility: input.visibility,
    inviteHash: invite === null ? null : secretHash(invite),
    reserved: SIDES.filter((side) => input[side].manager === 'me'),
    pace: byComputers ? (input.pace ?? STANDARD_PACE) : null,
    away: newTeam(away, input.away),
    home: newTeam(home, input.home),
  });
  return { gameId, invite };
}

/** The team as it comes to this game; who is in it already for the other side stays at home. */
async function squadOf(
  { core }: SignedInContext,
  input: CreateGameInput,
  side: Side,
  taken: ReadonlySet<string>,
): Promise<KnownTeam> {
  const { teamId } = input[side];
  const today = new Date(core.clock.now()).toISOString().slice(0, 10);
  const team = await readTeam(core.db, teamId, today);
  if (team === null || team.league !== input.league) {
    throw new AppError('NOT_FOUND', `There is no ${side} team ${teamId} in this league.`);
  }
  const { size, fewest } = LEAGUES[input.league].roster;
  const members = pickSquad(
    team.members.filter(({ personKey }) => !taken.has(personKey)),
    size,
  );
  if (members.length >= fewest) return { ...team, members };
  throw new AppError(
    'BAD_INPUT',
    `${team.name} has ${members.length} men who can play in this game; it takes ${fewest} or more. Pick another team.`,
  );
}

const newTeam = (team: KnownTeam, { manager, style }: TeamChoice): NewGameTeam => ({
  teamId: team.teamId,
  name: team.name,
  abbreviation: team.abbreviation,
  computer: manager === 'computer' ? (style ?? 'balanced') : null,
  roster: rosterOf(team),
});
