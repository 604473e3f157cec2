import type { Board } from './use-board';

interface HeldToolsProps {
  readonly board: Board;
  readonly at: number;
  readonly isEmpty: boolean;
  readonly inGame: boolean;
  readonly onReplace: (at: number) => void;
}

const TOOL = 'min-h-11 rounded-lg border border-edge bg-sheet px-3 text-[0.9375rem] font-semibold hover:bg-chip';

/** What can be done with the man who is held, beside a second press elsewhere. */
export const HeldTools = ({ board, at, isEmpty, inGame, onReplace }: HeldToolsProps) => (
  <div className="flex flex-wrap items-center gap-2 px-2 py-1.5">
    <button type="button" className={TOOL} onClick={() => onReplace(at)}>
      {isEmpty ? 'Choose a player…' : 'Replace…'}
    </button>
    {isEmpty || inGame ? null : (
      <button type="button" className={TOOL} onClick={() => board.run({ type: 'clear', at })}>
        Take out
      </button>
    )}
    <button type="button" className={TOOL} onClick={board.cancel}>
      Cancel
    </button>
    <span className="text-sm text-soft">or tap another to swap</span>
  </div>
);
