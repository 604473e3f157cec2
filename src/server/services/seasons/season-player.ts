import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { LoggedEvent } from '@/game/events';
import { EVENT_VERSION } from '@/game/fold';
import type { GameRules } from '@/game/rules';
import type { Table } from '@/game/table';
import { tableOf, type LeagueTeam } from '@/leagues/team';
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
  readonly rotation: readonly OpeningTeam[];
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
    const club = { table, rotation: rotation(team, BALANCED, table, rules) };
    clubs.set(teamId, club);
    return club;
  };
  return (open: OpenGame): PlayedGame => {
    const { day, number, awayTeamId, homeTeamId } = open;
    const starter = (club: Club): OpeningTeam => defined(club.rotation[day % ROTATION], 'team at its first pitch');
    const [away, home] = [clubOf(awayTeamId), clubOf(homeTeamId)];
    const start = open.deadline.getTime() - (24 - FIRST_PITCH_HOUR) * HOUR;
    const gameId = uuidv7({ msecs: start, random: bytesOf(`game id ${seed}:${open.id}:${number}`) });
    const log = recordGame({
      gameId,
      league: 'pd',
      rules,
      away: starter(away),
      home: starter(home),
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
