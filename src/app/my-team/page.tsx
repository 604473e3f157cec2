import type { Metadata } from 'next';
import { Queries } from '@/ui/shell/queries';
import { MyTeamPage } from '@/ui/season/my-team-page';

export const metadata: Metadata = { title: 'My team' };

export default function Page() {
  return (
    <Queries>
      <MyTeamPage to="team" />
    </Queries>
  );
}
