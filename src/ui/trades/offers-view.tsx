'use client';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { isAlive } from '@/leagues/trades/trade-offer';
import type { OfferAct, OffersPage, TradeOffer } from '@/server/services/trades/shapes';
import { Button, LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { AnswerDialog } from './answer-dialog';
import { DecideDialog } from './decide-dialog';
import { OfferCard } from './offer-card';
import { approvalText } from './words';

type Act = Exclude<OfferAct, 'counter'> | 'refuse';

export interface OffersViewProps {
  readonly page: OffersPage;
  readonly onReload: () => void;
  /** Null when all are shown. */
  readonly onMore: (() => void) | null;
}

/** Offers of a team: what waits for it, what waits for others, and what is over. */
export function OffersView({ page, onReload, onMore }: OffersViewProps) {
  const { team, mayOffer, rules, offers } = page;
  const [chosen, setChosen] = useState<{ readonly offer: TradeOffer; readonly act: Act } | null>(null);
  const close = (): void => setChosen(null);
  const open = offers.filter(({ status }) => status === 'open');
  const sections = [
    { title: 'Waiting for an answer of yours', of: open.filter(({ to }) => to.teamId === team.teamId) },
    { title: 'Sent', of: open.filter(({ from }) => from.teamId === team.teamId) },
    { title: 'With the league', of: offers.filter(({ status }) => status === 'approval') },
    { title: 'Over', of: offers.filter(({ status }) => !isAlive(status)) },
  ];
  const titles = mayOffer
    ? sections
    : sections.map((one, i) => (i === 0 ? { ...one, title: 'Waiting for its answer' } : one));
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
      {offers.length === 0 ? (
        <EmptyState title="No offers yet">
          {mayOffer
            ? 'Offer your men for those of another team; its managers find the offer on their page.'
            : 'Nobody has offered this team anything, and it has offered nothing.'}
        </EmptyState>
      ) : null}
      {titles.map(({ title, of }) =>
        of.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <Panel>
              <PanelHeader title={title} note={of.length === 1 ? '1 offer' : `${of.length} offers`} />
              <ul>
                {of.map((offer) => (
                  <OfferCard
                    key={offer.id}
                    offer={offer}
                    teamId={team.teamId}
                    isMine={mayOffer}
                    onAct={(act) => setChosen({ offer, act })}
                  />
                ))}
              </ul>
            </Panel>
          </section>
        ),
      )}
      {onMore === null ? null : (
        <Button className="justify-self-start" onClick={onMore}>
          Show older offers
        </Button>
      )}
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
