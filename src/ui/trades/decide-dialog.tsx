'use client';
import { useRef } from 'react';
import { ReasonDialog } from '@/ui/office/reason-dialog';
import { useDeed } from '@/ui/office/use-office';

export interface DecideDialogProps {
  readonly offerId: number;
  readonly approves: boolean;
  readonly onClose: () => void;
  readonly onRefused: () => void;
}

/** What the league says of a trade, with its reason. */
export function DecideDialog({ offerId, approves, onClose, onRefused }: DecideDialogProps) {
  const deed = useDeed();
  const isDecided = useRef(false);
  const decide = async (reason: string): Promise<void> => {
    const done = await deed.run(
      (api) => api.trade.decide.mutate({ offerId, approves, reason }),
      approves ? 'The trade is made' : 'The trade is refused',
    );
    if (done === null) {
      onRefused();
      return;
    }
    isDecided.current = true;
    onClose();
  };
  return (
    <ReasonDialog
      title={approves ? 'Approve the trade' : 'Refuse the trade'}
      description={approves ? 'The players change teams at once.' : 'Everyone stays where they are.'}
      label={approves ? 'Approve' : 'Refuse'}
      isDangerous={!approves}
      isBusy={deed.isBusy}
      problem={deed.problem}
      onClose={onClose}
      // The button that opened it goes with the decision.
      returnTo={() => (isDecided.current ? document.getElementById('main') : null)}
      onConfirm={(reason) => void decide(reason)}
    />
  );
}
