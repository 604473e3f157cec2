'use client';
import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import type { ShownCard } from '@/server/services/cards/shapes';
import type { Api } from '@/trpc/api-client';
import { useApi } from '@/trpc/provider';
import { Button, LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Loaded } from '@/ui/stats/loaded';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { idsIn, numberIn } from '../address';
import { facesOf, PrintedCard } from '../card/printed-card';
import { useAddress } from '../use-address';
import '../cards.css';

/** Cards of one call. */
const LOT = 40;
/** Cards of one printing: more than any team has. */
const MOST = 160;

interface Wanted {
  readonly ids: readonly number[];
  readonly team: number | null;
}

const read = (params: URLSearchParams): Wanted => ({
  ids: idsIn(params, 'ids').slice(0, MOST),
  team: numberIn(params, 'team'),
});
const write = (): string => '';

async function cardsOf(api: Api, { ids, team }: Wanted): Promise<readonly ShownCard[]> {
  const wanted =
    team === null ? ids : (await api.card.list.query({ team, limit: MOST })).cards.map(({ playerId }) => playerId);
  const cards: ShownCard[] = [];
  for (let from = 0; from < wanted.length; from += LOT) {
    cards.push(...(await api.card.sheet.query({ ids: wanted.slice(from, from + LOT) })));
  }
  return cards;
}

/** Cards to be printed, four to a page: to play with at a table. */
export function CardSheet() {
  const api = useApi();
  const [wanted] = useAddress(read, write);
  const query = useQuery({
    queryKey: ['sheet', wanted],
    queryFn: () => cardsOf(api, wanted),
    staleTime: 60_000,
  });
  return (
    <StatsFrame
      title="Card sheet"
      note="Prints four cards to a page, across."
      within={[
        { href: '/', label: 'Games' },
        { href: '/cards', label: 'Cards' },
      ]}
    >
      <Loaded query={query} what="The cards">
        {(cards) =>
          cards.length === 0 ? (
            <EmptyState title="No cards to print" action={<LinkButton href="/cards">To the cards</LinkButton>} />
          ) : (
            <>
              <div data-no-print>
                <Button kind="go" icon={<Printer aria-hidden className="size-4.5" />} onClick={() => window.print()}>
                  Print {cards.length === 1 ? 'the card' : `${cards.length} cards`}
                </Button>
              </div>
              <ul className="card-sheet grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-2">
                {cards.flatMap((shown) =>
                  facesOf(shown).map((face) => (
                    <li key={`${shown.playerId}:${face}`} className="min-w-0">
                      <PrintedCard shown={shown} face={face} />
                    </li>
                  )),
                )}
              </ul>
            </>
          )
        }
      </Loaded>
    </StatsFrame>
  );
}
