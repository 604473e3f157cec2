import type { Metadata } from 'next';
import { MessagePage } from '@/ui/shell/message-page';

export const metadata: Metadata = { title: 'Foul ball' };

export default function NotFound() {
  return (
    <MessagePage score="404" title="Foul ball">
      There is no page here. The link may be cut short, or the game is private and needs its invite.
    </MessagePage>
  );
}
