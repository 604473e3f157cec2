import Link from 'next/link';
import type { LeagueId } from '@/game/state';
import type { OfferedMan } from '@/leagues/trades/trade-offer';
import { manHref } from './words';

export interface SidesProps {
  readonly leagueId: LeagueId;
  /** Whose men leave in the first list; the other list comes to him. */
  readonly you: { readonly name: string; readonly isYou: boolean };
  readonly gives: readonly OfferedMan[];
  readonly gets: readonly OfferedMan[];
  /** Names lead to their pages; not where going there would lose something. */
  readonly isLinked?: boolean;
}

/** Both sides of a trade, as one of the teams sees it. */
export const Sides = ({ leagueId, you, gives, gets, isLinked = true }: SidesProps) => (
  <div className="grid grid-cols-2 gap-x-4 gap-y-2">
    <Side title={you.isYou ? 'You get' : `${you.name} gets`} men={gets} leagueId={leagueId} isLinked={isLinked} />
    <Side title={you.isYou ? 'You give' : `${you.name} gives`} men={gives} leagueId={leagueId} isLinked={isLinked} />
  </div>
);

interface SideProps {
  readonly title: string;
  readonly men: readonly OfferedMan[];
  readonly leagueId: LeagueId;
  readonly isLinked: boolean;
}

const Side = ({ title, men, leagueId, isLinked }: SideProps) => (
  <div className="min-w-0">
    <p className="text-sm font-semibold text-soft">{title}</p>
    {men.length === 0 ? (
      <p className="flex min-h-11 items-center text-soft">Nobody</p>
    ) : (
      <ul aria-label={title}>
        {men.map(({ man, name, positions, cardset }) => (
          <li key={man} className="flex flex-wrap items-center gap-x-2 py-1">
            {isLinked ? (
              <Link
                href={manHref(leagueId, man)}
                prefetch={false}
                className="inline-flex min-h-11 items-center leading-tight font-semibold text-ink underline decoration-line underline-offset-3 hover:decoration-ink sm:min-h-9"
              >
                {name}
              </Link>
            ) : (
              <span className="font-semibold">{name}</span>
            )}
            <span className="text-sm text-soft">
              {[positions.slice(0, 3).join(' ') || 'DH', cardset].filter((part) => part !== null).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    )}
  </div>
);
