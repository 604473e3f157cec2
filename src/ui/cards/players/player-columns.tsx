import { fieldingRows, fieldingWords } from '@/cards/ability-words';
import type { ListedPlayer } from '@/leagues/listed';
import { PlayerName, TeamName } from '@/ui/stats/team-name';
import type { ListColumn } from '../list-table';
import type { PlayerSort } from './player-query';
import { PlayerBadges, stateWords } from './player-words';

/** A column of players; the server sorts by some. */
export type PlayerColumn = ListColumn<ListedPlayer, PlayerSort>;

const text = (
  key: string,
  label: string,
  title: string,
  value: (player: ListedPlayer) => string,
  sort: PlayerSort | null = null,
): PlayerColumn => ({ key, label, title, value, sort, isText: true });

/** Columns of players of paper cards, in every list of them. */
export const PLAYER_COLUMNS: readonly PlayerColumn[] = [
  {
    ...text('name', 'Player', 'Player', ({ name }) => name, 'name'),
    show: ({ playerId, name }) => <PlayerName playerId={playerId} name={name} />,
  },
  { ...text('positions', 'Pos', 'Positions, best first', ({ positions }) => positions.join(' ')), isMain: true },
  text('bats', 'B', 'Bats left, right or from either side', ({ abilities }) => abilities.bats),
  text('throws', 'T', 'Throws left or right', ({ abilities }) => abilities.throws),
  {
    ...text('team', 'Team', 'Team', ({ team }) => team?.abbreviation ?? '', 'team'),
    show: ({ team }) => <TeamName team={team} seasonId={null} isShort />,
    isMain: true,
  },
  {
    ...text('state', 'Can play', 'Whether he can play', (player) => stateWords(player) || 'Yes'),
    show: (player) => (stateWords(player) === '' ? 'Yes' : <PlayerBadges player={player} />),
  },
  {
    key: 'running',
    sort: 'running',
    label: 'Run',
    title: 'Running, 8 to 17',
    value: ({ abilities }) => abilities.running,
  },
  {
    key: 'stealing',
    sort: 'stealing',
    label: 'Stl',
    title: 'Steals on this or less with a good jump',
    value: ({ abilities }) => abilities.stealHigh,
  },
  text('fielding', 'Fielding', 'Range and errors at his best position', (player) => {
    const [best] = player.positions;
    const rated = fieldingRows(player.abilities).find(([position]) => position === best);
    return rated === undefined ? '' : `${rated[0]}: ${fieldingWords(...rated)}`;
  }),
  {
    ...text('image', 'Picture', 'Picture of the league', ({ imageUrl }) => imageUrl ?? ''),
    show: ({ imageUrl, name }) =>
      imageUrl === null ? (
        '–'
      ) : (
        <a
          href={imageUrl}
          target="_blank"
          rel="noreferrer"
          aria-label={`Open the picture of ${name}`}
          className="inline-flex min-h-6 items-center text-ink underline decoration-line underline-offset-3"
        >
          Open
        </a>
      ),
  },
];
