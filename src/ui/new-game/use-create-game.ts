'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useApi } from '@/trpc/provider';
import type { NewGameInput } from '@/server/api/schemas/new-game.schema';
import { setInvite } from '@/ui/account/invite-store';
import { randomHex } from '@/ui/kit/random-hex';
import { toast } from '@/ui/kit/toast';

/** Makes a game, keeps its invite, sits the maker down with a fresh nonce, and opens it. */
export function useCreateGame() {
  const api = useApi();
  const queries = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: async (input: NewGameInput): Promise<string> => {
      const { gameId, invite } = await api.game.create.mutate(input);
      if (invite !== null) setInvite(gameId, invite);
      const side = input.away.manager === 'me' ? 'away' : input.home.manager === 'me' ? 'home' : null;
      if (side !== null) {
        try {
          // Drawn only now, after the server has committed itself to its seed.
          const nonce = randomHex(16);
          await api.game.claimSeat.mutate({ gameId, actionId: randomHex(16), side, invite: null, nonce });
        } catch {
          // The game is made: its page offers the seat again.
          toast({ title: 'The game is made, your seat is still open', description: 'Take it on the game page.' });
        }
      }
      return gameId;
    },
    onSuccess: async (gameId) => {
      router.push(`/games/${gameId}`);
      await queries.invalidateQueries({ queryKey: ['game', 'list'] });
    },
  });
}
