'use client';
import dynamic from 'next/dynamic';
import { useEffect, useMemo } from 'react';
import type { CardCell, Side } from '@/game/play';
import { sentence } from '@/game/sentence';
import type { GameStatus } from '@/game/state';
import type { GamePage } from '@/server/api/wire';
import { reportConnection } from '@/ui/shell/connection';
import { teamColor } from '@/ui/kit/team-color';
import { Announcer } from './announcer';
import { MatchupCards } from './cards/matchup-cards';
import { CatchUp } from './catch-up';
import { DecisionPanel } from './decide/decision-panel';
import { useControls } from './decide/use-controls';
import { DiceTray } from './dice/dice-tray';
import { Field } from './field/field';
import { FinalBanner } from './final-banner';
import { useGameKeys } from './game-keys';
import { GameMenu } from './game-menu';
import type { Connection } from './live/live-game';
import type { Live } from './live/use-live-game';
import { playsInOrder, type LiveModel } from './model/live-model';
import { nameOf } from './model/names';
import { onTheTable } from './model/reading';
import { situationText } from './model/situation';
import { turnOf, type Managers } from './model/turn';
import { PaceControl } from './pace-control';
import { PlaysFeed } from './plays/plays-feed';
import { Pregame } from './pregame/pregame';
import { Scorebug } from './scorebug/scorebug';
import { TurnBanner } from './turn-banner';
import { hitCell, useGameCards } from './use-game-cards';
import { useView } from './use-view';
import { ViewTabs, type View } from './view-tabs';

const ScorebookGrid = dynamic(() => import('./book/scorebook-grid').then((module) => module.ScorebookGrid));
const BoxScoreView = dynamic(() => import('./box/box-score-view').then((module) => module.BoxScoreView));
const DiceHistory = dynamic(() => import('./dice/dice-history').then((module) => module.DiceHistory));

interface GameScreenProps {
  readonly live: Live;
  readonly page: GamePage;
  readonly model: LiveModel;
  readonly invite: string | null;
}

const PHONE_VIEWS = [
  { view: 'field', label: 'Field' },
  { view: 'plays', label: 'Plays' },
  { view: 'book', label: 'Book' },
  { view: 'box', label: 'Box' },
  { view: 'cards', label: 'Cards' },
] as const;
const SIDE_VIEWS = [
  { view: 'plays', label: 'Plays' },
  { view: 'box', label: 'Box' },
  { view: 'dice', label: 'Dice' },
] as const;

/** The tab of the right column: of a finished game the box score lies open first. */
function sideViewOf(view: View, status: GameStatus): (typeof SIDE_VIEWS)[number]['view'] {
  if (view === 'plays' || view === 'box' || view === 'dice') return view;
  return status === 'completed' ? 'box' : 'plays';
}

const panelOf = (view: View): string =>
  view === 'field' || view === 'cards' || view === 'book' ? `panel-${view}` : 'panel-side';

/** The live page of one game, for both managers and everyone who watches. */
export function GameScreen({ live, page, model, invite }: GameScreenProps) {
  const { state, box } = model.card;
  const { summary } = page;
  const [view, setView] = useView();
  const controls = useControls(live.game, model, live.sendings);
  const cards = useGameCards(live.api, state.gameId);
  const plays = useMemo(() => playsInOrder(model), [model]);
  const managers: Managers = { away: summary.away.manager, home: summary.home.manager };
  const colors: Readonly<Record<Side, string>> = {
    away: teamColor(summary.away.color),
    home: teamColor(summary.home.color),
  };
  const turn = turnOf(state, model.viewer, managers);
  const frozen = live.connection !== 'live';
  const isManager = model.viewer !== 'spectator';
  const isPlaying = state.status === 'active';
  useGameKeys({ state, controls, onView: setView });
  useReport(live.connection, live.presence?.watching ?? null);
  useTitle(`${state.score.away}–${state.score.home} ${state.away.abbreviation} @ ${state.home.abbreviation}`);

  const openPlay = (play: number): void => {
    setView('plays');
    // After the view has changed.
    requestAnimationFrame(() => showPlay(play));
  };
  const table = onTheTable(state);
  const runningOf = (player: number): number | null => cards.get(player)?.abilities.running ?? null;
  const sideView = sideViewOf(view, state.status);

  return (
    <div className="game-page" data-view={view} data-stage={state.status}>
      <h1 className="sr-only">{situationText(state)}</h1>
      <div className="game-top">
        <Scorebug state={state} box={box} colors={colors} />
      </div>
      <div className="game-centre">
        <div className="game-mid grid gap-0 md:gap-3.5">
          <TurnBanner turn={turn}>
            {isManager || !isPlaying ? null : <CatchUp state={state} plays={plays} />}
            <GameMenu
              gameId={state.gameId}
              onResign={isManager && isPlaying ? () => void live.game.act('resign', { type: 'resign' }) : null}
            />
          </TurnBanner>
          <div id="panel-field" className="game-field grid gap-0 md:gap-3.5">
            {state.status === 'pending' ? (
              <Pregame
                page={page}
                model={model}
                managers={managers}
                game={live.game}
                api={live.api}
                sendings={live.sendings}
                frozen={frozen}
                invite={invite}
              />
            ) : (
              <>
                {state.status === 'completed' ? <FinalBanner state={state} box={box} /> : null}
                {page.owner && state.pace !== null && isPlaying ? (
                  <PaceControl pace={state.pace} game={live.game} />
                ) : null}
                {isPlaying ? <Field state={state} runningOf={runningOf} /> : null}
                <DiceTray
                  state={state}
                  rolling={controls.rolling}
                  cell={hitCell(state, cards)}
                  sentence={table?.play ? sentence(table.play, (id) => nameOf(state, id)) : null}
                />
              </>
            )}
          </div>
        </div>
        {state.status === 'pending' ? null : (
          <div
            className="game-dock border-line bg-sheet max-md:border-t max-md:shadow-[0_-8px_24px_var(--shadow)] md:rounded-xl md:border md:shadow-sheet"
            data-no-print
          >
            <ViewTabs
              label="Views"
              id="view"
              views={isPlaying ? PHONE_VIEWS : PHONE_VIEWS.filter(({ view }) => view !== 'cards')}
              current={view === 'dice' ? 'field' : view}
              onChange={setView}
              panelId={panelOf}
              className="md:hidden"
            />
            {isManager && isPlaying ? (
              <DecisionPanel state={state} controls={controls} turn={turn} frozen={frozen} />
            ) : null}
          </div>
        )}
      </div>
      {state.status === 'pending' ? null : (
        <>
          <div
            id="panel-side"
            className="game-side overflow-hidden border-line bg-sheet md:rounded-xl md:border md:shadow-sheet"
          >
            <ViewTabs
              label="Details"
              id="side"
              views={SIDE_VIEWS}
              current={sideView}
              onChange={setView}
              panelId={panelOf}
              className="max-md:hidden"
            />
            <div className="game-side-scroll">
              {sideView === 'plays' ? <PlaysFeed state={state} plays={plays} /> : null}
              {sideView === 'box' ? <BoxScoreView state={state} box={box} /> : null}
              {sideView === 'dice' ? <DiceHistory state={state} plays={plays} /> : null}
            </div>
          </div>
          {isPlaying ? (
            <div id="panel-cards" className="game-cards">
              <MatchupCards state={state} box={box} cards={cards} hit={litCell(model)} />
            </div>
          ) : null}
          <div id="panel-book" className="game-book">
            <ScorebookGrid state={state} box={box} plays={plays} onOpenPlay={openPlay} />
          </div>
        </>
      )}
      <Announcer model={model} turn={turn} connection={CONNECTION_WORDS[live.connection]} />
    </div>
  );
}

const CONNECTION_WORDS: Readonly<Record<Connection, string>> = {
  connecting: 'Connecting.',
  live: '',
  reconnecting: 'Reconnecting. You can read; actions wait.',
  offline: 'Offline. You can read; actions wait.',
};

/** The cell to light on the cards that lie here: another batter's card was taken away with him. */
function litCell({ card: { state } }: LiveModel): CardCell | null {
  const table = onTheTable(state);
  if (table === null || table.cell === null) return null;
  if (table.play === null) return table.cell;
  return table.cell.card === 'pitcher' ? table.cell : null;
}

function showPlay(play: number): void {
  const row = document.querySelector(`#play-${play}`);
  if (row === null) return;
  for (const shown of document.querySelectorAll('[data-shown]')) shown.removeAttribute('data-shown');
  row.setAttribute('data-shown', '');
  row.scrollIntoView({ block: 'center', behavior: 'smooth' });
}

function useReport(connection: Connection, watching: number | null): void {
  const watchers = watching === null || watching === 0 ? '' : ` · ${watching} watching`;
  useEffect(() => {
    if (connection === 'live') reportConnection('game', 'online', `Live${watchers}`);
    else if (connection === 'connecting') reportConnection('game', 'online', 'Connecting…');
    else reportConnection('game', connection);
  }, [connection, watchers]);
  useEffect(() => () => reportConnection('game', null), []);
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Scorecard`;
  }, [title]);
}
