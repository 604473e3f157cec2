import type { Race } from '@/leagues/season/race';
import type { Standing, WinLoss } from '@/leagues/season/standings';
import type { SeasonStats, StatsTeam } from '@/server/services/stats/shapes';
import { fixed, rate } from '../format';
import { TeamName } from '../team-name';
import type { DataColumn } from '../table/column';
import { RUNS, WON_AND_LOST } from './figures';

const won = ({ wins, losses, ties }: WinLoss): string => `${wins}-${losses}${ties > 0 ? `-${ties}` : ''}`;

const WHY = {
  headToHead: 'ahead or behind by the games among those level',
  runDifference: 'ahead or behind by run difference',
  lot: 'drawn by lot',
} as const;

/** Numbers that tell how far a race is decided. */
function raceColumns(races: readonly Race[]): readonly DataColumn<Standing>[] {
  const of = new Map(races.map((race) => [race.teamId, race]));
  const column = (
    key: 'left' | 'magic' | 'elimination',
    label: string,
    title: string,
    done: string,
  ): DataColumn<Standing> => ({
    key,
    label,
    title,
    value: ({ teamId }) => of.get(teamId)?.[key] ?? null,
    text: (value) => (value === 0 ? done : fixed(0)(value)),
    isLowFirst: true,
  });
  return [
    column('left', 'Left', 'Games left to play', '0'),
    column('magic', 'M#', 'Magic number: own wins and losses of the nearest that make first place sure', 'sure'),
    column(
      'elimination',
      'E#',
      'Elimination number: own losses and wins of the leader that put it out of reach',
      'out',
    ),
  ];
}

/** The columns of standings; `teamOf` finds a row's team. The race is there while games are left. */
export const standingColumns = (
  teamOf: (teamId: number) => StatsTeam | null,
  { seasonId, races }: Pick<SeasonStats, 'seasonId' | 'races'>,
): readonly DataColumn<Standing>[] => [
  {
    key: 'team',
    label: 'Team',
    title: 'Team',
    value: ({ teamId }) => teamOf(teamId)?.name ?? '',
    show: ({ teamId, tieBreak }) => (
      <>
        <TeamName team={teamOf(teamId)} seasonId={seasonId} />
        {tieBreak === null ? null : (
          <abbr title={WHY[tieBreak]} className="ml-1 text-soft no-underline">
            *<span className="sr-only">{WHY[tieBreak]}</span>
          </abbr>
        )}
      </>
    ),
    isText: true,
  },
  ...WON_AND_LOST,
  { key: 'pct', label: 'Pct', title: 'Share of games won', value: ({ pct }) => pct, text: rate, isMain: true },
  {
    key: 'gb',
    label: 'GB',
    title: 'Games behind the leader',
    value: ({ gamesBehind }) => gamesBehind,
    text: (value) => (value === 0 ? '–' : fixed(1)(value)),
    isMain: true,
    isLowFirst: true,
  },
  ...RUNS,
  ...(races.length === 0 ? [] : raceColumns(races)),
  { key: 'streak', label: 'Strk', title: 'Games won or lost in a row', value: ({ streak }) => streak, isText: true },
  { key: 'lastTen', label: 'L10', title: 'The last ten games', value: ({ lastTen }) => won(lastTen), isText: true },
  { key: 'home', label: 'Home', title: 'At home', value: ({ atHome }) => won(atHome), isText: true },
  { key: 'road', label: 'Road', title: 'On the road', value: ({ onRoad }) => won(onRoad), isText: true },
  {
    key: 'left',
    label: 'vL',
    title: 'Against left-handed starters',
    value: ({ againstLeft }) => won(againstLeft),
    isText: true,
  },
  {
    key: 'right',
    label: 'vR',
    title: 'Against right-handed starters',
    value: ({ againstRight }) => won(againstRight),
    isText: true,
  },
];
