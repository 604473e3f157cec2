import type { Metadata } from 'next';
import { DiceCheck } from '@/ui/dice-check/dice-check';
import { Queries } from '@/ui/shell/queries';

export const metadata: Metadata = { title: 'Check the dice' };

interface Props {
  readonly params: Promise<{ gameId: string }>;
  readonly searchParams: Promise<{ invite?: string | string[] }>;
}

export default async function DicePage({ params, searchParams }: Props) {
  const [{ gameId }, { invite }] = [await params, await searchParams];
  return (
    <Queries>
      <DiceCheck gameId={gameId} invite={typeof invite === 'string' ? invite : null} />
    </Queries>
  );
}
