import type { ReadGame } from '../game/real-game';
import type { Appearance } from '../records';
import type { Row } from './rows';
import type { SlottedSub } from './slots';

/** One row a `sub` record: who came in, or moved, in whose place of the order, after which play. */
export const subRows = (game: ReadGame, subs: ReadonlyMap<Appearance, SlottedSub>): readonly Row[] =>
  game.steps.flatMap((step) => {
    if (step.type !== 'substitution') return [];
    const { inning, half, playCount } = step.before;
    return step.subs.map((sub) => {
      const slotted = subs.get(sub);
      return {
        GAME_ID: game.id,
        INN_CT: inning,
        BAT_HOME_ID: game.flagOf(half === 'top' ? 'away' : 'home'),
        SUB_ID: sub.player,
        SUB_HOME_ID: sub.team,
        SUB_LINEUP_ID: sub.order,
        SUB_FLD_CD: sub.position,
        REMOVED_ID: slotted?.removed?.player ?? '',
        REMOVED_FLD_CD: slotted?.removedPosition ?? 0,
        EVENT_ID: playCount,
      };
    });
  });
