import type { Metadata } from 'next';
import { Queries } from '@/ui/shell/queries';
import { RecoverForm } from '@/ui/account/recover-form';

export const metadata: Metadata = { title: 'Recover your name', robots: { index: false } };

export default function RecoverPage() {
  return (
    <Queries>
      <RecoverForm />
    </Queries>
  );
}
