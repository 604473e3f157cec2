'use client';
import { Handshake } from 'lucide-react';
import Link from 'next/link';
import { Panel } from '@/ui/kit/panel';
import { useWaitingOffers } from './use-trades';
import { offersWait } from './waiting-count';

/** Trade offers that wait for me, with the way to them; nothing when there are none. */
export function WaitingLine() {
  const teams = useWaitingOffers();
  if (teams.length === 0) return null;
  return (
    <section aria-label="Trade offers">
      <Panel>
        <ul>
          {teams.map(({ teamId, name, offers }) => (
            <li key={teamId} className="border-b border-rule last:border-0">
              <Link
                href={`/teams/${teamId}/trades`}
                prefetch={false}
                className="flex min-h-12 items-center gap-3 px-4 py-2 text-ink no-underline hover:bg-chip"
              >
                <Handshake aria-hidden className="size-5 shrink-0 text-field" />
                <span>
                  <strong>{name}</strong>: {offersWait(offers)} for your answer
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Panel>
    </section>
  );
}
