import type { ReadGame } from '@/formats/retrosheet/game/real-game';
import type { BoxScore, PitchingLine } from '@/game/box-score';
import type { EventData, GameEvent, LoggedEvent } from '@/game/events';
import { EVENT_VERSION } from '@/game/fold';
import type { LineupId, LineupPlayer, PlayerKey } from '@/game/lineup';
import type { Side } from '@/game/play';
import { SIDES } from '@/game/sides';

/** What a game's teams and men are called in the tables. */
export interface ImportKeys {
  readonly teams: Readonly<Record<Side, { readonly teamId: number; readonly name: string }>>;
  /** A man's key here, from his id in the file. */
  readonly playerOf: (id: string) => PlayerKey;
}

/**
 * A real game's log: its events under the keys of the tables, at the times of its day, with its pitchers of record.
 * Nothing in it is later than `now`, whatever the file says: lists go by time.
 */
export function importedLog(read: ReadGame, keys: ImportKeys, now: number): readonly LoggedEvent[] {
  const events = [...read.events.map((event) => rekeyed(event, read, keys)), ...decisionsRuled(read)];
  const { start: told, ms } = timesOf(read);
  const start = Math.min(told, now - ms);
  const last = Math.max(1, events.length - 1);
  return events.map((event, index) => ({
    ...event,
    seq: index + 1,
    v: EVENT_VERSION,
    at: new Date(start + Math.round((ms * index) / last)).toISOString(),
    by: { kind: 'system', side: null },
  }));
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** When a game is as long as most are. */
const USUAL_MINUTES = 180;

/**
 * Files tell the local time of an unnamed place. So every game starts at 8 in the morning UTC, a second one of the day
 * four hours later: then its date is the same wherever it is read.
 */
function timesOf({ info, id }: ReadGame): { readonly start: number; readonly ms: number } {
  const day = Date.parse(`${(info.get('date') ?? '').replaceAll('/', '-')}T00:00:00Z`);
  const [, year, month, date] = /^[A-Z0-9]{3}(\d{4})(\d{2})(\d{2})\d$/i.exec(id) ?? [];
  const known = Number.isNaN(day) ? Date.parse(`${year}-${month}-${date}T00:00:00Z`) : day;
  const number = Math.min(3, Math.max(1, Number(/\d$/.exec(id)?.[0] ?? 1)));
  const told = Number(info.get('timeofgame') ?? 0);
  const minutes = Number.isInteger(told) && told > 0 ? Math.min(told, 10 * 60) : USUAL_MINUTES;
  const midnight = Number.isNaN(known) ? Date.UTC(1900, 0, 1) : known;
  return { start: midnight + 8 * HOUR + (number - 1) * 4 * HOUR, ms: minutes * MINUTE };
}

function rekeyed(event: GameEvent, read: ReadGame, { teams, playerOf }: ImportKeys): GameEvent {
  const key = (player: PlayerKey): PlayerKey => playerOf(read.people.idOf(player));
  const men = (lineup: readonly LineupPlayer[]) => lineup.map((man) => ({ ...man, player: key(man.player) }));
  if (event.type === 'gameCreated') {
    const { away, home } = event.data;
    const named = { away: { ...away, ...teams.away }, home: { ...home, ...teams.home } };
    return { type: 'gameCreated', data: { ...event.data, ...named } };
  }
  if (event.type === 'rosterChanged') {
    const { side, roster } = event.data;
    return {
      type: 'rosterChanged',
      data: { side, roster: roster.map((man) => ({ ...man, player: key(man.player) })) },
    };
  }
  if (event.type === 'gameStarted') {
    return { type: 'gameStarted', data: { away: men(event.data.away), home: men(event.data.home) } };
  }
  if (event.type === 'substituted') {
    return { type: 'substituted', data: { ...event.data, lineup: men(event.data.lineup) } };
  }
  return event;
}

/** The pitchers of record, where the file names others than the rules do (SPEC WL-9). */
function decisionsRuled(read: ReadGame): readonly GameEvent[] {
  const ours = decisionsIn(read.box);
  const recorded = {
    win: pitcherNamed(read, 'wp', ours.win),
    loss: pitcherNamed(read, 'lp', ours.loss),
    save: pitcherNamed(read, 'save', ours.save),
  };
  if (recorded.win === ours.win && recorded.loss === ours.loss && recorded.save === ours.save) return [];
  const data: EventData['scorerRuled'] = {
    ruling: { type: 'decisions', ...recorded },
    reason: 'As the official scorer decided.',
  };
  return [{ type: 'scorerRuled', data }];
}

function decisionsIn(box: BoxScore) {
  const lines = SIDES.flatMap((side) => box[side].pitching);
  const found = (is: (line: PitchingLine) => boolean): LineupId | null => lines.find(is)?.lineupId ?? null;
  return {
    win: found((line) => line.decision === 'win'),
    loss: found((line) => line.decision === 'loss'),
    save: found((line) => line.save),
  };
}

/** The pitcher whom an `info` record names; nobody when it is empty, `otherwise` when there is none or he did not pitch. */
function pitcherNamed(read: ReadGame, key: string, otherwise: LineupId | null): LineupId | null {
  const id = read.info.get(key);
  if (id === undefined) return otherwise;
  if (id === '') return null;
  const player = read.people.find(id);
  for (const side of SIDES) {
    const man = read.state[side].lineup.find((one) => one.player === player);
    if (man !== undefined && read.box[side].pitching.some((line) => line.lineupId === man.lineupId)) {
      return man.lineupId;
    }
  }
  return otherwise;
}
