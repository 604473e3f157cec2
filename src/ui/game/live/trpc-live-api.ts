import type { Api } from '@/trpc/api-client';
import { failureOf, type LiveApi } from './live-api';

/**
 * One game over tRPC. The client below repeats what may be repeated: queries, mutations with an action id, and
 * subscriptions from the last message they got.
 */
export function trpcLiveApi(api: Api, gameId: string, invite: string | null): LiveApi {
  const look = { gameId, invite };
  return {
    page: () => api.game.get.query(look),
    watch: (lastSeq, { onOpen, onMessage, onLost, onEnd }) => {
      const input = lastSeq === null ? look : { ...look, lastEventId: String(lastSeq) };
      const subscription = api.game.watch.subscribe(input, {
        onStarted: onOpen,
        onData: ({ data }) => onMessage(data),
        onConnectionStateChange: ({ state }) => {
          if (state === 'connecting') onLost();
          if (state === 'pending') onOpen();
        },
        onError: (error) => onEnd(failureOf(error)),
        onComplete: () => onEnd(null),
      });
      return () => subscription.unsubscribe();
    },
    presence: (onPresence) => {
      const subscription = api.game.presence.subscribe(look, { onData: onPresence });
      return () => subscription.unsubscribe();
    },
    act: (actionId, action, expectedSeq) =>
      api.game.act.mutate({
        gameId,
        actionId,
        action,
        ...(expectedSeq === null ? {} : { expectedSeq }),
      }),
    claim: (actionId, side, nonce) => api.game.claimSeat.mutate({ gameId, actionId, side, invite, nonce }),
    plays: (beforeSeq) => api.game.plays.query({ ...look, beforeSeq, limit: 100 }),
    log: (afterSeq) => api.game.log.query({ ...look, afterSeq, limit: 500 }),
    cards: () => api.game.cards.query(look),
  };
}
