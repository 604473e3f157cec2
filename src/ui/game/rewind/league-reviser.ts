import { useState } from 'react';
import type { OfficeAction } from '@/game/office/office-action';
import { useApi } from '@/trpc/provider';
import { failureOf } from '@/ui/kit/failure';
import { randomHex } from '@/ui/kit/random-hex';
import { toast } from '@/ui/kit/toast';
import type { LiveGame, Sending } from '../live/live-game';

/** Who sends what changes earlier plays: a manager, or the league in his place. */
export type Reviser = Pick<LiveGame, 'act'>;

/** Sends it for the league, which asks nobody: game and league tell of it in their logs. */
export function useLeagueReviser(gameId: string): { readonly game: Reviser; readonly sending: Sending | undefined } {
  const api = useApi();
  const [sending, setSending] = useState<Sending>();
  const send = async (action: OfficeAction, reason: string): Promise<boolean> => {
    setSending({ type: 'sending' });
    try {
      await api.office.decideGame.mutate({ gameId, actionId: randomHex(16), action, reason });
      setSending(undefined);
      toast({ title: 'Done: it stands in the league’s log', tone: 'good' });
      return true;
    } catch (error) {
      setSending({ type: 'refused', message: failureOf(error).text });
      return false;
    }
  };
  const act: Reviser['act'] = async (_control, action) => {
    if (action.type === 'rewind') return send({ type: 'rewind', toPlay: action.toPlay }, action.reason);
    if (action.type !== 'correctPlay') return false;
    return send({ type: 'correctPlay', number: action.number, play: action.play }, action.reason);
  };
  return { game: { act }, sending };
}
