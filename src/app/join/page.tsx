import type { Metadata } from 'next';
import { JoinPage } from '@/ui/office/join-page';
import { Queries } from '@/ui/shell/queries';

export const metadata: Metadata = { title: 'An invite', robots: { index: false } };

export default function Page() {
  return (
    <Queries>
      <JoinPage />
    </Queries>
  );
}
