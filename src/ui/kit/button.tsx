import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';

const BASE =
  'relative inline-flex items-center justify-center gap-2.5 rounded-[11px] border font-semibold no-underline select-none ' +
  'transition-[background-color,border-color,transform] duration-150 active:translate-y-px ' +
  'disabled:opacity-50 disabled:active:translate-y-0 aria-disabled:opacity-50';

const KINDS = {
  /** The one thing to do on the page. */
  go: 'border-transparent bg-go text-go-ink hover:bg-go-strong',
  /** Everything else that acts. */
  plain: 'border-edge bg-sheet text-ink hover:bg-chip',
  /** Quiet, for bars and rows. */
  bare: 'border-transparent bg-transparent text-ink hover:bg-chip',
  danger: 'border-out bg-sheet text-out-ink hover:bg-chip',
  /** On the green board. */
  bulb: 'border-transparent bg-bulb text-bulb-ink hover:brightness-105',
} as const;
export type ButtonKind = keyof typeof KINDS;

const SIZES = { md: 'min-h-11 px-4 text-[0.9375rem]', lg: 'min-h-14 px-6 text-[1.0625rem]' } as const;

interface Look {
  readonly kind?: ButtonKind;
  readonly size?: keyof typeof SIZES;
  /** Takes the whole width of its row. */
  readonly wide?: boolean;
}

const look = ({ kind = 'plain', size = 'md', wide = false }: Look, className?: string): string =>
  cx(BASE, KINDS[kind], SIZES[size], wide && 'w-full', className);

export interface ButtonProps extends ComponentProps<'button'>, Look {
  /** Shows that the answer is under way; the button keeps its width and takes no second press. */
  readonly busy?: boolean;
  readonly icon?: ReactNode;
}

/** A button that says "sending" while it is `busy`, without losing focus. */
export function Button({ kind, size, wide, busy = false, icon, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={(event) => {
        // A submit button must not send twice either.
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
      className={look({ kind, size, wide }, className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}

export interface LinkButtonProps extends ComponentProps<typeof Link>, Look {
  readonly icon?: ReactNode;
}

/** A link that looks like a button. */
export function LinkButton({ kind, size, wide, icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={look({ kind, size, wide }, className)}>
      {icon}
      {children}
    </Link>
  );
}

const Spinner = () => (
  <span
    aria-hidden
    className="size-4 animate-spin rounded-full border-2 border-current border-r-transparent motion-reduce:animate-none"
  />
);
