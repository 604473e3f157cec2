'use client';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/ui/kit/button';
import { RecoveryDialog } from './recovery-dialog';
import { useMe, useRecoveryCode } from './use-me';

/** Reminds a new guest, on quiet pages only, that the name has a key to put away. */
export function RecoveryBar() {
  const me = useMe();
  const [code] = useRecoveryCode();
  const [open, setOpen] = useState(false);
  // Until we know who it is the bar is there already for who saw it last, so that nothing moves (public/theme.js).
  if (!me.isPending && (!me.data || code === null)) return null;
  return (
    <aside
      aria-label="Recovery code"
      data-no-print
      data-guess={me.isPending ? 'recovery' : undefined}
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-xl border border-line border-l-[6px] border-l-run bg-sheet py-2.5 pr-3 pl-4"
    >
      <KeyRound aria-hidden className="size-5 shrink-0 text-run-ink" />
      <p className="min-w-52 flex-1 text-[0.9375rem]">
        <b className="font-semibold">Keep your name.</b>{' '}
        <span className="text-soft">One code brings you back from any device. It is shown only once.</span>
      </p>
      <Button onClick={() => setOpen(true)} disabled={me.isPending}>
        Show the code
      </Button>
      <RecoveryDialog open={open} onClose={() => setOpen(false)} />
    </aside>
  );
}
