'use client';
import { useRouter } from 'next/navigation';
import { Button } from '@/ui/kit/button';
import { CopyButton } from '@/ui/kit/copy-button';
import { Dialog } from '@/ui/kit/dialog';
import { toast } from '@/ui/kit/toast';
import type { RecoveryDialogProps } from './recovery-dialog';
import { useMe, useRecoveryCode } from './use-me';
import { useSignOut } from './use-sign-in';

/** Asks first: without its code a guest's name cannot be had back. */
export function SignOutDialog({ open, onClose }: RecoveryDialogProps) {
  const { data: me } = useMe();
  const [code] = useRecoveryCode();
  const signOut = useSignOut();
  const router = useRouter();
  const leave = (): void =>
    signOut.mutate(undefined, {
      onSuccess: () => {
        onClose();
        router.push('/');
      },
      onError: (error) => toast({ title: 'You are still signed in', description: error.message, tone: 'bad' }),
    });
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Sign out?"
      description={`Only the recovery code brings you back as ${me?.name ?? 'yourself'}. Games in progress wait for you.`}
    >
      <div className="grid gap-4">
        {code === null ? null : (
          <div className="grid gap-2.5 rounded-xl border-2 border-dashed border-edge bg-chip p-4 text-center">
            <p className="font-mono text-lg font-medium break-all select-all">{code}</p>
            <CopyButton text={code}>Copy the code first</CopyButton>
          </div>
        )}
        <div className="flex flex-wrap gap-2.5">
          <Button kind="danger" className="flex-1" busy={signOut.isPending} onClick={leave}>
            Sign out
          </Button>
          <Button className="flex-1" onClick={onClose}>
            Stay
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
