'use client';
import type { LeagueId } from '@/game/state';
import { LEAGUE_NAMES } from '@/leagues/league-names';
import { RecoveryBar } from '@/ui/account/recovery-bar';
import { useMe } from '@/ui/account/use-me';
import { useOnline } from '@/ui/game/live/use-online';
import { LoadingNote, Skeleton } from '@/ui/kit/skeleton';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { NameForm } from '../name-form';
import { DraftPage } from './draft-page';
import { ImportStart } from './import-start';
import { useOpenImport } from './use-address';

/** The page on which cards, players, teams and schedules come into a league from files. */
export function LeagueImport({ leagueId }: { readonly leagueId: LeagueId }) {
  const me = useMe();
  const open = useOpenImport();
  const isOnline = useOnline();
  return (
    <StatsFrame
      title="Import"
      note="Nothing is written before you have seen what would change, and all of it can be undone."
      within={[
        { href: '/office', label: 'Office' },
        { href: `/leagues/${leagueId}/office`, label: LEAGUE_NAMES[leagueId] },
      ]}
    >
      <RecoveryBar />
      {isOnline ? null : (
        <output className="block rounded-xl border border-line border-l-[6px] border-l-run bg-sheet px-4 py-3">
          You are offline. What you have mended so far is kept; files and changes wait until you are back.
        </output>
      )}
      {me.data === undefined ? <Waiting /> : null}
      {me.data === null ? <NameForm /> : null}
      {me.data === null || me.data === undefined ? null : open === null ? (
        <ImportStart leagueId={leagueId} />
      ) : (
        <DraftPage key={open} importId={open} />
      )}
    </StatsFrame>
  );
}

const Waiting = () => (
  <div className="grid gap-3">
    <LoadingNote>The imports: being read</LoadingNote>
    <Skeleton className="h-44 w-full rounded-xl" />
    <Skeleton className="h-24 w-full rounded-xl" />
  </div>
);
