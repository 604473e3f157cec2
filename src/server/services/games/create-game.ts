import { v7 as uuidv7 } from 'uuid';
import type { CardsetPriority } from '@/game/events';
import type { RosterEntry } from '@/game/lineup';
import type { Side } from '@/game/play';
import type { GameRules } from '@/game/rules';
import { SIDES } from '@/game/sides';
import type { ComputerStyle, LeagueId } from '@/game/state';
import type { CreatedGame } from '@/server/api/wire';
import { newSecret } from '@/server/auth/tokens';
import { runningComputerGames } from '@/server/db/queries/game-summaries';
import { teamRow, type TeamRow } from '@/server/db/queries/league-team';
import { AppError } from '@/server/errors';
import type { GameSlot } from '@/server/live/game-store';
import { secretHash } from '@/server/live/input-hash';
import type { Mode, NewGameTeam, Visibility } from '@/server/live/types';
import type { Call, SignedInContext } from '../context';
import { leagueDefaults } from '../office/league-defaults';
import { chooseLadder } from '../rosters/choose-ladder';
import { firstRoster } from '../rosters/first-roster';
import { mustSitFor } from './team-seats';

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
  /** PD: the sets whose cards are legal, by priority; absent: all that teams of the league hold. */
  readonly cardsets?: readonly CardsetPriority[] | undefined;
  /** The place of a season's schedule it is played for: its seats are the teams' managers' by right. */
  readonly season?: { readonly gameId: string; readonly slot: GameSlot };
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
  const { league, season } = input;
  const defaults = await leagueDefaults(core.db, league);
  const rules = { ...defaults.rules, ...input.rules };
  const away = await teamOf(ctx, input, 'away');
  const home = await teamOf(ctx, input, 'home');
  const cardsets = await chooseLadder(core, {
    league,
    seasonId: season?.slot.seasonId ?? null,
    cardsets: input.cardsets,
  });
  const rosterFor = (team: TeamRow, taken: ReadonlySet<string>) =>
    firstRoster(core, { league, teamId: team.id, teamName: team.name, rules, cardsets, taken });
  const visitors = await rosterFor(away, new Set());
  const hosts = await rosterFor(home, personsOf(visitors));
  const invite = season === undefined && SIDES.some((side) => input[side].manager === 'friend') ? newSecret() : null;
  const { gameId } = await core.live.createGame({
    gameId: season?.gameId ?? uuidv7({ msecs: core.clock.now() }),
    ...(season === undefined ? {} : { slot: season.slot }),
    ownerId,
    league,
    rules,
    charts: defaults.charts,
    mode: input.mode,
    visibility: input.visibility,
    inviteHash: invite === null ? null : secretHash(invite),
    reserved: SIDES.filter((side) => input[side].manager === 'me'),
    pace: byComputers ? (input.pace ?? STANDARD_PACE) : null,
    away: newTeam(away, input.away, visitors),
    home: newTeam(home, input.home, hosts),
    ...(cardsets.length === 0 ? {} : { cardsets: cardsets.map(({ cardset, priority }) => ({ cardset, priority })) }),
  });
  return { gameId, invite };
}

/** The team as its league has it now, when whoever is to sit for it may. */
async function teamOf(ctx: SignedInContext, input: CreateGameInput, side: Side): Promise<TeamRow> {
  const { teamId, manager } = input[side];
  const team = await teamRow(ctx.core.db, teamId);
  if (team === null || team.leagueId !== input.league) {
    throw new AppError('NOT_FOUND', `There is no ${side} team ${teamId} in this league.`);
  }
  if (manager === 'me') await mustSitFor(ctx, { teamId, name: team.name, mode: input.mode });
  return team;
}

const newTeam = (team: TeamRow, { manager, style }: TeamChoice, roster: readonly RosterEntry[]): NewGameTeam => ({
  teamId: team.id,
  name: team.name,
  abbreviation: team.abbreviation,
  computer: manager === 'computer' ? (style ?? 'balanced') : null,
  roster,
});

const personsOf = (roster: readonly RosterEntry[]): ReadonlySet<string> =>
  new Set(roster.flatMap(({ person }) => person ?? []));
