import type { Metadata } from 'next';
import { OfficesPage } from '@/ui/office/offices-page';
import { Queries } from '@/ui/shell/queries';

export const metadata: Metadata = { title: 'League offices', robots: { index: false } };

export default function Page() {
  return (
    <Queries>
      <OfficesPage />
    </Queries>
  );
}
