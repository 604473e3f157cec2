'use client';
import { Check, Scale } from 'lucide-react';
import { cx } from '@/ui/kit/cx';
import { usePicked } from '../use-picked';

export interface PickButtonProps {
  readonly id: number;
  readonly name: string;
  /** Drawn as a button of its own, not as a sign in a row. */
  readonly isBoxed?: boolean;
  readonly className?: string;
}

/** Puts a card aside to be compared, or takes it back. */
export function PickButton({ id, name, isBoxed = false, className }: PickButtonProps) {
  const { isPicked, toggle } = usePicked();
  const on = isPicked(id);
  const Icon = on ? Check : Scale;
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={`Compare ${name}`}
      title="Compare (c)"
      data-no-print
      onClick={() => toggle({ id, name })}
      className={cx(
        'grid size-11 shrink-0 place-items-center rounded-lg border focus-visible:-outline-offset-3',
        on
          ? 'border-ink bg-ink text-sheet'
          : cx('text-soft hover:bg-chip hover:text-ink', isBoxed ? 'border-edge bg-sheet' : 'border-transparent'),
        className,
      )}
    >
      <Icon aria-hidden className="size-4.5" />
    </button>
  );
}
