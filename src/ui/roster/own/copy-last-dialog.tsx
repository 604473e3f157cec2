'use client';
import { useQuery } from '@tanstack/react-query';
import type { PlayerKey } from '@/game/lineup';
import type { LastRoster } from '@/server/services/rosters/shapes';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { ErrorState } from '@/ui/kit/error-state';
import { failureOf } from '@/ui/kit/failure';
import { Skeleton } from '@/ui/kit/skeleton';

interface CopyLastDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Null: the team has no game behind it. */
  readonly load: () => Promise<LastRoster | null>;
  readonly queryKey: readonly string[];
  readonly onUse: (men: readonly PlayerKey[]) => void;
}

/** Takes the roster of the team's last game over, after saying who is missing and why. */
export function CopyLastDialog({ open, onClose, load, queryKey, onUse }: CopyLastDialogProps) {
  const last = useQuery({ queryKey, queryFn: load, enabled: open });
  const failure = last.isError ? failureOf(last.error) : null;
  return (
    <Dialog open={open} onClose={onClose} title="Copy last game">
      {failure !== null ? (
        <ErrorState
          title="The last game could not be read"
          requestId={failure.requestId}
          retrying={last.isFetching}
          onRetry={() => void last.refetch()}
        >
          {failure.text}
        </ErrorState>
      ) : last.data === undefined ? (
        <Skeleton className="h-24 w-full" />
      ) : last.data === null ? (
        <p>This team has played no game yet: there is nothing to copy.</p>
      ) : (
        <Chosen last={last.data} onUse={onUse} />
      )}
    </Dialog>
  );
}

function Chosen({ last, onUse }: { readonly last: LastRoster; readonly onUse: CopyLastDialogProps['onUse'] }) {
  const legal = last.men.filter(({ why }) => why === null);
  const missing = last.men.filter(({ why }) => why !== null);
  return (
    <div className="grid gap-3">
      <p>
        The game against {last.opponent}: {legal.length} of {last.men.length} players can come again. They take the
        place of the whole roster.
      </p>
      {missing.length === 0 ? null : (
        <section aria-labelledby="missing">
          <h3 id="missing" className="text-lg">
            Not this time
          </h3>
          <ul className="grid gap-1">
            {missing.map(({ player, name, why }) => (
              <li key={player} className="border-b border-rule py-1">
                <b>{name}</b> <span className="text-soft">{why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button kind="go" disabled={legal.length === 0} onClick={() => onUse(legal.map(({ player }) => player))}>
        Use these {legal.length}
      </Button>
    </div>
  );
}
