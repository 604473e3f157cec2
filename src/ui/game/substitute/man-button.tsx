import type { ReactNode } from 'react';
import { cx } from '@/ui/kit/cx';

interface ManButtonProps {
  readonly name: string;
  /** Hand, positions, ratings: what decides about him. */
  readonly detail: ReactNode;
  readonly lead?: ReactNode;
  readonly pressed: boolean;
  readonly marked?: boolean;
  readonly onClick: () => void;
}

/** A man to tap: picked, he waits for the place or man he goes to. */
export const ManButton = ({ name, detail, lead, pressed, marked = false, onClick }: ManButtonProps) => (
  <button
    type="button"
    aria-pressed={pressed}
    onClick={onClick}
    className={cx(
      'flex min-h-12 w-full items-center gap-3 rounded-lg border px-3 py-1.5 text-left transition-colors duration-150',
      pressed
        ? 'border-ink bg-ink text-sheet'
        : marked
          ? 'border-run bg-go-tint'
          : 'border-line bg-chip hover:border-edge',
    )}
  >
    {lead === undefined ? null : (
      <span className={cx('w-8 shrink-0 font-board text-base font-bold', pressed ? '' : 'text-soft')}>{lead}</span>
    )}
    <span className="min-w-0 flex-1">
      <span className="block truncate font-semibold">{name}</span>
      <span className={cx('block truncate text-sm', pressed ? 'opacity-80' : 'text-soft')}>{detail}</span>
    </span>
  </button>
);
