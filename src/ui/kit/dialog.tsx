'use client';
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** One sentence under the title. */
  readonly description?: ReactNode;
  readonly children: ReactNode;
  /** Tailwind max width, e.g. `max-w-2xl`. */
  readonly width?: string;
  /** What has the focus after it; else what had it before, which may be gone by then. */
  readonly returnTo?: () => HTMLElement | null;
}

/** A modal sheet: rises from below on a phone, stands in the middle on a desk. Esc and the backdrop close it. */
export function Dialog({ open, onClose, title, description, children, width = 'max-w-lg', returnTo }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-50 bg-black/45 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          {...(returnTo === undefined ? {} : { finalFocus: () => returnTo() ?? true })}
          className={cx(
            'fixed z-50 max-h-[88dvh] w-full overflow-y-auto overscroll-contain border border-line bg-sheet text-ink shadow-lift outline-none',
            'max-sm:inset-x-0 max-sm:bottom-0 max-sm:max-w-none max-sm:rounded-t-2xl max-sm:pb-[env(safe-area-inset-bottom)]',
            'sm:top-1/2 sm:left-1/2 sm:-translate-1/2 sm:rounded-2xl',
            'transition-[opacity,transform] duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 max-sm:data-starting-style:translate-y-6',
            width,
          )}
        >
          <div className="sticky top-0 z-10 flex items-start gap-4 border-b-2 border-ink bg-sheet px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <Base.Title className="text-xl">{title}</Base.Title>
              {description === undefined ? null : (
                <Base.Description className="mt-0.5 text-[0.9375rem] text-soft">{description}</Base.Description>
              )}
            </div>
            <Base.Close
              aria-label="Close"
              className="-mt-2 -mr-3 grid size-11 shrink-0 place-items-center rounded-lg hover:bg-chip"
            >
              <X aria-hidden className="size-5" />
            </Base.Close>
          </div>
          <div className="px-5 py-4">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
