import type { Slots } from '@/leagues/lineup/change-sheet';
import type { LineupMan } from '@/leagues/lineup/lineup-man';
import type { Versus } from '@/leagues/lineup/sheet';
import type { SheetProblem } from '@/leagues/lineup/sheet-problem';
import type { LineupRules } from '@/game/validate-lineup';

/** What a board during a game may not touch, and shows beside the rest. */
export interface InGame {
  /** The lineup as it is now: what differs from it is marked. The order is fixed, places are filled from the bench. */
  readonly now: Slots;
  /** Men who left the game and cannot come back. */
  readonly gone: readonly LineupMan[];
}

/** A lineup being made. Controlled: the owner keeps the slots and answers `onChange` with them. */
export interface LineupBoardProps {
  /** Names the lineup: heading of the printed card, label of the list. */
  readonly title: string;
  readonly slots: Slots;
  /** Everyone whom the lineup may name. */
  readonly men: readonly LineupMan[];
  readonly rules: LineupRules;
  /** `checkSheet` of the slots. */
  readonly problems: readonly SheetProblem[];
  /** Hand of the pitchers it is meant against: whose numbers are shown. */
  readonly versus: Versus;
  /** The slots after a change, and the change in words ("Smith moved to 3rd of 9; Jones now 4th"). */
  readonly onChange: (slots: Slots, said: string) => void;
  /** Fills it by the computer manager; absent: no such button. */
  readonly onAutoFill?: (() => void) | undefined;
  readonly isAutoFilling?: boolean | undefined;
  /** Nothing can be changed: handed in, or no right to. */
  readonly locked?: boolean | undefined;
  readonly inGame?: InGame | undefined;
}
