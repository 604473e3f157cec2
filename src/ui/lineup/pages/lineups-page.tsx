'use client';
import type { LineupSheet } from '@/leagues/lineup/sheet';
import type { LineupTeam, TeamSheets } from '@/server/services/lineups/shapes';
import { useMe } from '@/ui/account/use-me';
import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Loaded } from '@/ui/stats/loaded';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { useLineupTeam, useSheets } from '../use-lineups';
import { KINDS, kindText } from '../words';
import { KindSection } from './kind-section';
import { useSheetEdits } from './use-sheet-edits';

/** The lineups of a team, kind by kind, with what is missing. */
export function LineupsPage({ teamId }: { readonly teamId: number }) {
  const me = useMe();
  return me.data === null ? <SignInFirst teamId={teamId} /> : <Lineups teamId={teamId} />;
}

export const SignInFirst = ({ teamId }: { readonly teamId: number }) => (
  <StatsFrame
    title="Lineups"
    within={[
      { href: '/', label: 'Games' },
      { href: `/teams/${teamId}`, label: 'Team' },
    ]}
  >
    <EmptyState
      title="Lineups are kept under your name"
      action={
        <LinkButton kind="go" href="/">
          Sign in
        </LinkButton>
      }
    >
      Nobody else sees them: a lineup is sealed until the first pitch.
    </EmptyState>
  </StatsFrame>
);

function Lineups({ teamId }: { readonly teamId: number }) {
  const team = useLineupTeam({ teamId });
  const sheets = useSheets(teamId);
  return (
    <StatsFrame
      title={team.data === undefined ? 'Lineups' : `${team.data.name} lineups`}
      note={sheets.data === undefined ? undefined : ownership(sheets.data)}
      within={[
        { href: '/', label: 'Games' },
        { href: `/teams/${teamId}`, label: team.data?.name ?? 'Team' },
      ]}
    >
      <Loaded query={team} what="The team">
        {(loaded) => (
          <Loaded query={sheets} what="The lineups">
            {(kept) => <Kinds team={loaded} kept={kept} />}
          </Loaded>
        )}
      </Loaded>
    </StatsFrame>
  );
}

const ownership = ({ isShared }: TeamSheets): string =>
  isShared ? 'Shared by the managers of this team, sealed for everyone else' : 'Your own, sealed for everyone else';

function Kinds({ team, kept }: { readonly team: LineupTeam; readonly kept: TeamSheets }) {
  const edits = useSheetEdits(team.teamId);
  const of = (versus: LineupSheet['versus'], designatedHitter: boolean): readonly LineupSheet[] =>
    kept.sheets.filter((sheet) => sheet.versus === versus && sheet.designatedHitter === designatedHitter);
  const forAnyone = [true, false].filter((hitter) => of('any', hitter).length > 0);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <output className="empty:hidden">
        {edits.removed === null ? null : (
          <span className="flex flex-wrap items-center gap-3 rounded-lg border border-line bg-sheet px-4 py-2">
            {edits.removed.name} is deleted.
            <button
              type="button"
              className="min-h-11 rounded px-2 font-semibold underline underline-offset-4"
              onClick={() => edits.undo()}
            >
              Undo
            </button>
          </span>
        )}
      </output>
      <div className="grid gap-5 lg:grid-cols-2">
        {[...KINDS, ...forAnyone.map((designatedHitter) => ({ versus: 'any' as const, designatedHitter }))].map(
          (kind) => (
            <KindSection
              key={kindText(kind)}
              kind={kind}
              team={team}
              gone={kept.gone}
              sheets={of(kind.versus, kind.designatedHitter)}
              edits={edits}
            />
          ),
        )}
      </div>
    </div>
  );
}
