'use client';
import { useState } from 'react';
import type { TradeOffer } from '@/server/services/trades/shapes';
import { Loaded } from '@/ui/stats/loaded';
import { DepthTable } from './depth-table';
import { useTradeMen } from './use-trades';

/** What a trade would do to both teams; read when it is asked for. */
export function OfferDepth({ offer, teamId }: { readonly offer: TradeOffer; readonly teamId: number }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-11 cursor-pointer items-center text-[0.9375rem] font-semibold underline underline-offset-3">
        Depth by position, before and after
      </summary>
      {isOpen ? <Depth offer={offer} teamId={teamId} /> : null}
    </details>
  );
}

function Depth({ offer, teamId }: { readonly offer: TradeOffer; readonly teamId: number }) {
  const from = useTradeMen(offer.from.teamId);
  const to = useTradeMen(offer.to.teamId);
  const [gives, gets] = [offer.gives.map(({ man }) => man), offer.gets.map(({ man }) => man)];
  return (
    <Loaded query={from} what="The players">
      {(one) => (
        <Loaded query={to} what="The players of the other team">
          {(other) =>
            teamId === offer.from.teamId ? (
              <DepthTable mine={one} theirs={other} gives={gives} gets={gets} />
            ) : (
              <DepthTable mine={other} theirs={one} gives={gets} gets={gives} />
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}
