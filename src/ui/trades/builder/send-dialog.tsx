'use client';
import { type FormEvent, useState } from 'react';
import type { OfferedMan } from '@/leagues/trades/trade-offer';
import type { TradeMan, TradeOffer, TradeTeam } from '@/server/services/trades/shapes';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { Select } from '@/ui/kit/select';
import { TextField } from '@/ui/kit/text-field';
import { useDeed } from '@/ui/office/use-office';
import { Sides } from '../sides';
import { approvalText } from '../words';

/** Hours an offer stands; an empty one for no limit. */
const LIMITS = [
  { value: '24', label: 'a day' },
  { value: '72', label: 'three days' },
  { value: '168', label: 'a week' },
  { value: '', label: 'until it is answered or withdrawn' },
] as const;

export interface SendDialogProps {
  readonly mine: TradeTeam;
  readonly theirs: TradeTeam;
  readonly gives: readonly number[];
  readonly gets: readonly number[];
  readonly counterOf: number | null;
  readonly onClose: () => void;
  readonly onSent: (offer: TradeOffer) => void;
}

/** The offer as it will be sent, with a word to the other manager and how long it stands. */
export function SendDialog({ mine, theirs, gives, gets, counterOf, onClose, onSent }: SendDialogProps) {
  const deed = useDeed();
  const [note, setNote] = useState('');
  const [hours, setHours] = useState('72');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const sent = await deed.run(
      (api) =>
        api.trade.offer.mutate({
          teamId: mine.team.teamId,
          partnerId: theirs.team.teamId,
          gives: [...gives],
          gets: [...gets],
          note: note.trim(),
          hours: hours === '' ? null : Number(hours),
          counterOf,
        }),
      'The offer is sent',
    );
    if (sent !== null) onSent(sent);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={counterOf === null ? `Offer to ${theirs.team.name}` : `Counter-offer to ${theirs.team.name}`}
      description={approvalText(mine.rules)}
    >
      <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
        <Sides
          leagueId={mine.leagueId}
          you={{ name: mine.team.name, isYou: true }}
          gives={named(mine.men, gives)}
          gets={named(theirs.men, gets)}
          isLinked={false}
        />
        <TextField
          label="Note"
          value={note}
          maxLength={200}
          onChange={(event) => setNote(event.target.value)}
          hint="To the other manager. May be left empty."
        />
        <Select
          label="It stands for"
          value={hours}
          options={LIMITS}
          onChange={(event) => setHours(event.target.value)}
        />
        {deed.problem === null ? null : (
          <p role="alert" className="text-out-ink">
            {deed.problem}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-2.5">
          <Button onClick={onClose}>Change it</Button>
          <Button type="submit" kind="go" busy={deed.isBusy}>
            Send the offer
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const named = (men: readonly TradeMan[], ids: readonly number[]): readonly OfferedMan[] =>
  men
    .filter(({ man }) => ids.includes(man))
    .map(({ man, name, positions, cardset }) => ({ man, name, positions, cardset, cardHash: null }));
