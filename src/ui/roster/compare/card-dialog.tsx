'use client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PrintedFaces } from '@/cards/printed-card';
import { useApi } from '@/trpc/provider';
import { PrintedSideView } from '@/ui/game/cards/printed-side';
import { Button, LinkButton } from '@/ui/kit/button';
import { ToggleChip } from '@/ui/kit/chip';
import { Dialog } from '@/ui/kit/dialog';
import { failureOf } from '@/ui/kit/failure';
import { Skeleton } from '@/ui/kit/skeleton';
import { comparison } from '../model/comparison';
import { canToggle, type PoolRow } from '../model/rows';
import { handsText, positionsText } from '../model/words';
import { SetBadge } from '../pool/badges';
import { CardPicture } from '../pool/card-picture';
import { StandingLine } from '../pool/standing-line';

interface CardDialogProps {
  /** Null: nobody is looked at. */
  readonly row: PoolRow | null;
  readonly canEdit: boolean;
  readonly onToggle: (row: PoolRow) => void;
  readonly onClose: () => void;
}

/** One man of the pool: his printed card, and everything that is known of him. */
export function CardDialog({ row, canEdit, onToggle, onClose }: CardDialogProps) {
  return (
    <Dialog
      open={row !== null}
      onClose={onClose}
      title={row?.man.name ?? ''}
      description={row === null ? undefined : `${positionsText(row.man)} · bats and throws ${handsText(row.man)}`}
      width="max-w-3xl"
    >
      {row === null ? null : (
        <div className="grid gap-4">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <SetBadge man={row.man} />
            <span className="ml-auto flex gap-2">
              {row.man.cardHash === null ? null : (
                <LinkButton kind="bare" href={`/cards/${row.man.player}`} prefetch={false} target="_blank">
                  Page of the card
                </LinkButton>
              )}
              <Button kind="go" disabled={!canEdit || !canToggle(row)} onClick={() => onToggle(row)}>
                {row.isOn ? 'Remove' : 'Add'}
              </Button>
            </span>
          </div>
          <StandingLine row={row} />
          {row.man.imageUrl === null ? null : (
            <div className="max-w-60">
              <CardPicture man={row.man} />
            </div>
          )}
          {row.man.cardHash === null ? null : <Printed cardId={row.man.player} hash={row.man.cardHash} />}
          <Ratings row={row} />
        </div>
      )}
    </Dialog>
  );
}

/** The card as it is printed, one face at a time. */
function Printed({ cardId, hash }: { readonly cardId: number; readonly hash: string }) {
  const api = useApi();
  const card = useQuery({
    queryKey: ['card', 'version', cardId, hash],
    queryFn: () => api.card.version.query({ cardId, hash }),
    // A version never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (card.isError) {
    return (
      <p role="alert" className="text-out-ink">
        The printed card could not be read. {failureOf(card.error).text}{' '}
        <Button onClick={() => void card.refetch()}>Try again</Button>
      </p>
    );
  }
  if (card.data === undefined) return <Skeleton className="h-[22rem] w-full" />;
  const { batting, pitching } = card.data.printed;
  return pitching === null ? (
    <Faces faces={batting} first={1} against="pitchers" />
  ) : (
    <Faces faces={pitching} first={4} against="batters" />
  );
}

interface FacesProps {
  readonly faces: PrintedFaces;
  readonly first: 1 | 4;
  readonly against: string;
}

function Faces({ faces, first, against }: FacesProps) {
  const [hand, setHand] = useState<'L' | 'R'>('R');
  return (
    <div className="grid gap-2">
      <div className="flex gap-2">
        {(['L', 'R'] as const).map((each) => (
          <ToggleChip key={each} pressed={hand === each} onClick={() => setHand(each)}>
            Against {each === 'L' ? 'left' : 'right'}-handers
          </ToggleChip>
        ))}
      </div>
      <PrintedSideView
        side={faces[hand]}
        first={first}
        hit={null}
        caption={`Printed card against ${hand === 'L' ? 'left' : 'right'}-handed ${against}`}
      />
    </div>
  );
}

const Ratings = ({ row }: { readonly row: PoolRow }) => (
  <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
    {comparison([row.man]).map(({ title, rows }) => (
      <section key={title} aria-label={title}>
        <h3 className="border-b-2 border-ink text-lg">{title}</h3>
        <dl className="font-board text-[1.0625rem] leading-tight">
          {rows.map((line) => (
            <div key={line.title} className="flex justify-between gap-3 border-b border-rule py-1">
              <dt className="text-soft">{line.title}</dt>
              <dd className="font-semibold">{line.cells[0]?.text}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </div>
);
