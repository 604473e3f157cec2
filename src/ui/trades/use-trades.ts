'use client';
import { useQuery } from '@tanstack/react-query';
import type { OffersPage, TradeTeam, WaitingOffers } from '@/server/services/trades/shapes';
import { useApi } from '@/trpc/provider';
import { useMe } from '@/ui/account/use-me';

const LOOK_AGAIN_MS = 60_000;

/** Offers to and of a team; with `before` older ones that are over. The other team may answer at any time. */
export function useOffers(teamId: number, before: number | null = null) {
  const api = useApi();
  const { data: me } = useMe();
  return useQuery<OffersPage>({
    queryKey: ['trades', 'offers', teamId, before, me?.userId ?? null],
    queryFn: () => api.trade.list.query({ teamId, before }),
    enabled: me !== undefined && me !== null,
    ...(before === null ? { refetchInterval: LOOK_AGAIN_MS } : {}),
  });
}

/** The men of a team; asks for none while `teamId` is null. */
export function useTradeMen(teamId: number | null) {
  const api = useApi();
  return useQuery<TradeTeam>({
    queryKey: ['trades', 'men', teamId],
    queryFn: () => api.trade.men.query({ teamId: teamId ?? 0 }),
    enabled: teamId !== null,
  });
}

/** Offers that wait for me; asks nothing for a visitor without a name. */
export function useWaitingOffers(): WaitingOffers['teams'] {
  const api = useApi();
  const { data: me } = useMe();
  const { data } = useQuery<WaitingOffers>({
    queryKey: ['trades', 'waiting', me?.userId ?? null],
    queryFn: () => api.trade.waiting.query(),
    enabled: me !== undefined && me !== null,
    refetchInterval: LOOK_AGAIN_MS,
  });
  return data?.teams ?? [];
}

/** How many offers wait for me. */
export const useWaitingCount = (): number => useWaitingOffers().reduce((sum, { offers }) => sum + offers, 0);
