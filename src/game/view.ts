import type { LoggedEvent } from './events';
import type { Phase } from './phase';
import type { Side } from './play';
import { battingSide, fieldingSide } from './queries';
import type { Scorecard } from './scorecard';
import type { GameState, TeamState } from './state';
import type { Viewer } from './viewer';

/** Whether a viewer sees what a side keeps sealed. */
const maySee = (viewer: Viewer, side: Side | null): boolean => viewer === 'both' || viewer === side;

/** An event as a viewer may see it: sealed content is null at the same seq, everything else is the event itself. */
export function viewEvent(event: LoggedEvent, viewer: Viewer): LoggedEvent {
  if (event.type === 'decided' && !maySee(viewer, event.by.side)) {
    return { ...event, data: { role: event.data.role, decision: null } };
  }
  if (event.type === 'lineupSubmitted' && !maySee(viewer, event.data.side)) {
    return { ...event, data: { side: event.data.side, card: null } };
  }
  return event;
}

/** A state as a viewer may see it; shares all that is not sealed. */
export function viewState(state: GameState, viewer: Viewer): GameState {
  const phase = viewPhase(state, viewer);
  const away = viewTeam(state.away, maySee(viewer, 'away'));
  const home = viewTeam(state.home, maySee(viewer, 'home'));
  const isOpen = phase === state.phase && away === state.away && home === state.home;
  return isOpen ? state : { ...state, phase, away, home };
}

/** A scorecard as a viewer may see it: box score and plays hold nothing sealed. */
export function viewScorecard(card: Scorecard, viewer: Viewer): Scorecard {
  const state = viewState(card.state, viewer);
  return state === card.state ? card : { ...card, state };
}

function viewPhase(state: GameState, viewer: Viewer): Phase {
  const { phase } = state;
  if (phase.type !== 'decisions') return phase;
  const hidesDefense = phase.defense !== null && !maySee(viewer, fieldingSide(state));
  const hidesOffense = phase.offense !== null && !maySee(viewer, battingSide(state));
  if (!hidesDefense && !hidesOffense) return phase;
  return {
    type: 'decisions',
    defense: hidesDefense ? { decision: null } : phase.defense,
    offense: hidesOffense ? { decision: null } : phase.offense,
  };
}

const viewTeam = (team: TeamState, isOpen: boolean): TeamState =>
  isOpen || team.submitted === null ? team : { ...team, submitted: { card: null } };
