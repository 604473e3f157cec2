import Link from 'next/link';
import type { ManPlay } from '@/server/services/stats/shapes';
import { ordinal } from '@/ui/kit/ordinal';
import type { PlaySide } from '../columns/splits';
import { dayOf, signed } from '../format';
import { LINK } from '../linked';
import { PlayerName } from '../team-name';
import type { DataColumn } from '../table/column';

const BASES = ['', '1st', '2nd', '1st and 2nd', '3rd', '1st and 3rd', '2nd and 3rd', 'Loaded'] as const;

const GAME: DataColumn<ManPlay> = {
  key: 'day',
  label: 'Game',
  title: 'Game',
  value: ({ at, isHome, opponentAbbreviation }) =>
    `${at?.slice(0, 10) ?? ''} ${isHome ? 'vs' : 'at'} ${opponentAbbreviation}`,
  show: ({ gameId, seq, at, isHome, opponentAbbreviation }) => (
    <Link
      href={`/games/${gameId}?replay=${seq}`}
      prefetch={false}
      title="The replay at this play"
      className={`${LINK} inline-flex min-h-11 items-center`}
    >
      {`${dayOf(at)} ${isHome ? 'vs' : 'at'} ${opponentAbbreviation}`}
    </Link>
  ),
  isText: true,
};

const half = ({ half, inning }: ManPlay): string => `${half === 'top' ? 'Top' : 'Bottom'} of the ${ordinal(inning)}`;

/** What a list of a man's plays says of each; the game leads to the replay at the play. */
export const playColumns = (side: PlaySide): readonly DataColumn<ManPlay>[] => [
  GAME,
  {
    key: 'inning',
    label: 'Inn',
    title: 'Inning',
    value: ({ inning }) => inning,
    show: (play) => (
      <abbr title={half(play)} className="no-underline">
        {`${play.half === 'top' ? '▲' : '▼'}${play.inning}`}
      </abbr>
    ),
    isMain: true,
    isLowFirst: true,
  },
  { key: 'half', label: 'Half', title: 'Half of the inning', value: ({ half }) => half, isText: true },
  {
    key: 'other',
    label: side === 'atBat' ? 'Pitcher' : 'Batter',
    title: side === 'atBat' ? 'Pitcher' : 'Batter',
    value: ({ other }) => other,
    show: ({ other, otherId }) => (otherId === null ? other : <PlayerName playerId={otherId} name={other} />),
    isText: true,
  },
  { key: 'outs', label: 'Outs', title: 'Outs before the play', value: ({ outs }) => outs, isLowFirst: true },
  {
    key: 'bases',
    label: 'On base',
    title: 'Runners before the play',
    value: ({ baseCode }) => BASES[baseCode] ?? '',
    isText: true,
  },
  {
    key: 'score',
    label: 'Score',
    title: 'His team’s runs and the other’s, before the play',
    value: ({ runs, opponentRuns }) => `${runs}–${opponentRuns}`,
    isText: true,
  },
  {
    key: 'play',
    label: 'Play',
    title: 'Play',
    value: ({ description }) => description,
    isText: true,
    isLong: true,
  },
  { key: 'rbi', label: 'RBI', title: 'Runs batted in', value: ({ rbi }) => rbi, isMain: true },
  { key: 're24', label: 'RE24', title: 'Runs added, by bases and outs', value: ({ re24 }) => re24, text: signed(2) },
  {
    key: 'wpa',
    label: 'WPA',
    title: 'Win probability added',
    value: ({ wpa }) => wpa,
    text: signed(3),
    isMain: true,
  },
];
