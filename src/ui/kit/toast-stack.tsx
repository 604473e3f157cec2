'use client';
import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { cx } from './cx';
import type { ToastOptions } from './toast';

const manager = Base.createToastManager();

function add({ title, description, tone = 'plain', timeout = tone === 'bad' ? 0 : 6000 }: ToastOptions): void {
  manager.add({ title, description, timeout, type: tone, priority: tone === 'bad' ? 'high' : 'low' });
}

interface ToastStackProps {
  /** Hands over every message, those that waited first, until the returned function is called. */
  readonly take: (show: (options: ToastOptions) => void) => () => void;
}

/** Shows what `toast` was given, newest in front. */
export function ToastStack({ take }: ToastStackProps) {
  useEffect(() => take(add), [take]);
  return (
    <Base.Provider toastManager={manager} limit={4}>
      <Base.Portal>
        <Base.Viewport className="fixed right-3 bottom-[calc(var(--bottom-bar-height)+0.75rem)] left-3 z-60 flex flex-col gap-2 sm:left-auto sm:w-96 print:hidden">
          <Toasts />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function Toasts() {
  const { toasts } = Base.useToastManager();
  return toasts.map((item) => (
    <Base.Root
      key={item.id}
      toast={item}
      className={cx(
        'rounded-xl border border-line border-l-[6px] bg-sheet text-ink shadow-lift transition-[opacity,transform] duration-200',
        'data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-3 data-starting-style:opacity-0',
        item.type === 'bad' ? 'border-l-out' : item.type === 'good' ? 'border-l-field' : 'border-l-run',
      )}
    >
      <Base.Content className="flex items-center gap-3 py-1.5 pr-1 pl-4">
        <div className="min-w-0 flex-1 py-1">
          <Base.Title className="font-sans text-[0.9375rem] leading-snug font-semibold" />
          <Base.Description className="text-sm text-soft empty:hidden" />
        </div>
        <Base.Close aria-label="Dismiss" className="grid size-11 shrink-0 place-items-center rounded-lg hover:bg-chip">
          <X aria-hidden className="size-4.5" />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}
