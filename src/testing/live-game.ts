import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Action } from '@/game/actions';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '@/game/decisions';
import type { RosterEntry } from '@/game/lineup';
import type { Side } from '@/game/play';
import { battingSide, sidesToAct } from '@/game/queries';
import { STANDARD_RULES } from '@/game/rules';
import { otherSide, SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { rosterOf, tableOf } from '@/leagues/team';
import { nextAction } from '@/managers/next-action';
import type { LiveDependencies, LiveLog } from '@/server/live/dependencies';
import type { GameStore } from '@/server/live/game-store';
import { secretHash } from '@/server/live/input-hash';
import type { LiveSettings } from '@/server/live/live-settings';
import { createStateManager } from '@/server/live/state-manager';
import type { GameId, NewGame, NewGameTeam, StateManager } from '@/server/live/types';
import { assertNever, defined } from '@/shared/assert';
import { ok } from '@/shared/result';
import { seededRng } from '@/shared/rng';
import { HandClock } from './live-clock';

/** Two people who own and play test games, in the database of tests that have one. */
export const OWNER = '01900000-0000-7000-8000-000000000001';
export const FRIEND = '01900000-0000-7000-8000-000000000002';
export const STRANGER = '01900000-0000-7000-8000-000000000003';
export const INVITE = 'invite-secret-of-the-test-game';
/** The invite's hash as the store keeps it. */
export const INVITE_HASH = secretHash(INVITE);

const TEAMS = sampleTeams('pd').slice(0, 2);

/** The table of every test game: the first two teams of the sample league. */
export const TEST_TABLE: Table = tableOf(
  'pd',
  TEAMS.flatMap((team) => team.members),
  defined(TEAMS[1], 'home team').park,
);

const side = (index: number, isComputer: boolean): NewGameTeam => {
  const team = defined(TEAMS[index], 'sample team');
  const { teamId, name, abbreviation } = team;
  return { teamId, name, abbreviation, computer: isComputer ? 'balanced' : null, roster: rosterOf(team) };
};

/** A new game between the sample league's first two teams. By default the owner is at home and a friend visits. */
export function testGame({
  computers = [],
  innings = 9,
  pace = null,
}: {
  readonly computers?: readonly Side[];
  readonly innings?: number;
  readonly pace?: number | null;
} = {}): NewGame {
  return {
    gameId: v7(),
    ownerId: OWNER,
    league: 'pd',
    rules: { ...STANDARD_RULES, innings },
    mode: 'friendly',
    visibility: 'public',
    inviteHash: INVITE_HASH,
    reserved: ['home'],
    pace,
    away: side(0, computers.includes('away')),
    home: side(1, computers.includes('home')),
  };
}

export interface TestManager {
  readonly live: StateManager;
  readonly clock: HandClock;
  /** Everything logged, as JSON lines. */
  readonly lines: string[];
}

/** A state manager whose time and log are the test's. */
export function testManager(
  store: GameStore,
  {
    settings = {},
    clock = new HandClock(),
    ...rest
  }: { readonly settings?: Partial<LiveSettings>; readonly clock?: HandClock } & Partial<
    Pick<LiveDependencies, 'randomBytes' | 'nextAction' | 'tableFor'>
  > = {},
): TestManager {
  const lines: string[] = [];
  const write = (fields: object, message: string): void => {
    lines.push(JSON.stringify({ ...fields, message }));
  };
  const log: LiveLog = { info: write, warn: write, error: write };
  const live = createStateManager({
    store,
    clock,
    scheduler: clock,
    randomBytes,
    tableFor: async () => TEST_TABLE,
    nextAction,
    log,
    settings: { sweepMs: 0, ...settings },
    ...rest,
  });
  return { live, clock, lines };
}

/** Creates a game and has its people take their seats. */
export async function seatedGame(live: StateManager, game: NewGame): Promise<GameId> {
  const { gameId } = game;
  await live.createGame(game);
  for (const [seat, user, invite] of [
    ['home', OWNER, null],
    ['away', FRIEND, INVITE],
  ] as const) {
    if (game[seat].computer !== null) continue;
    await live.claimSeat({
      gameId,
      actionId: `claim-${seat}-1`,
      user,
      side: seat,
      invite,
      nonce: `${seat}abcdef12`.replace(/[^0-9a-f]/g, '0'),
    });
  }
  return gameId;
}

export const userOf = (seat: Side): string => (seat === 'home' ? OWNER : FRIEND);

/** What the next person to act does: standard decisions, a computer's lineup, going for every base. */
export function nextPersonAction(state: GameState): { readonly side: Side; readonly action: Action } | null {
  const [waiting] = sidesToAct(state).filter((seat) => state[seat].computer === null);
  if (waiting === undefined) return null;
  return { side: waiting, action: actionOf(state, waiting) };
}

function actionOf(state: GameState, seat: Side): Action {
  const { phase } = state;
  switch (phase.type) {
    case 'lineups':
      return defined(asComputer(state, seat), 'lineup');
    case 'ready':
      return { type: 'start' };
    case 'decisions': {
      const changes = asComputer(state, seat);
      if (changes?.type === 'substitute') return changes;
      return battingSide(state) === seat
        ? { type: 'decideOffense', decision: STANDARD_OFFENSE }
        : { type: 'decideDefense', decision: STANDARD_DEFENSE };
    }
    case 'positions':
      return defined(asComputer(state, seat), 'mended lineup');
    case 'suspended':
      return { type: 'resume' };
    case 'advance':
      return defined(asComputer(state, seat), 'answer');
    case 'confirm':
      return { type: 'confirmResult' };
    case 'roll':
    case 'result':
    case 'final':
      return { type: 'roll' };
    default:
      return assertNever(phase);
  }
}

/** What a computer would do in a person's seat. */
function asComputer(state: GameState, seat: Side): Action | null {
  const seated = { ...state, [seat]: { ...state[seat], computer: 'balanced' as const } };
  const alone = { ...seated, [otherSide(seat)]: { ...seated[otherSide(seat)], computer: null } };
  return nextAction(alone, seat, TEST_TABLE, seededRng('test'));
}

/** Men leave a side's roster and others come, for the side's own manager; both sides in their order. */
export async function exchange(
  live: StateManager,
  gameId: GameId,
  gone: Partial<Record<Side, readonly (RosterEntry | undefined)[]>>,
  come: readonly RosterEntry[] = [],
): Promise<void> {
  for (const seat of SIDES) {
    const remove = gone[seat]?.map((man) => defined(man, 'man').player);
    if (remove === undefined) continue;
    await live.changeRoster({
      gameId,
      actionId: freshId(),
      user: userOf(seat),
      side: seat,
      holdsTeam: false,
      asked: remove,
      size: 26,
      change: () => ok({ add: come, remove }),
    });
  }
}

let counter = 0;
/** An action id nobody used before. */
export const freshId = (): string => `test-action-${++counter}`;

/** Lets people act until `isDone` says so of the state, or until nobody has anything to do. Answers the last state. */
export async function playUntil(
  live: StateManager,
  gameId: GameId,
  isDone: (state: GameState) => boolean,
): Promise<GameState> {
  for (;;) {
    const { state } = defined(await live.view(gameId, 'both'), 'game').card;
    const next = isDone(state) ? null : nextPersonAction(state);
    if (next === null) return state;
    await live.act({ gameId, actionId: freshId(), user: userOf(next.side), action: next.action });
  }
}
