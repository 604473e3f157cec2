'use client';
import { useState, type FormEvent } from 'react';
import type { Side } from '@/game/play';
import type { GameState } from '@/game/state';
import { useMe } from '@/ui/account/use-me';
import { useSignIn } from '@/ui/account/use-sign-in';
import { Button } from '@/ui/kit/button';
import { Panel } from '@/ui/kit/panel';
import { TextField } from '@/ui/kit/text-field';
import type { LiveGame, Sending } from '../live/live-game';

interface SeatOfferProps {
  readonly side: Side;
  readonly state: GameState;
  readonly game: LiveGame;
  readonly sending: Sending | undefined;
  readonly frozen: boolean;
}

/** An open seat for this person: a name, if there is none yet, and one button. Links alone never take a seat. */
export function SeatOffer({ side, state, game, sending, frozen }: SeatOfferProps) {
  const me = useMe();
  const signIn = useSignIn();
  const [name, setName] = useState('');
  const isStranger = me.data === null;
  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isStranger) await signIn.mutateAsync(name.trim());
    await game.claim(side);
  };
  const problem = sending?.type === 'refused' ? sending.message : (signIn.error?.message ?? null);
  return (
    <Panel className="border-l-[6px] border-l-run p-4 max-md:rounded-none">
      <form className="grid gap-3" onSubmit={(event) => void take(event).catch(() => undefined)}>
        <div>
          <h2 className="text-xl">A seat is kept for you</h2>
          <p className="text-[0.9375rem] text-soft">
            Manage {state[side].name}, the {side} team.
          </p>
        </div>
        {isStranger ? (
          <TextField
            label="Your name"
            autoComplete="nickname"
            maxLength={40}
            required
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        ) : null}
        <div role="alert" className="text-out-ink empty:hidden">
          {problem}
        </div>
        <Button
          type="submit"
          kind="go"
          size="lg"
          wide
          busy={signIn.isPending || sending?.type === 'sending'}
          disabled={frozen || me.isPending || (isStranger && name.trim() === '')}
        >
          Take the {side} seat
        </Button>
      </form>
    </Panel>
  );
}
