import type { EventType, LoggedEvent } from './events';

/**
 * Events that ask somebody for a new decision: its clock runs from them. Not the sealed decision of one side, which leaves
 * the other's clock as it is; not requests, nudges and settings; not a seat that changes hands between colleagues.
 */
export const TURN_STARTS: readonly EventType[] = [
  'gameStarted',
  'halfStarted',
  'decisionsRevealed',
  'diceRolled',
  'advanceChosen',
  'resultProposed',
  'resultConfirmed',
  'resultChallenged',
  'resultSubmitted',
  'playMade',
  'substituted',
  'resumed',
  'rewound',
];
const STARTS: ReadonlySet<EventType> = new Set(TURN_STARTS);

/** Whether what the game waits for is waited for anew from this event on. A manager whom the league seats gets his own time. */
export const startsTurn = ({ type, by }: LoggedEvent): boolean =>
  STARTS.has(type) || (type === 'seatReassigned' && by.kind === 'system');
