'use client';
import { Bot, Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { RecoveryBar } from '@/ui/account/recovery-bar';
import { useMe } from '@/ui/account/use-me';
import { Button, LinkButton } from '@/ui/kit/button';
import { failureOf } from '@/ui/kit/failure';
import { Kbd } from '@/ui/kit/kbd';
import { Skeleton } from '@/ui/kit/skeleton';
import { useShortcuts } from '@/ui/kit/shortcuts';
import { toast } from '@/ui/kit/toast';
import { useLeagues } from '@/ui/new-game/use-leagues';
import { useQuickGame } from '@/ui/new-game/use-quick-game';
import { NextGames } from '@/ui/season/next-games';
import { Filters } from './filters';
import { FinishedSection } from './finished-section';
import { LeagueLinks } from './league-links';
import { LiveSection } from './live-section';
import { PersonalSections } from './personal-sections';
import { NO_FILTER } from './sections';
import { useGames } from './use-games';
import { Welcome } from './welcome';

/** Moves the focus along the games on the page; `step` is 1 or −1. */
function moveFocus(step: number): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-game-link]')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at === -1 ? (step > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + step, 0), links.length - 1);
  links[next]?.focus();
  links[next]?.closest('article')?.scrollIntoView({ block: 'nearest' });
}

/** The games page: what waits on me, what is live, what is over. Each section fails alone. */
export function Lobby() {
  const me = useMe();
  const signedIn = me.data !== null && me.data !== undefined;
  const mine = useGames('mine', { enabled: signedIn });
  const live = useGames('live');
  const finished = useGames('finished', { limit: 20 });
  const leagues = useLeagues();
  const [filter, setFilter] = useState(NO_FILTER);
  // The welcome stays up while its first game is being made.
  const [entering, setEntering] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const router = useRouter();

  useShortcuts([
    { keys: 'j', label: 'Next game', group: 'Games', run: () => moveFocus(1) },
    { keys: 'k', label: 'Previous game', group: 'Games', run: () => moveFocus(-1) },
    { keys: 'n', label: 'New game', group: 'Games', run: () => router.push('/games/new') },
    { keys: '/', label: 'Search', group: 'Games', run: () => search.current?.focus() },
  ]);

  const parts = { mine, live, finished, filter, signedIn, guessing: me.isPending };
  return (
    <div className="mx-auto grid max-w-[1240px] gap-9 px-4 py-6 sm:px-6 sm:py-8">
      <div data-guess={me.isPending ? 'known' : undefined} className="empty:hidden">
        <RecoveryBar />
        {me.isPending ? <GreetingSkeleton /> : null}
        {me.data && !entering ? <Greeting name={me.data.name} /> : null}
      </div>
      {me.isPending || me.data === null || entering ? (
        <div data-guess={me.isPending ? 'newcomer' : undefined}>
          <Welcome onEntering={setEntering} />
        </div>
      ) : null}
      {me.isError ? <h1 className="text-3xl">Games</h1> : null}
      <div className="grid gap-8">
        <Filters
          filter={filter}
          onChange={setFilter}
          leagues={leagues.data ?? []}
          canBeMine={signedIn}
          searchRef={search}
        />
        <PersonalSections {...parts} />
        {signedIn ? <NextGames /> : null}
        <LiveSection {...parts} />
        <FinishedSection {...parts} />
        <LeagueLinks leagues={leagues.data ?? []} />
      </div>
    </div>
  );
}

/** Until we know who it is, globals.css shows this to who was signed in last time and the welcome to all others. */
const GreetingSkeleton = () => (
  <div data-guess="known" className="flex flex-wrap items-end justify-between gap-4">
    <div className="grid gap-2">
      <Skeleton className="h-9 w-32" />
      <Skeleton className="h-6 w-52" />
    </div>
    <Skeleton className="h-14 w-full rounded-[11px] sm:w-96" />
  </div>
);

function Greeting({ name }: { readonly name: string }) {
  const quick = useQuickGame();
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div>
        <h1 className="text-3xl sm:text-4xl">Games</h1>
        <p className="text-soft">Good to see you, {name}.</p>
      </div>
      <div data-no-print className="flex w-full flex-wrap gap-2.5 sm:w-auto">
        <Button
          size="lg"
          className="flex-1 whitespace-nowrap max-sm:px-3 sm:flex-none"
          busy={quick.isPending}
          icon={<Bot aria-hidden className="size-5" />}
          onClick={() =>
            quick.mutate(undefined, {
              onError: (error) => toast({ title: 'No game was made', description: failureOf(error).text, tone: 'bad' }),
            })
          }
        >
          <span>
            Quick game <span className="max-sm:sr-only">against the computer</span>
          </span>
        </Button>
        <LinkButton
          href="/games/new"
          kind="go"
          size="lg"
          className="flex-1 whitespace-nowrap max-sm:px-3 sm:flex-none"
          aria-keyshortcuts="n"
          icon={<Plus aria-hidden className="size-5" />}
        >
          New game <Kbd>n</Kbd>
        </LinkButton>
      </div>
    </div>
  );
}
