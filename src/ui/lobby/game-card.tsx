import { ChevronRight, Eye } from 'lucide-react';
import Link from 'next/link';
import type { GameSummary, SummaryTeam } from '@/server/api/wire';
import { BasesGlyph } from '@/ui/kit/bases-glyph';
import { cx } from '@/ui/kit/cx';
import { OutsGlyph } from '@/ui/kit/outs-glyph';
import { teamColor } from '@/ui/kit/team-color';
import { basesWords, gameSentence, inningWords, managerWords, outsWords } from './words';

/** A small scoreboard of a game. Its heading is the whole story in a sentence; the drawing below repeats it. */
export const GameCard = ({ game }: { readonly game: GameSummary }) => (
  <article
    className={cx(
      'on-board group relative flex flex-col overflow-hidden rounded-xl bg-board text-board-ink shadow-sheet',
      'border border-board-line transition-transform duration-150 hover:-translate-y-0.5 motion-reduce:hover:translate-y-0',
      'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-go',
    )}
  >
    <h3 className="sr-only">
      <Link href={`/games/${game.gameId}`} data-game-link className="static after:absolute after:inset-0 after:z-10">
        {gameSentence(game)}
        {game.waitingOnMe ? '. Your move.' : ''}
      </Link>
    </h3>
    <div aria-hidden className="grid flex-1 grid-cols-[1fr_auto]">
      <div className="grid min-w-0 content-center gap-1 py-3.5">
        <TeamRow team={game.away} batting={game.status === 'active' && game.half === 'top'} game={game} />
        <TeamRow team={game.home} batting={game.status === 'active' && game.half === 'bottom'} game={game} />
      </div>
      <div className="grid w-32 content-center justify-items-center gap-2 border-l border-board-line px-2 py-3 sm:w-36">
        <Situation game={game} />
      </div>
    </div>
    <Strip game={game} />
  </article>
);

const TeamRow = ({
  team,
  batting,
  game,
}: {
  readonly team: SummaryTeam;
  readonly batting: boolean;
  readonly game: GameSummary;
}) => (
  <div className="flex min-w-0 items-center gap-2.5 pr-3 pl-3.5 sm:gap-3 sm:pl-4">
    <i className="h-8 w-1.5 shrink-0 rounded-full" style={{ background: teamColor(team.color) }} />
    <div className="min-w-0 flex-1 font-board leading-none">
      <b
        className={cx(
          'block truncate text-xl leading-7 font-bold sm:text-[1.375rem]',
          batting && 'underline decoration-bulb decoration-2 underline-offset-4',
        )}
      >
        {team.name}
      </b>
      <span className="block truncate text-[0.9375rem] leading-5 font-medium text-board-soft">
        {managerWords(team)}
      </span>
    </div>
    <b className="grid h-11 min-w-12 place-items-center rounded-md bg-black/25 print:bg-transparent px-1.5 font-board text-[2.25rem] leading-none font-bold text-bulb">
      {game.status === 'pending' ? '–' : team.runs}
    </b>
  </div>
);

function Situation({ game }: { readonly game: GameSummary }) {
  if (game.status === 'pending') {
    return (
      <>
        <span className="font-board text-2xl leading-none font-bold">Lineups</span>
        <span className="text-center font-board text-[0.9375rem] leading-tight font-medium text-board-soft">
          before the first pitch
        </span>
      </>
    );
  }
  return (
    <>
      <div className="flex items-center gap-2.5">
        <span className="font-board text-[2.125rem] leading-none font-bold">
          <span className="mr-1 text-xl">{game.half === 'top' ? '▲' : '▼'}</span>
          {game.inning}
        </span>
        <BasesGlyph bases={game.bases} className="h-8 w-12" />
      </div>
      <div className="flex items-center gap-2">
        <OutsGlyph outs={game.outs} />
        <span className="font-board text-[0.9375rem] font-medium text-board-soft">{outsWords(game.outs)}</span>
      </div>
    </>
  );
}

const isOpen = (team: SummaryTeam): boolean => team.manager === null && team.computer === null;

/** What the game waits for, under the score. */
const stripWords = (game: GameSummary): string => {
  if (game.status === 'pending') {
    return isOpen(game.away) || isOpen(game.home) ? 'An open seat' : 'Getting ready';
  }
  const bothComputers = game.away.computer !== null && game.home.computer !== null;
  // Two computers rest while nobody looks on.
  if (bothComputers && game.watching === 0) return 'Goes on when you watch';
  return `${inningWords(game)}, ${basesWords(game.bases)}`;
};

const Strip = ({ game }: { readonly game: GameSummary }) =>
  game.waitingOnMe ? (
    <p
      aria-hidden
      className="flex items-center justify-between bg-bulb px-4 py-2 text-[0.9375rem] font-semibold text-bulb-ink"
    >
      {game.status === 'pending' ? 'Your move: get ready' : 'Your move'}
      <ChevronRight className="size-5" />
    </p>
  ) : (
    <p
      aria-hidden
      className="flex items-center justify-between gap-3 border-t border-board-line px-4 py-1.5 font-board text-base font-medium text-board-soft"
    >
      <span className="truncate">{stripWords(game)}</span>
      <span className="flex shrink-0 items-center gap-3">
        {game.mine.length > 0 ? <span className="text-bulb">your game</span> : null}
        {game.visibility === 'private' ? <span>private</span> : null}
        {game.watching > 0 ? (
          <span className="flex items-center gap-1.5">
            <Eye className="size-4" />
            {game.watching}
          </span>
        ) : null}
      </span>
    </p>
  );
