'use client';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { OfferAct, OffersPage, TradeOffer } from '@/server/services/trades/shapes';
import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { AnswerDialog } from './answer-dialog';
import { DecideDialog } from './decide-dialog';
import { OfferCard } from './offer-card';
import { OlderOffers } from './older-offers';
import { approvalText } from './words';

type Act = Exclude<OfferAct, 'counter'> | 'refuse';

export interface OffersViewProps {
  readonly page: OffersPage;
  readonly onReload: () => void;
}

/** Offers of a team: what waits for it, what waits for others, and what is over. */
export function OffersView({ page, onReload }: OffersViewProps) {
  const { team, mayOffer, rules, waiting, over, next } = page;
  const [chosen, setChosen] = useState<{ readonly offer: TradeOffer; readonly act: Act } | null>(null);
  const close = (): void => setChosen(null);
  const open = waiting.filter(({ status }) => status === 'open');
  const sections = [
    {
      title: mayOffer ? 'Waiting for an answer of yours' : 'Waiting for its answer',
      of: open.filter(({ to }) => to.teamId === team.teamId),
    },
    { title: 'Sent', of: open.filter(({ from }) => from.teamId === team.teamId) },
    { title: 'With the league', of: waiting.filter(({ status }) => status === 'approval') },
    { title: 'Over', of: over },
  ];
  const card = (offer: TradeOffer): ReactNode => (
    <OfferCard
      key={offer.id}
      offer={offer}
      teamId={team.teamId}
      isMine={mayOffer}
      onAct={(act) => setChosen({ offer, act })}
    />
  );
  return (
    <>
      {mayOffer ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <LinkButton
            kind="go"
            href={`/teams/${team.teamId}/trades/new`}
            prefetch={false}
            icon={<Plus aria-hidden className="size-5" />}
          >
            New offer
          </LinkButton>
          <p className="text-[0.9375rem] text-soft">{approvalText(rules)}</p>
        </div>
      ) : null}
      {waiting.length + over.length === 0 ? (
        <EmptyState title="No offers yet">
          {mayOffer
            ? 'Offer your players for those of another team; its managers find the offer on their page.'
            : 'Nobody has offered this team anything, and it has offered nothing.'}
        </EmptyState>
      ) : null}
      {sections.map(({ title, of }) =>
        of.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <Panel>
              <PanelHeader title={title} />
              <ul>{of.map(card)}</ul>
            </Panel>
          </section>
        ),
      )}
      <OlderOffers teamId={team.teamId} before={next} card={card} />
      {chosen === null ? null : chosen.act === 'decide' || chosen.act === 'refuse' ? (
        <DecideDialog
          offerId={chosen.offer.id}
          approves={chosen.act === 'decide'}
          onClose={close}
          onRefused={onReload}
        />
      ) : (
        <AnswerDialog offer={chosen.offer} answer={chosen.act} rules={rules} onClose={close} onRefused={onReload} />
      )}
    </>
  );
}
