'use client';
import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import Link from 'next/link';
import { handWords } from '@/cards/ability-words';
import { cardDocument } from '@/cards/card-document';
import type { ListedCard } from '@/leagues/listed';
import type { CardDetail } from '@/server/services/cards/shapes';
import { useApi } from '@/trpc/provider';
import { Badge } from '@/ui/kit/badge';
import { LinkButton } from '@/ui/kit/button';
import { CopyButton } from '@/ui/kit/copy-button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Panel } from '@/ui/kit/panel';
import { Loaded } from '@/ui/stats/loaded';
import { PartTabs } from '@/ui/stats/part-tabs';
import { StatsFrame } from '@/ui/stats/stats-frame';
import type { DataColumn } from '@/ui/stats/table/column';
import { DataTable } from '@/ui/stats/table/data-table';
import { TeamName } from '@/ui/stats/team-name';
import { CardImage } from '../card-image';
import { cardColumns } from '../library/card-columns';
import { CompareTray } from '../library/compare-tray';
import { PickButton } from '../library/pick-button';
import { sheetHref } from '../compare/card-sheet-href';
import { altOf, cardHref } from '../words';
import { facesOf, PrintedCard } from './printed-card';
import { RatingsView } from './ratings-view';
import { VersionHistory } from './version-history';
import '../cards.css';

/** One card: as it is printed, in numbers, in words, as it was. */
export function CardPage({ cardId }: { readonly cardId: number }) {
  const api = useApi();
  const query = useQuery({
    queryKey: ['card', cardId],
    queryFn: () => api.card.get.query({ cardId }),
    staleTime: 60_000,
  });
  const card = query.data;
  return (
    <StatsFrame
      title={card?.name ?? 'Card'}
      note={card === undefined ? undefined : noteOf(card)}
      within={[
        { href: '/', label: 'Games' },
        { href: '/cards', label: 'Cards' },
        ...(card === undefined ? [] : [{ href: `/cards?set=${card.cardset}`, label: card.cardsetName }]),
      ]}
    >
      <Loaded query={query} what="The card">
        {(loaded) => (
          <>
            <Links detail={loaded} />
            <Parts detail={loaded} />
          </>
        )}
      </Loaded>
      <CompareTray />
    </StatsFrame>
  );
}

const noteOf = ({ positions, card, rarity }: CardDetail): string =>
  [positions.join(', '), handWords(card.abilities), rarity].filter(Boolean).join(' · ');

const Links = ({ detail }: { readonly detail: CardDetail }) => (
  <div className="-mt-3 flex flex-wrap items-center gap-x-4 gap-y-2" data-no-print>
    {detail.isGone ? <Badge tone="warn">No longer issued</Badge> : null}
    {detail.team === null ? (
      <span className="text-soft">No team has it</span>
    ) : (
      <TeamName team={detail.team} seasonId={null} />
    )}
    <span className="ml-auto flex flex-wrap items-center gap-2">
      <PickButton id={detail.playerId} name={detail.name} isBoxed />
      <LinkButton href={sheetHref([detail.playerId])} icon={<Printer aria-hidden className="size-4.5" />}>
        Print
      </LinkButton>
      <LinkButton href={`/players/${detail.manId}`} prefetch={false}>
        Seasons and game log
      </LinkButton>
    </span>
  </div>
);

const Parts = ({ detail }: { readonly detail: CardDetail }) => (
  <PartTabs
    label="Card"
    parts={[
      { key: 'card', label: 'Card', content: <AsPrinted detail={detail} /> },
      { key: 'ratings', label: 'Ratings', content: <RatingsView card={detail.card} /> },
      { key: 'text', label: 'Text', content: <AsText detail={detail} /> },
      {
        key: 'versions',
        label: `Versions (${detail.versions.length})`,
        content: <VersionHistory detail={detail} />,
      },
      { key: 'others', label: `Other cards (${detail.others.length})`, content: <Others detail={detail} /> },
    ]}
  />
);

const AsPrinted = ({ detail }: { readonly detail: CardDetail }) => (
  <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5">
    <CardImage
      url={detail.imageUrl}
      alt={altOf(detail)}
      className="max-h-[36rem] max-w-full justify-self-start rounded-xl border border-line"
    >
      {null}
    </CardImage>
    {(detail.pitches ? (['pitching', 'batting'] as const) : facesOf(detail)).map((face) => (
      <PrintedCard key={face} shown={detail} face={face} />
    ))}
  </div>
);

function AsText({ detail: { card } }: { readonly detail: CardDetail }) {
  const text = cardDocument(card);
  return (
    <Panel className="grid gap-3 px-4 py-3">
      <div className="flex justify-end" data-no-print>
        <CopyButton text={text}>Copy the card</CopyButton>
      </div>
      <section
        aria-label={`${card.name} as text`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls: a keyboard has to reach it.
        tabIndex={0}
        className="overflow-x-auto"
      >
        <pre className="font-mono text-sm leading-snug">{text}</pre>
      </section>
    </Panel>
  );
}

const LINK: DataColumn<ListedCard> = {
  key: 'cardset',
  label: 'Cardset',
  title: 'Cardset',
  value: ({ cardsetName }) => cardsetName,
  show: ({ playerId, cardsetName }) => (
    <Link
      href={cardHref(playerId)}
      prefetch={false}
      className="text-ink underline decoration-line underline-offset-3 hover:decoration-ink"
    >
      {cardsetName}
    </Link>
  ),
  isText: true,
};

function Others({ detail }: { readonly detail: CardDetail }) {
  const { others, name, pitches } = detail;
  if (others.length === 0)
    return <EmptyState title="His only card">No other cardset of the league has him.</EmptyState>;
  const columns = cardColumns({ kind: pitches ? 'pitchers' : 'hitters', sort: 'name', hasRarity: true });
  return (
    <Panel>
      <DataTable
        caption={`Other cards of ${name}`}
        columns={[LINK, ...columns.filter(({ key }) => key !== 'name' && key !== 'cardset')]}
        rows={others}
        rowKey={({ playerId }) => playerId}
        empty=""
      />
    </Panel>
  );
}
