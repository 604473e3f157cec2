import type { LoggedEvent } from './events';
import { EVENT_VERSION } from './fold';
import type { LineupPlayer } from './lineup';
import type { Play } from './play';
import type { GameRules } from './rules';

/** An event as it stands in the log, of whatever version. */
export type StoredEvent = Pick<LoggedEvent, 'type' | 'seq' | 'v' | 'at' | 'by'> & { readonly data: unknown };

/**
 * The event in its present shape; the stored one is never rewritten. Version 1 knew no substitutions, no tired or hurt
 * players and only the standard charts.
 */
export function upcast(event: StoredEvent): LoggedEvent {
  // The one place where a stored shape is taken on trust: `act` wrote it, and its version says which shape it has.
  const known = event as LoggedEvent;
  return event.v >= EVENT_VERSION ? known : fromFirst(known);
}

function fromFirst(event: LoggedEvent): LoggedEvent {
  if (event.type === 'gameCreated') {
    return { ...event, v: EVENT_VERSION, data: { ...event.data, charts: null, rules: firstRules(event.data.rules) } };
  }
  if (event.type === 'gameStarted') {
    const { away, home } = event.data;
    return { ...event, v: EVENT_VERSION, data: { away: away.map(firstMan), home: home.map(firstMan) } };
  }
  if (event.type === 'playMade') {
    const play: Play = { ...event.data.play, pitcherTired: false, hurt: null };
    return { ...event, v: EVENT_VERSION, data: { ...event.data, play } };
  }
  return { ...event, v: EVENT_VERSION };
}

const firstRules = (rules: GameRules): GameRules => ({
  ...rules,
  threeBatterMinimum: false,
  outOfPosition: false,
  fatigue: false,
  injuries: false,
});

const firstMan = (man: LineupPlayer): LineupPlayer => ({
  ...man,
  played: [man.position],
  replaced: null,
  enteredInning: 1,
  enteredAfterPlay: 0,
  hurt: false,
});
