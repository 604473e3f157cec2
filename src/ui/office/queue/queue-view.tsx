'use client';
import { Circle, CircleCheck } from 'lucide-react';
import Link from 'next/link';
import { type KeyboardEvent, useState } from 'react';
import type { LeagueId } from '@/game/state';
import type { OfficeQueue, QueueItem } from '@/server/services/office/shapes';
import type { Api } from '@/trpc/api-client';
import { Badge } from '@/ui/kit/badge';
import { Button, LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Kbd } from '@/ui/kit/kbd';
import { lazily } from '@/ui/kit/lazily';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { randomHex } from '@/ui/kit/random-hex';
import { Loaded } from '@/ui/stats/loaded';
import { ReasonDialog } from '../reason-dialog';
import { useDeed, useOffice } from '../use-office';
import { When } from '../when';
import { forfeitsOf, hrefOf, KIND_WORDS, openWords, remediesOf, type Remedy } from './item-words';

const SeatsSheet = lazily(() => import('./seats-sheet').then((module) => module.SeatsSheet));

interface Chosen {
  readonly leagueId: LeagueId;
  /** Null where it is about no game. */
  readonly gameId: string | null;
  readonly remedy: Remedy;
}

/** Tells the server what was decided. */
function send(api: Api, { leagueId, gameId, remedy: { action } }: Chosen, reason: string): Promise<unknown> {
  if (action.type === 'decideTrade') {
    return api.trade.decide.mutate({ offerId: action.offerId, approves: action.approves, reason });
  }
  if (action.type === 'takeSample') {
    return api.office.takeSample.mutate({ leagueId, takes: action.takes, reason });
  }
  if (gameId === null) throw new Error('a decision about no game');
  return api.office.decideGame.mutate({ gameId, actionId: randomHex(16), action, reason });
}

/** What needs somebody, with what can be done about it: Enter opens, `a` agrees, `x` refuses. */
export function QueueView({ leagueId }: { readonly leagueId: LeagueId }) {
  const query = useOffice(['queue', leagueId], (api) => api.office.queue.query({ leagueId }));
  const deed = useDeed();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  /** The game whose seats are looked at. */
  const [seats, setSeats] = useState<QueueItem | null>(null);
  const decide = async (reason: string): Promise<void> => {
    if (chosen === null) return;
    const done = await deed.run((api) => send(api, chosen, reason), `${chosen.remedy.label}: done`);
    if (done !== null) setChosen(null);
  };
  const choose = (item: QueueItem, remedy: Remedy): void => {
    deed.clear();
    setChosen({ leagueId, gameId: item.gameId, remedy });
  };
  return (
    <Loaded query={query} what="The queue">
      {({ items, checklist }) => (
        <div className="grid gap-6">
          {items.length === 0 ? (
            <EmptyState title="Nothing needs you">
              Challenged results, requests without an answer, trades to approve, late games and failed imports turn up
              here.
            </EmptyState>
          ) : (
            <Panel>
              <PanelHeader
                title={`${items.length} ${items.length === 1 ? 'thing needs' : 'things need'} you`}
                note={
                  <span className="text-ink max-md:hidden">
                    On a title: <Kbd>Enter</Kbd> opens, <Kbd>a</Kbd> agrees, <Kbd>x</Kbd> refuses
                  </span>
                }
              />
              <ul>
                {items.map((item) => (
                  <QueueRow
                    key={item.id}
                    item={item}
                    href={hrefOf(leagueId, item)}
                    onChoose={(remedy) => choose(item, remedy)}
                    onSeats={() => setSeats(item)}
                  />
                ))}
              </ul>
            </Panel>
          )}
          {checklist.every(({ done }) => done) ? null : <Checklist leagueId={leagueId} checklist={checklist} />}
          {seats === null || seats.gameId === null ? null : (
            <SeatsSheet gameId={seats.gameId} title={seats.title} onClose={() => setSeats(null)} />
          )}
          {chosen === null ? null : (
            <ReasonDialog
              title={chosen.remedy.title}
              description={chosen.remedy.description}
              label={chosen.remedy.label}
              isDangerous={chosen.remedy.isDangerous === true}
              isBusy={deed.isBusy}
              problem={deed.problem}
              onClose={() => setChosen(null)}
              onConfirm={(reason) => void decide(reason)}
            />
          )}
        </div>
      )}
    </Loaded>
  );
}

interface QueueRowProps {
  readonly item: QueueItem;
  readonly href: string;
  readonly onChoose: (remedy: Remedy) => void;
  readonly onSeats: () => void;
}

function QueueRow({ item, href, onChoose, onSeats }: QueueRowProps) {
  const { approve, reject } = remediesOf(item);
  const opens = openWords(item);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === 'a' && approve !== null) onChoose(approve);
    else if (event.key === 'x' && reject !== null) onChoose(reject);
    else return;
    event.preventDefault();
  };
  const keys = [approve === null ? '' : 'a', reject === null ? '' : 'x'].join(' ').trim();
  return (
    <li className="grid gap-x-4 gap-y-2 border-b border-rule px-4 py-3.5 last:border-0 md:grid-cols-[1fr_auto] md:items-center">
      <div className="grid gap-1">
        <p className="flex flex-wrap items-center gap-2">
          <Badge tone={item.kind === 'service' || item.kind === 'import' ? 'bad' : 'warn'}>
            {KIND_WORDS[item.kind]}
          </Badge>
          {item.kind === 'sample' ? null : (
            <span className="text-sm text-soft">
              since <When at={item.since} />
            </span>
          )}
        </p>
        <Link
          href={href}
          onKeyDown={onKeyDown}
          aria-keyshortcuts={keys === '' ? undefined : keys}
          className="inline-flex min-h-11 items-center justify-self-start font-book text-lg leading-tight font-bold text-ink md:min-h-8"
        >
          {item.title}
        </Link>
        <p className="text-[0.9375rem] text-soft">{item.detail}</p>
      </div>
      <div className="flex flex-wrap gap-2 md:max-w-md md:justify-end">
        {opens === null ? null : (
          <LinkButton href={href} aria-label={`${opens}: ${item.title}`}>
            {opens}
          </LinkButton>
        )}
        {approve === null ? null : (
          <Button kind="go" aria-label={`${approve.label}: ${item.title}`} onClick={() => onChoose(approve)}>
            {approve.label}
          </Button>
        )}
        {reject === null ? null : (
          <Button
            kind={reject.isDangerous === true ? 'danger' : 'plain'}
            aria-label={`${reject.label}: ${item.title}`}
            onClick={() => onChoose(reject)}
          >
            {reject.label}
          </Button>
        )}
        {forfeitsOf(item).map((remedy) => (
          <Button
            key={remedy.label}
            kind="danger"
            aria-label={`${remedy.label}: ${item.title}`}
            onClick={() => onChoose(remedy)}
          >
            {remedy.label}
          </Button>
        ))}
        {item.awaited === undefined || item.gameId === null ? null : (
          <Button aria-label={`Seats: ${item.title}`} onClick={onSeats}>
            Seats…
          </Button>
        )}
      </div>
    </li>
  );
}

const STEPS = {
  helper: { text: 'Name somebody who helps you run the league', part: 'people' },
  rules: { text: 'Look at the rules and clocks, and save them', part: 'rules' },
  managers: { text: 'Invite managers for the teams', part: 'people' },
  import: { text: 'Bring in cards, players or teams', part: null },
  season: { text: 'Open a season', part: null },
} as const;

function Checklist({ leagueId, checklist }: Pick<OfficeQueue, 'checklist'> & { readonly leagueId: LeagueId }) {
  const hrefs = { import: `/leagues/${leagueId}/import`, season: `/leagues/${leagueId}/seasons/new` } as const;
  return (
    <Panel>
      <PanelHeader title="Set up the league" note="Nothing of it has to be done to play" />
      <ul>
        {checklist.map(({ key, done }) => (
          <li key={key} className="border-b border-rule last:border-0">
            <Link
              href={key === 'import' || key === 'season' ? hrefs[key] : `?part=${STEPS[key].part}`}
              className="flex min-h-12 items-center gap-3 px-4 py-2 text-ink no-underline hover:bg-chip"
            >
              {done ? (
                <CircleCheck aria-hidden className="size-5 shrink-0 text-field" />
              ) : (
                <Circle aria-hidden className="size-5 shrink-0 text-soft" />
              )}
              <span className={done ? 'text-soft' : undefined}>{STEPS[key].text}</span>
              <span className="sr-only">{done ? '(done)' : '(to do)'}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
