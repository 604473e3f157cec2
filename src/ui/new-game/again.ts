import type { Side } from '@/game/play';
import type { GameRules } from '@/game/rules';
import { otherSide } from '@/game/sides';
import type { NewGameInput } from '@/server/api/schemas/new-game.schema';
import type { GameSummary } from '@/server/api/wire';

interface FinishedGame {
  readonly summary: Pick<GameSummary, 'league' | 'visibility' | 'away' | 'home'>;
  readonly rules: GameRules;
  /** Milliseconds between the moves of two computers. */
  readonly pace: number | null;
}

/**
 * The same game once more: teams, sides and rules. `mine` is the seat its maker takes; null leaves both to computers.
 * A friend in the other seat is asked again by link.
 */
export function gameAgain({ summary, rules, pace }: FinishedGame, mine: Side | null): NewGameInput {
  const isFriendly = mine !== null && summary[otherSide(mine)].computer === null;
  const seat = (side: Side): NewGameInput[Side] => {
    const { teamId, computer } = summary[side];
    const manager = side === mine ? 'me' : isFriendly ? 'friend' : 'computer';
    return computer === null || manager !== 'computer' ? { teamId, manager } : { teamId, manager, style: computer };
  };
  return {
    league: summary.league,
    away: seat('away'),
    home: seat('home'),
    rules,
    visibility: summary.visibility,
    mode: isFriendly ? 'friendly' : 'practice',
    pace: mine === null ? pace : null,
  };
}
