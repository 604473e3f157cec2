'use client';
import { useQuery } from '@tanstack/react-query';
import { Check, Users, X } from 'lucide-react';
import type { Side } from '@/game/play';
import type { GameState } from '@/game/state';
import { rosterFault } from '@/leagues/roster/fault';
import { useApi } from '@/trpc/provider';
import { LinkButton } from '@/ui/kit/button';
import { cx } from '@/ui/kit/cx';
import { failureOf } from '@/ui/kit/failure';
import { Panel } from '@/ui/kit/panel';

interface RosterPanelProps {
  readonly side: Side;
  readonly state: GameState;
}

/** How the own roster stands before the game, and the way to its picker. */
export function RosterPanel({ side, state }: RosterPanelProps) {
  const api = useApi();
  const { gameId } = state;
  const team = state[side];
  const keys = team.roster.map(({ player }) => player).join();
  const now = useQuery({
    queryKey: ['roster', 'now', gameId, side, keys],
    queryFn: () => api.roster.now.query({ gameId, side }),
    placeholderData: (before) => before,
  });
  const size = now.data?.checks.find(({ rule }) => rule === 'size');
  const fault = rosterFault(now.data?.checks ?? []);
  const isSound = fault === null;
  const Icon = isSound ? Check : X;
  return (
    <Panel className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 max-md:rounded-none max-md:border-x-0">
      <span
        aria-hidden
        className={cx(
          'grid size-6 shrink-0 place-items-center rounded-full text-sheet',
          isSound ? 'bg-field' : 'bg-out',
        )}
      >
        <Icon className="size-4" strokeWidth={3} />
      </span>
      <div className="min-w-40 flex-1">
        <h2 className="text-lg">{team.name} roster</h2>
        <p className="text-[0.9375rem] text-soft">
          {now.isError
            ? failureOf(now.error).text
            : isSound
              ? `${size?.text ?? team.roster.length} players, legal`
              : fault}
        </p>
      </div>
      <LinkButton
        href={`/games/${gameId}/roster?side=${side}`}
        prefetch={false}
        icon={<Users aria-hidden className="size-4.5" />}
      >
        Pick roster · {size?.text ?? team.roster.length}
      </LinkButton>
    </Panel>
  );
}
