import type { AdvanceQuestion } from '@/game/advance-question';
import type { Side } from '@/game/play';
import type { Proposal } from '@/game/proposal';
import { battingSide, fieldingSide, reader, roller } from '@/game/queries';
import { otherSide, SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import { assertNever } from '@/shared/assert';

/** One thing that the person at this screen can do now. */
export type Task =
  | { readonly type: 'lineup'; readonly side: Side }
  | { readonly type: 'start' }
  /** The lineup has to be mended before play goes on. */
  | { readonly type: 'positions'; readonly side: Side }
  | { readonly type: 'resume' }
  | { readonly type: 'defense'; readonly side: Side }
  | { readonly type: 'offense'; readonly side: Side }
  | { readonly type: 'roll'; readonly side: Side }
  | { readonly type: 'result'; readonly side: Side }
  /** The other manager entered a result: it stands, or he looks again. */
  | { readonly type: 'confirm'; readonly side: Side; readonly proposal: Proposal }
  | { readonly type: 'advance'; readonly side: Side; readonly question: AdvanceQuestion };

/** Whether a viewer manages a side. */
export const manages = (viewer: Viewer, side: Side): boolean => viewer === side || viewer === 'both';

/** Sides whose people still have something to settle in this phase. */
export function awaited(state: GameState): readonly { readonly side: Side; readonly on: Task['type'] }[] {
  const batting = battingSide(state);
  const fielding = fieldingSide(state);
  switch (state.phase.type) {
    case 'lineups':
      return SIDES.filter((side) => state[side].submitted === null).map((side) => ({ side, on: 'lineup' }));
    case 'decisions':
      return [
        ...(state.phase.defense === null ? [{ side: fielding, on: 'defense' as const }] : []),
        ...(state.phase.offense === null ? [{ side: batting, on: 'offense' as const }] : []),
      ];
    case 'roll':
      return [{ side: roller(state), on: 'roll' }];
    case 'result':
      return [{ side: reader(state), on: 'result' }];
    case 'confirm':
      return [{ side: otherSide(state.phase.proposal.side), on: 'confirm' }];
    case 'advance':
      return [{ side: state.phase.question.asked === 'offense' ? batting : fielding, on: 'advance' }];
    case 'positions':
      return [{ side: state.phase.side, on: 'positions' }];
    case 'ready':
    case 'suspended':
    case 'final':
      return [];
    default:
      return assertNever(state.phase);
  }
}

/** What this viewer can do now, most urgent first; empty for a spectator. */
export function tasksOf(state: GameState, viewer: Viewer): readonly Task[] {
  if (viewer === 'spectator') return [];
  if (state.phase.type === 'ready') return [{ type: 'start' }];
  if (state.phase.type === 'suspended') return [{ type: 'resume' }];
  const { phase } = state;
  return awaited(state)
    .filter(({ side }) => manages(viewer, side) && state[side].computer === null)
    .map(({ side, on }): Task => {
      if (on === 'advance' && phase.type === 'advance') return { type: 'advance', side, question: phase.question };
      if (on === 'confirm' && phase.type === 'confirm') return { type: 'confirm', side, proposal: phase.proposal };
      return { type: on as 'lineup' | 'positions' | 'defense' | 'offense' | 'roll' | 'result', side };
    });
}
