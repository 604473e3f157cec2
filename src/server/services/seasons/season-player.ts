import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { LoggedEvent } from '@/game/events';
import { EVENT_VERSION } from '@/game/fold';
import type { GameRules } from '@/game/rules';
import type { Table } from '@/game/table';
import { tableOf, type LeagueTeam, type Member } from '@/leagues/team';
import { BALANCED } from '@/managers/balanced';
import type { OpeningTeam } from '@/managers/opening-state';
import { recordGame } from '@/managers/record-game';
import { rotation, ROTATION } from '@/managers/rotation';
import type { OpenGame } from '@/server/db/queries/season-games';
import { foldSteps } from '@/server/live/fold-steps';
import type { HistoryRecord, NewStoredGame } from '@/server/live/game-store';
import { historyRecord } from '@/server/live/history-record';
import { inputHash } from '@/server/live/input-hash';
import { project } from '@/server/live/projection';
import type { GameMeta } from '@/server/live/types';
import { defined } from '@/shared/assert';
import { seededRng } from '@/shared/rng';
import { FIRST_PITCH_HOUR, SIMULATOR } from './open-simulated-season';

/** A game that was played at once, as the store takes it. */
export interface PlayedGame {
  readonly game: NewStoredGame;
  readonly record: HistoryRecord;
}

interface Club {
  readonly table: Table;
  /** The team at the first pitch of each day; the days repeat. */
  readonly days: readonly OpeningTeam[];
}

/** Days after which the relievers' days off repeat. Who is at hand depends on the day alone, not on who threw yesterday. */
const RELIEVERS_DAYS = 3;
/** From so many innings on a reliever throws every third day; the others rest every third. */
const LONG_RELIEF = 3;

/** A team day by day: the starter of the day, without the other starters and without the relievers who rest. */
function teamByDay(team: LeagueTeam, days: readonly OpeningTeam[]): readonly OpeningTeam[] {
  const starters = days.map(({ lineup }) => lineup.find(({ position }) => position === 'P')?.player);
  const relievers = team.members.filter(
    ({ abilities, playerId }) => abilities.pitching !== null && !starters.includes(playerId),
  );
  const isOff = ({ abilities }: Member, turn: number): boolean =>
    (abilities.pitching?.relief ?? 0) >= LONG_RELIEF ? turn !== 0 : turn === 0;
  return Array.from({ length: ROTATION * RELIEVERS_DAYS }, (_, day) => {
    const today = defined(days[day % ROTATION], 'team behind its starter');
    const resting = new Set([
      ...starters.filter((_starter, i) => i !== day % ROTATION),
      ...relievers.filter((man, i) => isOff(man, (i + day) % RELIEVERS_DAYS)).map(({ playerId }) => playerId),
    ]);
    return { ...today, roster: today.roster.filter(({ player }) => !resting.has(player)) };
  });
}

/**
 * Plays games of a season, each by its own seed: the same game whatever was played before it, so that a season that was
 * stopped comes out as one that was not.
 */
export function seasonPlayer(teams: readonly LeagueTeam[], rules: GameRules, seed: number) {
  const everyone = teams.flatMap((team) => team.members);
  const clubs = new Map<number, Club>();
  const clubOf = (teamId: number): Club => {
    const known = clubs.get(teamId);
    if (known !== undefined) return known;
    const team = defined(
      teams.find((one) => one.teamId === teamId),
      'team of the season',
    );
    const table = tableOf(team.league, everyone, team.park);
    const club = { table, days: teamByDay(team, rotation(team, BALANCED, table, rules)) };
    clubs.set(teamId, club);
    return club;
  };
  return (open: OpenGame): PlayedGame => {
    const { day, number, awayTeamId, homeTeamId } = open;
    const today = ({ days }: Club): OpeningTeam => defined(days[day % days.length], 'team at its first pitch');
    const [away, home] = [clubOf(awayTeamId), clubOf(homeTeamId)];
    const start = open.deadline.getTime() - (24 - FIRST_PITCH_HOUR) * HOUR;
    const gameId = uuidv7({ msecs: start, random: bytesOf(`game id ${seed}:${open.id}:${number}`) });
    const log = recordGame({
      gameId,
      league: 'pd',
      rules,
      away: today(away),
      home: today(home),
      table: home.table,
      manager: BALANCED,
      rng: seededRng(`${seed}:${number}`),
      seed: Buffer.from(bytesOf(`dice ${seed}:${number}`)).toString('hex'),
    });
    const last = log.length - 1;
    const events = log.map(({ event, by }, i): LoggedEvent => ({
      ...event,
      seq: i + 1,
      v: EVENT_VERSION,
      at: new Date(start + Math.round((GAME_MS * i) / last)).toISOString(),
      by,
    }));
    return played(events, `${seed}:${number}`);
  };
}

const HOUR = 3_600_000;
/** How long a game is said to have taken. */
const GAME_MS = 2.75 * HOUR;

/** 32 bytes that follow from a text. */
const bytesOf = (text: string): Uint8Array => createHash('sha256').update(text).digest();

function played(events: readonly LoggedEvent[], source: string): PlayedGame {
  const steps = foldSteps(null, events);
  const { state } = defined(steps.at(-1), 'events').after;
  const meta: GameMeta = {
    gameId: state.gameId,
    ownerId: SIMULATOR.id,
    mode: 'ranked',
    visibility: 'public',
    seats: { away: null, home: null },
    reserved: [],
    inviteHash: null,
    seasonId: null,
    createdAt: defined(events[0], 'events').at,
  };
  const revealed = defined(events.at(-1), 'events');
  if (revealed.type !== 'seedRevealed') throw new Error('a game ends with the seed of its dice');
  return {
    game: {
      meta,
      seed: { epoch: revealed.data.epoch, seed: revealed.data.seed },
      action: { id: 'season', user: null, inputHash: inputHash(source) },
      events,
      projection: project(steps),
    },
    record: defined(historyRecord(meta, state, revealed.at), 'end of the game'),
  };
}
