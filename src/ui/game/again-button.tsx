'use client';
import { RotateCcw } from 'lucide-react';
import type { Side } from '@/game/play';
import type { GamePage } from '@/server/api/wire';
import { Button } from '@/ui/kit/button';
import { failureOf } from '@/ui/kit/failure';
import { Queries } from '@/ui/shell/queries';
import { gameAgain } from '@/ui/new-game/again';
import { useCreateGame } from '@/ui/new-game/use-create-game';

interface AgainButtonProps {
  readonly page: GamePage;
  /** The seat of the person at this screen; null for the owner of a game between computers. */
  readonly mine: Side | null;
}

/** The same teams and rules once more, in one press. */
export const AgainButton = (props: AgainButtonProps) => (
  <Queries>
    <Again {...props} />
  </Queries>
);

function Again({ page, mine }: AgainButtonProps) {
  const create = useCreateGame();
  const { summary, rules, view } = page;
  return (
    <>
      <Button
        kind="bulb"
        busy={create.isPending}
        icon={<RotateCcw aria-hidden className="size-4.5" />}
        onClick={() => create.mutate(gameAgain({ summary, rules, pace: view.card.state.pace }, mine))}
      >
        Same again
      </Button>
      <p role="alert" className="order-last basis-full text-sm empty:hidden">
        {create.error === null ? null : failureOf(create.error).text}
      </p>
    </>
  );
}
