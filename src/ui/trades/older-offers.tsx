'use client';
import { type ReactNode, useState } from 'react';
import type { TradeOffer } from '@/server/services/trades/shapes';
import { Button } from '@/ui/kit/button';
import { Panel } from '@/ui/kit/panel';
import { Loaded } from '@/ui/stats/loaded';
import { useOffers } from './use-trades';

export interface OlderOffersProps {
  readonly teamId: number;
  /** Offers before this one; null when there are none. */
  readonly before: number | null;
  readonly card: (offer: TradeOffer) => ReactNode;
}

/** Offers that ended longer ago: a button, then a page of them with the next button below. */
export function OlderOffers({ teamId, before, card }: OlderOffersProps) {
  const [isWanted, setWanted] = useState(false);
  if (before === null) return null;
  if (isWanted) return <Older teamId={teamId} before={before} card={card} />;
  return (
    <Button className="justify-self-start" onClick={() => setWanted(true)}>
      Show older offers
    </Button>
  );
}

function Older({ teamId, before, card }: OlderOffersProps) {
  const query = useOffers(teamId, before);
  return (
    <Loaded query={query} what="The older offers">
      {({ over, next }) => (
        <>
          <section aria-label="Longer ago">
            <Panel>
              <ul>{over.map(card)}</ul>
            </Panel>
          </section>
          <OlderOffers teamId={teamId} before={next} card={card} />
        </>
      )}
    </Loaded>
  );
}
