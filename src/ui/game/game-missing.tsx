import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { ErrorState } from '@/ui/kit/error-state';
import type { Failure } from './live/live-api';

interface GameMissingProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** No game to show: unknown, private, or not to be had just now. */
export function GameMissing({ failure, onRetry }: GameMissingProps) {
  return (
    <div className="mx-auto max-w-2xl px-4 py-10">
      <h1 className="sr-only">No game to show</h1>
      <Reason failure={failure} onRetry={onRetry} />
    </div>
  );
}

function Reason({ failure, onRetry }: GameMissingProps) {
  const toLobby = (
    <LinkButton kind="go" href="/">
      See the games
    </LinkButton>
  );
  switch (failure.code) {
    case 'NOT_FOUND':
      return (
        <EmptyState title="There is no such game" action={toLobby}>
          The address may be cut short. A private game opens only with the link that its owner sends.
        </EmptyState>
      );
    case 'FORBIDDEN':
    case 'UNAUTHENTICATED':
      return (
        <EmptyState title="This game is private" action={toLobby}>
          Only its managers and people with an invite can see it. Ask the person who made it for the link.
        </EmptyState>
      );
    case null:
    default:
      return (
        <ErrorState title="The game could not be fetched" requestId={failure.requestId} onRetry={onRetry}>
          {failure.message} Nothing is lost: the game is safe on the server.
        </ErrorState>
      );
  }
}
