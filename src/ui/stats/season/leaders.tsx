'use client';
import type { LeaderBoard } from '@/server/services/stats/shapes';
import { Panel } from '@/ui/kit/panel';
import { fixed, innings, rate, signed } from '../format';
import { Loaded } from '../loaded';
import { PlayerName, TeamName } from '../team-name';
import { useStats } from '../use-stats';
import type { OfSeason } from './of-season';

type Look = readonly [title: string, text: (value: number) => string];
const whole = (value: number): string => String(value);

const BOARDS: Readonly<Record<LeaderBoard['group'], Readonly<Record<string, Look>>>> = {
  batting: {
    ba: ['Batting average', rate],
    hr: ['Home runs', whole],
    rbi: ['Runs batted in', whole],
    r: ['Runs', whole],
    h: ['Hits', whole],
    sb: ['Stolen bases', whole],
    obp: ['On-base percentage', rate],
    slg: ['Slugging percentage', rate],
    ops: ['On-base plus slugging', rate],
    wpa: ['Win probability added', signed(2)],
    re24: ['Runs added (RE24)', signed(1)],
  },
  pitching: {
    era: ['Earned run average', fixed(2)],
    w: ['Wins', whole],
    so: ['Strikeouts', whole],
    sv: ['Saves', whole],
    hld: ['Holds', whole],
    whip: ['Walks and hits an inning', fixed(2)],
    outs: ['Innings', innings],
    wpa: ['Win probability added', signed(2)],
    re24: ['Runs saved (RE24)', signed(1)],
  },
  fielding: {
    a: ['Assists', whole],
    po: ['Putouts', whole],
    dp: ['Double plays', whole],
    e: ['Errors', whole],
    share: ['Fielding percentage', rate],
  },
};

const GROUPS = [
  { group: 'batting', label: 'At bat', rule: 'Rates: 3.1 plate appearances a game of the team.' },
  { group: 'pitching', label: 'On the mound', rule: 'Rates: one inning a game of the team.' },
  {
    group: 'fielding',
    label: 'In the field',
    rule: 'At one position; percentage: two thirds of the team’s innings there.',
  },
] as const;

/** The best five at everything, and who counts. */
export function Leaders({ season, teamOf }: OfSeason) {
  const { seasonId } = season;
  const query = useStats(['leaders', seasonId], (stats) => stats.leaders.query({ seasonId }));
  return (
    <Loaded query={query} what="The leaders">
      {(boards) => (
        <div className="grid gap-8">
          {GROUPS.map(({ group, label, rule }) => (
            <section key={group} aria-labelledby={`leaders-${group}`} className="grid gap-3">
              <div>
                <h2 id={`leaders-${group}`} className="text-2xl">
                  {label}
                </h2>
                <p className="text-sm text-soft">{rule}</p>
              </div>
              <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
                {boards
                  .filter((board) => board.group === group)
                  .map((board) => (
                    <Board
                      key={board.key}
                      board={board}
                      look={BOARDS[group][board.key] ?? [board.key, whole]}
                      seasonId={seasonId}
                      teamOf={teamOf}
                    />
                  ))}
              </div>
            </section>
          ))}
        </div>
      )}
    </Loaded>
  );
}

interface BoardProps extends Pick<OfSeason, 'teamOf'> {
  readonly board: LeaderBoard;
  readonly look: Look;
  readonly seasonId: number;
}

const Board = ({ board, look: [title, text], seasonId, teamOf }: BoardProps) => (
  <Panel className="px-4 py-3">
    <h3 className="border-b-2 border-ink pb-1 text-base">{title}</h3>
    {board.leaders.length === 0 ? <p className="py-2 text-soft">Nobody yet.</p> : null}
    <ol className="font-board text-[1.0625rem]">
      {board.leaders.map(({ playerId, name, teamId, value }) => (
        <li
          key={`${playerId}:${teamId}:${value}`}
          className="flex items-baseline gap-2 border-b border-rule py-1.5 last:border-0"
        >
          <span className="min-w-0 flex-1">
            <PlayerName playerId={playerId} name={name} />
            <span className="mr-2" />
            <TeamName team={teamOf(teamId)} seasonId={seasonId} isShort />
          </span>
          <span className="font-bold">{text(value)}</span>
        </li>
      ))}
    </ol>
  </Panel>
);
