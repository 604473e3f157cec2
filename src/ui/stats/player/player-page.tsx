'use client';
import { useMemo } from 'react';
import type { PlayerSeason, PlayerStats, Split } from '@/server/services/stats/shapes';
import { PaperCard } from '@/ui/cards/players/paper-card';
import { cardHref } from '@/ui/cards/words';
import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Select } from '@/ui/kit/select';
import { AsOfGame, gameOf } from '../as-of';
import type { PlaySide } from '../columns/splits';
import { Loaded } from '../loaded';
import { PartTabs } from '../part-tabs';
import { SplitsView } from '../splits-view';
import { StatsFrame } from '../stats-frame';
import { useParams } from '../use-params';
import { useStats } from '../use-stats';
import { Career } from './career';
import { GameLog } from './game-log';
import { isPlayKind, playsHref, readPlays, seasonText, WHOLE_CAREER } from './plays-address';
import { PlaysView } from './plays-view';

/** By his own id, or by that of a card of his, as games name him. */
export type PlayerPageProps = { readonly playerId: number } | { readonly cardId: number };

/** A player: season by season, splits, game by game. */
export function PlayerPage(props: PlayerPageProps) {
  const key = 'playerId' in props ? ['player', props.playerId] : ['card', props.cardId];
  const query = useStats(key, (stats) => stats.player.query(props));
  const player = query.data;
  return (
    <StatsFrame
      title={player?.name ?? 'Player'}
      note={player === undefined ? undefined : whoHeIs(player)}
      within={[
        { href: '/', label: 'Games' },
        ...(player === undefined ? [] : [{ href: `/leagues/${player.leagueId}`, label: player.league }]),
        ...(player?.teamId === null || player === undefined
          ? []
          : [{ href: `/teams/${player.teamId}`, label: player.team ?? 'Team' }]),
      ]}
    >
      <Loaded query={query} what="The player">
        {(loaded) => (
          <AsOfGame game={`his ${gameOf(loaded.games, null)}`}>
            <CardLinks cards={loaded.cards} />
            <PlayerParts player={loaded} />
          </AsOfGame>
        )}
      </Loaded>
    </StatsFrame>
  );
}

const HANDS = { L: 'left', R: 'right', S: 'both ways' } as const;

function whoHeIs({ positions, bats, throws }: PlayerStats): string {
  return [
    positions.join(', '),
    bats === null ? '' : `bats ${HANDS[bats]}`,
    throws === null ? '' : `throws ${HANDS[throws]}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The way to his cards, the latest first. */
const CardLinks = ({ cards }: Pick<PlayerStats, 'cards'>) =>
  cards.length === 0 ? null : (
    <nav aria-label="His cards" className="-mt-3 flex flex-wrap items-center gap-2" data-no-print>
      {cards.map(({ cardId, cardset }) => (
        <LinkButton key={cardId} href={cardHref(cardId)} prefetch={false}>
          Card: {cardset}
        </LinkButton>
      ))}
    </nav>
  );

interface Scope {
  readonly seasonId: number | null;
  readonly name: string;
}

/** Where he has played, the latest first. */
function scopesOf({ batting, pitching, fielding }: PlayerStats): readonly Scope[] {
  const scopes = new Map<number | null, Scope>();
  for (const { seasonId, season } of [...batting, ...pitching, ...fielding].toReversed()) {
    if (!scopes.has(seasonId)) scopes.set(seasonId, { seasonId, name: season ?? 'Games outside a season' });
  }
  return [...scopes.values()];
}

function PlayerParts({ player }: { readonly player: PlayerStats }) {
  const [params, change] = useParams();
  const scopes = scopesOf(player);
  const given = params.get('season');
  const scope = scopes.find(({ seasonId }) => seasonText(seasonId) === given) ?? scopes[0] ?? null;
  if (scope === null) {
    return (
      <>
        <EmptyState title="No game yet">His numbers will stand here after his first game.</EmptyState>
        {player.leagueId === 'sba' ? <PaperCard playerId={player.playerId} /> : null}
      </>
    );
  }
  const choice = (more: readonly { readonly value: string; readonly label: string }[] = []) =>
    scopes.length + more.length < 2 ? null : (
      <Select
        label="Season"
        value={more.some(({ value }) => value === given) ? (given ?? '') : seasonText(scope.seasonId)}
        options={[...scopes.map(({ seasonId, name }) => ({ value: seasonText(seasonId), label: name })), ...more]}
        onChange={(event) => change({ season: event.target.value })}
        className="mb-4 max-w-sm"
      />
    );
  return (
    <PartTabs
      label="Player"
      parts={[
        { key: 'career', label: 'Seasons', content: <Career player={player} /> },
        {
          key: 'splits',
          label: 'Splits',
          content: (
            <>
              {choice()}
              <Splits player={player} scope={scope} />
            </>
          ),
        },
        {
          key: 'games',
          label: 'Game log',
          content: (
            <>
              {choice()}
              <Games player={player} scope={scope} />
            </>
          ),
        },
        {
          key: 'plays',
          label: 'Plays',
          content: (
            <>
              {choice([{ value: WHOLE_CAREER, label: 'Whole career' }])}
              <Plays player={player} scope={scope} />
            </>
          ),
        },
        ...(player.leagueId === 'sba'
          ? [{ key: 'card', label: 'Card', content: <PaperCard playerId={player.playerId} /> }]
          : []),
      ]}
    />
  );
}

interface OfScope {
  readonly player: PlayerStats;
  readonly scope: Scope;
}

const useScope = ({ player: { playerId }, scope: { seasonId } }: OfScope) =>
  useStats(['player', playerId, 'season', seasonId], (stats) => stats.playerSeason.query({ playerId, seasonId }));

/** How many games he was in; one that may not be looked at is told by its time. */
const hisGames = ({ batting, pitching }: PlayerSeason): string =>
  `his ${gameOf(new Set([...batting, ...pitching].map(({ gameId, at }) => gameId ?? at)).size, null)}`;

function Splits(props: OfScope) {
  const { player, scope } = props;
  const hrefOf = (side: PlaySide, { split }: Split, key: string): string | null =>
    isPlayKind(key, side) ? playsHref(player.playerId, { side, of: key, split, seasonId: scope.seasonId }) : null;
  return (
    <Loaded query={useScope(props)} what="The splits">
      {(season) => (
        <AsOfGame game={hisGames(season)}>
          <SplitsView
            name={scope.name}
            batting={season.battingSplits}
            pitching={season.pitchingSplits}
            hrefOf={hrefOf}
          />
        </AsOfGame>
      )}
    </Loaded>
  );
}

function Plays(props: OfScope) {
  const { player, scope } = props;
  const [params, change] = useParams();
  const asked = useMemo(
    () =>
      readPlays(params, {
        side: player.batting.some(({ pa }) => pa > 0) || player.pitching.length === 0 ? 'atBat' : 'onMound',
        seasonId: scope.seasonId,
      }),
    [params, player, scope.seasonId],
  );
  const season = useScope(props).data;
  const splits = asked.side === 'atBat' ? season?.battingSplits : season?.pitchingSplits;
  return (
    <PlaysView
      player={player}
      asked={asked}
      splits={splits ?? []}
      onChange={(part) => {
        const next = { ...asked, ...part };
        change({
          side: next.side === 'atBat' ? 'bat' : 'mound',
          of: next.of,
          split: next.split === 'all' ? null : next.split,
        });
      }}
    />
  );
}

function Games(props: OfScope) {
  return (
    <Loaded query={useScope(props)} what="The game log">
      {(season) => (
        <AsOfGame game={hisGames(season)}>
          <GameLog season={season} name={props.scope.name} />
        </AsOfGame>
      )}
    </Loaded>
  );
}
