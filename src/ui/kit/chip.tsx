import type { ComponentProps } from 'react';
import { cx } from './cx';

/** A small piece of information, not a control. */
export const Chip = ({ className, ...rest }: ComponentProps<'span'>) => (
  <span
    {...rest}
    className={cx(
      'inline-flex items-center gap-1.5 rounded-lg border border-line bg-chip px-2.5 py-1 text-sm text-ink',
      className,
    )}
  />
);

export interface ToggleChipProps extends Omit<ComponentProps<'button'>, 'aria-pressed'> {
  readonly pressed: boolean;
}

/** One of several choices that a tap turns on; the pressed one is dark and marked for screen readers. */
export const ToggleChip = ({ pressed, className, ...rest }: ToggleChipProps) => (
  <button
    type="button"
    {...rest}
    aria-pressed={pressed}
    className={cx(
      'inline-flex min-h-11 items-center justify-center gap-2 rounded-[9px] border px-3.5 text-[0.9375rem] font-medium whitespace-nowrap',
      'transition-colors duration-150 disabled:opacity-45',
      pressed ? 'border-ink bg-ink text-sheet' : 'border-line bg-chip text-ink hover:border-edge',
      className,
    )}
  />
);
