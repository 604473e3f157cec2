'use client';
import { type FormEvent, useRef, useState } from 'react';
import type { TradeRules } from '@/leagues/trades/trade-rules';
import type { TradeOffer } from '@/server/services/trades/shapes';
import type { Api } from '@/trpc/api-client';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { TextField } from '@/ui/kit/text-field';
import { useDeed } from '@/ui/office/use-office';
import { approvalText } from './words';

export type Answer = 'accept' | 'decline' | 'withdraw';

interface Words {
  readonly title: string;
  readonly label: string;
  readonly done: string;
  readonly send: (api: Api, offerId: number, reason: string) => Promise<unknown>;
}

const WORDS: Readonly<Record<Answer, Words>> = {
  accept: {
    title: 'Accept this trade?',
    label: 'Accept the trade',
    done: 'The trade is accepted',
    send: (api, offerId) => api.trade.accept.mutate({ offerId }),
  },
  decline: {
    title: 'Decline this offer?',
    label: 'Decline the offer',
    done: 'The offer is declined',
    send: (api, offerId, reason) => api.trade.decline.mutate({ offerId, reason }),
  },
  withdraw: {
    title: 'Take this offer back?',
    label: 'Withdraw the offer',
    done: 'The offer is withdrawn',
    send: (api, offerId) => api.trade.withdraw.mutate({ offerId }),
  },
};

export interface AnswerDialogProps {
  readonly offer: TradeOffer;
  readonly answer: Answer;
  readonly rules: TradeRules;
  readonly onClose: () => void;
  /** The server would not have it: what is on the page is not how it stands. */
  readonly onRefused: () => void;
}

/** Asks once more before an offer is answered or taken back; who declines may say why. */
export function AnswerDialog({ offer, answer, rules, onClose, onRefused }: AnswerDialogProps) {
  const deed = useDeed();
  const [reason, setReason] = useState('');
  const isAnswered = useRef(false);
  const { title, label, done, send } = WORDS[answer];
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((await deed.run((api) => send(api, offer.id, reason.trim()), done)) === null) onRefused();
    else {
      isAnswered.current = true;
      onClose();
    }
  };
  const description = {
    accept: approvalText(rules),
    decline: `${offer.from.name} reads it at once.`,
    withdraw: `${offer.to.name} can answer it no more.`,
  }[answer];
  return (
    <Dialog
      open
      onClose={onClose}
      // The button that opened it goes with the answer.
      returnTo={() => (isAnswered.current ? document.getElementById('main') : null)}
      title={title}
      description={description}
    >
      <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
        {answer === 'decline' ? (
          <TextField
            label="Why"
            value={reason}
            maxLength={200}
            onChange={(event) => setReason(event.target.value)}
            hint="May be left empty."
          />
        ) : null}
        {deed.problem === null ? null : (
          <p role="alert" className="text-out-ink">
            {deed.problem}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-2.5">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" kind={answer === 'accept' ? 'go' : 'danger'} busy={deed.isBusy}>
            {label}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
