import { defined } from '@/shared/assert';
import { ok } from '@/shared/result';
import type { Actor } from '../events';
import type { LineupCard, LineupPlayer } from '../lineup';
import { isComputer } from '../queries';
import type { GameState, TeamState } from '../state';
import { type Answer, notYourTurn, wrongPhase } from './context';

/** Opens both lineup cards, gives the lineup ids (visitors first, each in batting order) and starts the first half. */
export function start(state: GameState, actor: Actor): Answer {
  if (state.phase.type !== 'ready') return wrongPhase(state);
  const mayStart =
    actor.kind === 'manager' ? actor.side !== null : isComputer(state, 'away') && isComputer(state, 'home');
  if (!mayStart) return notYourTurn(state);
  const away = lineupOf(state.away, 1);
  const home = lineupOf(state.home, away.length + 1);
  return ok([
    { type: 'gameStarted', data: { away, home } },
    { type: 'halfStarted', data: { inning: 1, half: 'top', placed: null } },
  ]);
}

function lineupOf(team: TeamState, firstId: number): LineupPlayer[] {
  const card: LineupCard = defined(team.submitted?.card, 'lineup card');
  return card
    .toSorted((one, other) => (one.battingOrder ?? 10) - (other.battingOrder ?? 10))
    .map((slot, index) => {
      const entry = defined(
        team.roster.find((man) => man.player === slot.player),
        'roster entry',
      );
      return {
        lineupId: firstId + index,
        player: slot.player,
        name: entry.name,
        bats: entry.bats,
        throws: entry.throws,
        position: slot.position,
        battingOrder: slot.battingOrder,
        played: [slot.position],
        active: true,
        starter: true,
        replaced: null,
        enteredInning: 1,
        enteredAfterPlay: 0,
        hurt: false,
      };
    });
}
