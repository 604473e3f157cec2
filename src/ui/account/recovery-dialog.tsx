'use client';
import { Button } from '@/ui/kit/button';
import { CopyButton } from '@/ui/kit/copy-button';
import { Dialog } from '@/ui/kit/dialog';
import { useRecoveryCode } from './use-me';

export interface RecoveryDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The key to a guest's name, in full. It is gone once the person says it is kept. */
export function RecoveryDialog({ open, onClose }: RecoveryDialogProps) {
  const [code, setCode] = useRecoveryCode();
  return (
    <Dialog
      open={open && code !== null}
      onClose={onClose}
      title="Your recovery code"
      description="There is no password. This code is the only way back to your name and your games from another device, or after you sign out."
    >
      <div className="grid gap-4">
        <p className="rounded-xl border-2 border-dashed border-edge bg-chip px-4 py-5 text-center font-mono text-lg leading-relaxed font-medium break-all select-all">
          {code}
        </p>
        <p className="text-[0.9375rem] text-soft">
          Keep it where you keep passwords. It is shown once and works once: after you use it you get a new one.
        </p>
        <div className="flex flex-wrap gap-2.5">
          <CopyButton kind="go" text={code ?? ''} className="min-w-36 flex-1">
            Copy the code
          </CopyButton>
          <Button
            className="flex-1"
            onClick={() => {
              onClose();
              setCode(null);
            }}
          >
            I have kept it
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
