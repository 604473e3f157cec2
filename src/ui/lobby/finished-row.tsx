import Link from 'next/link';
import type { GameSummary, SummaryTeam } from '@/server/api/wire';
import { cx } from '@/ui/kit/cx';
import { teamColor } from '@/ui/kit/team-color';
import { agoWords, endWords, gameSentence, managerWords } from './words';

export interface FinishedRowProps {
  readonly game: GameSummary;
  /** Milliseconds, for "2 hr. ago". */
  readonly now: number;
}

/** One finished game as a line of the scorebook. */
export const FinishedRow = ({ game, now }: FinishedRowProps) => (
  <article className="relative border-b border-rule last:border-b-0 hover:bg-chip has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-go">
    <h3 className="sr-only">
      <Link href={`/games/${game.gameId}`} data-game-link className="after:absolute after:inset-0 after:z-10">
        {gameSentence(game)}
      </Link>
    </h3>
    <div
      aria-hidden
      className="grid items-center gap-x-6 gap-y-1 px-4 py-2.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_17rem]"
    >
      <Line team={game.away} won={game.winner === 'away'} note={whose(game, game.away)} />
      <Line team={game.home} won={game.winner === 'home'} note={whose(game, game.home)} />
      <p className="flex items-baseline justify-between gap-4 text-sm whitespace-nowrap text-soft">
        <span className="first-letter:uppercase">{endWords(game)}</span>
        <time dateTime={game.updatedAt} title={new Date(game.updatedAt).toLocaleString()}>
          {agoWords(game.updatedAt, now)}
        </time>
      </p>
    </div>
  </article>
);

/** Who managed; nobody did in a game that was played elsewhere. */
const whose = ({ source }: GameSummary, team: SummaryTeam): string => (source === null ? managerWords(team) : '');

interface LineProps {
  readonly team: SummaryTeam;
  readonly won: boolean;
  readonly note: string;
}

const Line = ({ team, won, note }: LineProps) => (
  <p
    className={cx(
      'flex min-w-0 items-center gap-2.5 font-board text-xl leading-7',
      won ? 'font-bold' : 'font-medium text-soft',
    )}
  >
    <i className="h-5 w-1.5 shrink-0 rounded-full" style={{ background: teamColor(team.color, 'sheet') }} />
    <span className="truncate">
      {team.name} <small className="text-[0.9375rem] font-medium text-soft">{note}</small>
    </span>
    <span className="ml-auto flex items-center gap-2 text-2xl">
      {won ? <span className="text-sm text-run-ink">▸</span> : null}
      <span className={cx('min-w-7 text-right', won && 'text-ink')}>{team.runs}</span>
    </span>
  </p>
);
