'use client';
import { inviteLink } from '@/ui/account/invite-store';
import { CopyButton } from '@/ui/kit/copy-button';
import { Panel } from '@/ui/kit/panel';

/** The link that lets one friend take the open seat. */
export const InvitePanel = ({ gameId, secret }: { readonly gameId: string; readonly secret: string }) => (
  <Panel className="grid grid-cols-[minmax(0,1fr)] gap-3 p-4 max-md:rounded-none max-md:border-x-0">
    <div>
      <h2 className="text-lg">Invite your friend</h2>
      <p className="text-[0.9375rem] text-soft">Whoever opens this link may take the open seat. It works once.</p>
    </div>
    <div className="flex flex-wrap items-center gap-2">
      <code className="min-w-0 flex-1 basis-60 truncate rounded-lg border border-line bg-chip px-3 py-2.5 font-mono text-sm">
        {inviteLink(gameId, secret)}
      </code>
      <CopyButton kind="go" text={inviteLink(gameId, secret)}>
        Copy link
      </CopyButton>
    </div>
  </Panel>
);
