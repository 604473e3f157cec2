import type { AdvanceChoice, AdvanceQuestion } from '@/game/advance-question';
import type { DefensiveDecision, OffensiveDecision } from '@/game/decisions';
import type { LineupCard, PlayerKey, RosterEntry } from '@/game/lineup';
import type { GameRules } from '@/game/rules';
import type { Side } from '@/game/play';
import type { ComputerStyle, GameState } from '@/game/state';
import type { LineupChange } from '@/game/substitution';
import type { Table } from '@/game/table';
import type { Rng } from '@/shared/rng';

/**
 * A computer manager. Everything he answers is legal where he is asked, follows from what his side may see (never the
 * other side's sealed decision, never dice to come), and is the same again for the same arguments.
 */
export interface Manager {
  readonly style: ComputerStyle;
  /** A lineup card from his roster. `tired` starters are passed over while there are rested ones. */
  lineup(roster: readonly RosterEntry[], table: Table, rules: GameRules, tired?: readonly PlayerKey[]): LineupCard;
  /** Called while his side is in the field and the plate appearance has not begun. */
  decideDefense(state: GameState, table: Table, rng: Rng): DefensiveDecision;
  /**
   * What he changes in his lineup before the next roll, as one substitution; null for nothing. He is asked again after
   * each until he is content. In phase `positions` of his side he must answer.
   */
  substitute(state: GameState, side: Side, table: Table, rng: Rng): readonly LineupChange[] | null;
  decideOffense(state: GameState, table: Table, rng: Rng): OffensiveDecision;
  chooseAdvance(state: GameState, question: AdvanceQuestion, table: Table): AdvanceChoice;
}
