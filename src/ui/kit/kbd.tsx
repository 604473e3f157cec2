import { cx } from './cx';

/** A key's name beside the control it presses. Hidden from screen readers: `aria-keyshortcuts` says it there. */
export const Kbd = ({ children, className }: { readonly children: string; readonly className?: string }) => (
  <kbd
    aria-hidden
    className={cx(
      'hidden rounded-[5px] border border-current px-1.5 py-px font-mono text-xs font-medium opacity-75 md:pointer-fine:inline-block',
      className,
    )}
  >
    {children}
  </kbd>
);
