import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Queries } from '@/ui/shell/queries';
import { idOf } from '@/ui/stats/id-of';
import { NewTradePage } from '@/ui/trades/builder/new-trade-page';

export const metadata: Metadata = { title: 'New offer' };

interface NewTradeRouteProps {
  readonly params: Promise<{ readonly teamId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function NewTradeRoute({ params, searchParams }: NewTradeRouteProps) {
  const [{ teamId }, asked] = await Promise.all([params, searchParams]);
  const id = idOf(teamId);
  if (id === null) notFound();
  const given = (key: string): number | null => {
    const value = asked[key];
    return typeof value === 'string' ? idOf(value) : null;
  };
  return (
    <Queries>
      <NewTradePage teamId={id} partnerId={given('with')} counterOf={given('counter')} />
    </Queries>
  );
}
