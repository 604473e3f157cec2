'use client';
import type { OfferAct, TradeOffer } from '@/server/services/trades/shapes';
import { isAlive, type OfferStatus } from '@/leagues/trades/trade-offer';
import { Badge } from '@/ui/kit/badge';
import { Button, LinkButton } from '@/ui/kit/button';
import { When } from '@/ui/office/when';
import { TeamName } from '@/ui/stats/team-name';
import { OfferDepth } from './offer-depth';
import { Sides } from './sides';
import { STATUS_WORDS } from './words';

export interface OfferCardProps {
  readonly offer: TradeOffer;
  /** The team whose page it is on. */
  readonly teamId: number;
  /** The reader manages that team. */
  readonly isMine: boolean;
  readonly onAct: (act: Exclude<OfferAct, 'counter'> | 'refuse') => void;
}

/** An offer: who for whom, how it stands, and what the reader can do about it. */
export function OfferCard({ offer, teamId, isMine, onAct }: OfferCardProps) {
  const { from, to, may, status, reason, obstacle, note } = offer;
  const isOwn = from.teamId === teamId;
  const [gives, gets] = isOwn ? [offer.gives, offer.gets] : [offer.gets, offer.gives];
  const { label, tone } = STATUS_WORDS[status];
  const name = `offer ${offer.id}`;
  return (
    <li className="grid gap-3 border-b border-rule px-4 py-4 last:border-0" id={`offer-${offer.id}`}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="flex flex-wrap items-center gap-x-2 text-lg">
          {isOwn ? 'To' : 'From'} <TeamName team={isOwn ? to : from} seasonId={null} />
        </h3>
        <Badge tone={tone}>{label}</Badge>
        {offer.counterOf === null ? null : <Badge>Answers offer {offer.counterOf}</Badge>}
      </div>
      <p className="text-sm text-soft">
        Offer {offer.id} by {offer.offeredBy ?? 'somebody'}, <When at={offer.createdAt} />
        {status === 'open' && offer.expiresAt !== null ? (
          <>
            {' '}
            · stands until <When at={offer.expiresAt} />
          </>
        ) : null}
      </p>
      <Sides
        leagueId={offer.leagueId}
        you={{ name: isOwn ? from.name : to.name, isYou: isMine }}
        gives={gives}
        gets={gets}
      />
      {note === '' ? null : <p className="text-[0.9375rem]">“{note}”</p>}
      <Ending offer={offer} />
      {reason === '' ? null : (
        <p className="text-[0.9375rem] text-soft">{status === 'void' ? reason : `“${reason}”`}</p>
      )}
      {obstacle === null ? null : (
        <p className="text-[0.9375rem] text-out-ink">As things are it cannot be made: {obstacle}</p>
      )}
      {isAlive(status) ? <OfferDepth offer={offer} teamId={teamId} /> : null}
      {may.length === 0 ? null : (
        <div className="flex flex-wrap gap-2.5 max-sm:[&>*]:flex-1" data-no-print>
          {may.includes('accept') ? (
            <Button kind="go" disabled={obstacle !== null} onClick={() => onAct('accept')}>
              Accept<span className="sr-only"> {name}</span>
            </Button>
          ) : null}
          {may.includes('counter') ? (
            <LinkButton href={`/teams/${teamId}/trades/new?counter=${offer.id}`} prefetch={false}>
              Counter<span className="sr-only"> {name}</span>
            </LinkButton>
          ) : null}
          {may.includes('decline') ? (
            <Button onClick={() => onAct('decline')}>
              Decline<span className="sr-only"> {name}</span>
            </Button>
          ) : null}
          {may.includes('withdraw') ? (
            <Button onClick={() => onAct('withdraw')}>
              Withdraw<span className="sr-only"> {name}</span>
            </Button>
          ) : null}
          {may.includes('decide') ? (
            <>
              <Button kind="go" onClick={() => onAct('decide')}>
                Approve<span className="sr-only"> {name}</span>
              </Button>
              <Button kind="danger" onClick={() => onAct('refuse')}>
                Refuse<span className="sr-only"> {name}</span>
              </Button>
            </>
          ) : null}
        </div>
      )}
    </li>
  );
}

const VERBS: Readonly<Partial<Record<OfferStatus, string>>> = {
  withdrawn: 'Withdrawn',
  declined: 'Declined',
  countered: 'Countered',
};

/** Who answered and who decided, and when. */
function Ending({ offer: { status, answeredBy, answeredAt, decidedBy, decidedAt } }: Pick<OfferCardProps, 'offer'>) {
  if (answeredAt === null) return null;
  const verb = VERBS[status] ?? 'Accepted';
  return (
    <p className="text-sm text-soft">
      {verb} by {answeredBy ?? 'somebody'}, <When at={answeredAt} />
      {decidedAt === null ? null : (
        <>
          {' '}
          · {status === 'refused' ? 'refused' : 'approved'} by {decidedBy ?? 'somebody'}, <When at={decidedAt} />
        </>
      )}
    </p>
  );
}
