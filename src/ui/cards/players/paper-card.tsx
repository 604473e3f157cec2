'use client';
import { useQuery } from '@tanstack/react-query';
import { battingWords, fieldingRows, fieldingWords, handWords, pitchingWords } from '@/cards/ability-words';
import type { ListedPlayer } from '@/leagues/listed';
import { useApi } from '@/trpc/provider';
import { Panel } from '@/ui/kit/panel';
import { Loaded } from '@/ui/stats/loaded';
import { CardImage } from '../card-image';
import { PlayerBadges } from './player-words';

/** What the league of paper cards knows of a player: his picture, or what stands on his card beside the columns. */
export function PaperCard({ playerId }: { readonly playerId: number }) {
  const api = useApi();
  const query = useQuery({
    queryKey: ['player', playerId],
    queryFn: () => api.player.get.query({ playerId }),
    staleTime: 60_000,
  });
  return (
    <Loaded query={query} what="The player">
      {(player) => (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 md:grid-cols-[auto_minmax(20rem,1fr)]">
          <CardImage
            url={player.imageUrl}
            alt={`${player.name}, ${player.positions.join(', ')}`}
            className="max-h-[36rem] max-w-full rounded-xl border border-line"
          >
            {null}
          </CardImage>
          <WrittenCard player={player} />
        </div>
      )}
    </Loaded>
  );
}

const WrittenCard = ({ player }: { readonly player: ListedPlayer }) => {
  const { name, abilities, positions, imageUrl } = player;
  const pitching = pitchingWords(abilities);
  return (
    <Panel className="overflow-hidden md:only:col-span-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 border-b-2 border-ink px-3.5 pt-2.5 pb-2">
        <h2 className="text-lg">{name}</h2>
        <p className="text-sm text-soft">
          {positions.join(' ')} · {handWords(abilities)}
        </p>
      </div>
      <div className="grid gap-1 px-3.5 py-2.5 font-board text-[1.0625rem] leading-snug font-medium">
        <PlayerBadges player={player} />
        <p>{battingWords(abilities)}</p>
        {pitching === null ? null : <p>{pitching}</p>}
        <ul>
          {fieldingRows(abilities).map(([position, rated]) => (
            <li key={position}>
              <b className="inline-block min-w-8">{position}</b> {fieldingWords(position, rated)}
            </li>
          ))}
        </ul>
      </div>
      <p className="border-t border-rule px-3.5 py-2 text-[0.9375rem] text-soft">
        The columns of his card are on paper: the managers read them at the table.
        {imageUrl === null ? ' The league shows no picture of it.' : ''}
      </p>
    </Panel>
  );
};
