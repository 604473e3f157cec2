import { defined } from '@/shared/assert';
import { ok } from '@/shared/result';
import type { Actor } from '../events';
import type { Hand } from '../abilities';
import { type LineupCard, type LineupPlayer, starterOf } from '../lineup';
import { isComputer } from '../queries';
import type { GameState, TeamState } from '../state';
import { type Answer, notYourTurn, wrongPhase } from './context';

/** Opens the lineup cards that fit the starters, gives the lineup ids (visitors first, each in batting order) and starts the first half. */
export function start(state: GameState, actor: Actor): Answer {
  if (state.phase.type !== 'ready') return wrongPhase(state);
  const mayStart =
    actor.kind === 'manager' ? actor.side !== null : isComputer(state, 'away') && isComputer(state, 'home');
  if (!mayStart) return notYourTurn(state);
  const away = lineupOf(state.away, cardAgainst(state.away, startersHand(state.home)), 1);
  const home = lineupOf(state.home, cardAgainst(state.home, startersHand(state.away)), away.length + 1);
  return ok([
    { type: 'gameStarted', data: { away, home } },
    { type: 'halfStarted', data: { inning: 1, half: 'top', placed: null } },
  ]);
}

/** Arm of a team's starting pitcher, who is the same in all its cards. */
function startersHand({ submitted, roster }: TeamState): Hand | null {
  const starter = starterOf(submitted?.card ?? []);
  return roster.find(({ player }) => player === starter)?.throws ?? null;
}

const cardAgainst = ({ submitted }: TeamState, hand: Hand | null): LineupCard =>
  (hand === 'L' ? submitted?.againstLeft : undefined) ?? defined(submitted?.card, 'lineup card');

function lineupOf(team: TeamState, card: LineupCard, firstId: number): LineupPlayer[] {
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
