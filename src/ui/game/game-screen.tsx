'use client';
import { useMemo, useState } from 'react';
import type { Play, Side } from '@/game/play';
import { SIDES } from '@/game/sides';
import type { GamePage } from '@/server/api/wire';
import { teamColor } from '@/ui/kit/team-color';
import { usePreload } from '@/ui/kit/use-preload';
import { CatchUp } from './catch-up';
import { DecisionPanel } from './decide/decision-panel';
import { useControls } from './decide/use-controls';
import { DiceTray } from './dice/dice-tray';
import { Dock } from './dock';
import { DueUp } from './due-up';
import { Field } from './field/field';
import { useGameKeys } from './game-keys';
import { GameMenu } from './game-menu';
import type { Live } from './live/use-live-game';
import { useOnline } from './live/use-online';
import { playsInOrder, struckInOrder, type LiveModel } from './model/live-model';
import { playText } from './model/names';
import { onTheTable } from './model/reading';
import { situationText } from './model/situation';
import { manages } from './model/task';
import { turnOf, type Managers } from './model/turn';
import { CONNECTION_WORDS, useReport, useTitle, useTopOnChange } from './page-status';
import { showPlay } from './plays/show-play';
import { Scorebug } from './scorebug/scorebug';
import { SidePanel } from './side-panel';
import { TurnBanner } from './turn-banner';
import { useDeclined } from './use-declined';
import { hitCell, litCell, rostersVersion, useGameCards } from './use-game-cards';
import { useView } from './use-view';
import { WhenSeen } from './when-seen';
import { lazily } from '@/ui/kit/lazily';

const MatchupCards = lazily(() => import('./cards/matchup-cards').then((module) => module.MatchupCards));
const Announcer = lazily(() => import('./announcer').then((module) => module.Announcer));
const Pregame = lazily(() => import('./pregame/pregame').then((module) => module.Pregame));
const FinalBanner = lazily(() => import('./final-banner').then((module) => module.FinalBanner));
const PaceControl = lazily(() => import('./pace-control').then((module) => module.PaceControl));
const SubstitutionSheet = lazily(() =>
  import('./substitute/substitution-sheet').then((module) => module.SubstitutionSheet),
);
const ReviseSheet = lazily(() => import('./rewind/revise-sheet').then((module) => module.ReviseSheet));
const PickPlay = lazily(() => import('./rewind/pick-play').then((module) => module.PickPlay));
const TurnClockLine = lazily(() => import('./clock/turn-clock').then((module) => module.TurnClockLine));
const ColleagueBar = lazily(() => import('./seat/colleague-bar').then((module) => module.ColleagueBar));
const SeatNews = lazily(() => import('./seat/seat-news').then((module) => module.SeatNews));
const Notices = lazily(() => import('./notices').then((module) => module.Notices));
const RulingForm = lazily(() => import('./ruling-form').then((module) => module.RulingForm));
const ScorebookGrid = lazily(() => import('./book/scorebook-grid').then((module) => module.ScorebookGrid));

/** What a press may ask for next. */
const NOTHING: readonly (() => Promise<unknown>)[] = [];
const FOR_ALL = [() => import('./plays/plays-feed'), () => import('./cards/matchup-cards')];
const FOR_MANAGERS = [
  () => import('./decide/advance-answer'),
  () => import('./substitute/substitution-sheet'),
  ...FOR_ALL,
];
const FOR_READERS = [() => import('./decide/enter/result-entry'), ...FOR_MANAGERS];

interface GameScreenProps {
  readonly live: Live;
  readonly page: GamePage;
  readonly model: LiveModel;
  readonly invite: string | null;
}

/** The live page of one game, for both managers and everyone who watches. */
export function GameScreen({ live, page, model, invite }: GameScreenProps) {
  const { state, box } = model.card;
  const { summary } = page;
  const [view, setView] = useView();
  const isReachable = live.connection === 'live' || live.connection === 'connecting';
  const cards = useGameCards(live.api, isReachable, rostersVersion(state));
  const plays = useMemo(() => playsInOrder(model), [model]);
  const managers: Managers = { away: summary.away.manager, home: summary.home.manager };
  const [from] = useState(managers);
  // Most games keep their people: what tells of new ones is fetched when there are some.
  const [hasMoved, setMoved] = useState(false);
  if (!hasMoved && (managers.away !== from.away || managers.home !== from.home)) setMoved(true);
  const colors: Readonly<Record<Side, string>> = {
    away: teamColor(summary.away.color),
    home: teamColor(summary.home.color),
  };
  const turn = turnOf(state, model.viewer, managers);
  const isOnline = useOnline();
  const frozen = live.connection !== 'live' || !isOnline;
  const controls = useControls({ game: live.game, model, sendings: live.sendings, frozen });
  const isManager = model.viewer !== 'spectator';
  const seat = SIDES.find((side) => manages(model.viewer, side)) ?? null;
  const isPlaying = state.status === 'active';
  usePreload(!isPlaying ? NOTHING : !isManager ? FOR_ALL : state.league === 'sba' ? FOR_READERS : FOR_MANAGERS);
  const [ruling, setRuling] = useState(false);
  // The home manager keeps score; against a computer at home the visitors' does.
  const keepsScore = manages(model.viewer, state.home.computer === null ? 'home' : 'away');
  const [revised, setRevised] = useState<Play | null>(null);
  const mayRevise = (isManager || page.mayRevise) && state.status !== 'pending' && state.phase.type !== 'suspended';
  /** A play is looked at again for the league: it is being picked, or was. */
  const [office, setOffice] = useState<'picks' | 'picked' | null>(null);
  // One that was struck or corrected meanwhile is not there any more.
  const isThere = mayRevise && revised !== null && model.plays.get(revised.number) === revised;
  const onRevise = mayRevise ? setRevised : null;
  const { rewinds, corrections } = model.card;
  const revisions = useMemo(
    () => ({ rewinds, corrections, struck: struckInOrder(model) }),
    [rewinds, corrections, model],
  );
  useGameKeys({
    state,
    controls,
    onView: setView,
    onTakeBack: onRevise === null ? null : () => onRevise(model.plays.get(state.playCount) ?? null),
  });
  useReport(live.connection, live.presence?.watching ?? null, live.heardAt, state.status === 'completed');
  useTopOnChange(state.status);
  useDeclined(model.declined, state, model.viewer);
  useTitle(`${state.score.away}–${state.score.home} ${state.away.abbreviation} @ ${state.home.abbreviation}`);

  const openPlay = (play: number): void => {
    setView('plays');
    // After the view has changed.
    requestAnimationFrame(() => showPlay(play));
  };
  const table = onTheTable(state);
  const runningOf = (player: number): number | null => cards.get(player)?.abilities.running ?? null;

  return (
    <div
      className="game-page"
      data-view={view}
      data-stage={state.status}
      data-reading={controls.task?.type === 'result' ? '' : undefined}
    >
      <h1 className="sr-only">{situationText(state)}</h1>
      <div className="game-top">
        <Scorebug state={state} box={box} colors={colors} />
      </div>
      <div className="game-centre">
        <div className="game-mid grid grid-cols-[minmax(0,1fr)] gap-0 md:gap-3.5">
          <TurnBanner
            turn={turn}
            clock={
              page.clocks === null ? null : (
                <TurnClockLine
                  state={state}
                  turnSince={model.card.turnSince}
                  clocks={page.clocks}
                  viewer={model.viewer}
                  managers={managers}
                />
              )
            }
          >
            {isManager || !isPlaying ? null : <CatchUp state={state} plays={plays} className="max-md:hidden" />}
            <GameMenu
              gameId={state.gameId}
              onPickPlay={mayRevise && page.mayRevise ? () => setOffice('picks') : null}
              exports={
                state.status === 'pending'
                  ? null
                  : { invite, teams: { away: state.away.abbreviation, home: state.home.abbreviation } }
              }
              onStop={
                isManager && isPlaying && state.phase.type !== 'suspended'
                  ? (stop) => void live.game.act('stop', { type: 'stop', stop })
                  : null
              }
              onResign={isManager && isPlaying ? () => void live.game.act('resign', { type: 'resign' }) : null}
            />
          </TurnBanner>
          {hasMoved ? <SeatNews state={state} viewer={model.viewer} managers={managers} from={from} /> : null}
          {page.helps === null || state.status === 'completed' ? null : (
            <ColleagueBar state={state} side={page.helps} managers={managers} frozen={frozen} />
          )}
          {model.card.leagueDecisions.length === 0 &&
          state.stopAsked === null &&
          state.revisionAsked === null ? null : (
            <Notices model={model} plays={plays} game={live.game} sending={live.sendings['revise']} />
          )}
          <div id="panel-field" className="game-field grid grid-cols-[minmax(0,1fr)] gap-0 md:gap-3.5">
            {state.status === 'pending' ? (
              <Pregame
                page={page}
                model={model}
                managers={managers}
                game={live.game}
                sendings={live.sendings}
                frozen={frozen}
                invite={invite}
              />
            ) : (
              <>
                {state.status === 'completed' ? (
                  <FinalBanner
                    state={state}
                    box={box}
                    page={page}
                    mine={seat}
                    onRule={state.winner !== null && keepsScore ? () => setRuling(true) : null}
                  />
                ) : null}
                {page.owner && state.pace !== null && isPlaying ? (
                  <PaceControl pace={state.pace} game={live.game} />
                ) : null}
                {isPlaying ? <Field state={state} runningOf={runningOf} /> : null}
                {state.dice.commitment === null ? null : (
                  <DiceTray
                    state={state}
                    rolling={controls.rolling}
                    cell={hitCell(state, cards)}
                    sentence={table?.play ? playText(state, table.play) : null}
                  />
                )}
              </>
            )}
          </div>
        </div>
        {state.status === 'pending' ? null : (
          <Dock view={view} onView={setView} hasCards={isPlaying}>
            <DueUp state={state} box={box} />
            {isManager && isPlaying ? (
              <DecisionPanel state={state} controls={controls} turn={turn} frozen={frozen} />
            ) : isPlaying ? (
              <CatchUp state={state} plays={plays} className="mx-3 mt-2 mb-3 w-[calc(100%-1.5rem)] md:hidden" />
            ) : null}
          </Dock>
        )}
      </div>
      {state.status === 'pending' ? null : (
        <>
          <SidePanel
            state={state}
            box={box}
            plays={plays}
            changes={model.card.substitutions}
            revisions={revisions}
            onRevise={onRevise}
            view={view}
            onView={setView}
          />
          {isPlaying ? (
            <div id="panel-cards" className="game-cards">
              <WhenSeen className="min-h-60">
                <MatchupCards state={state} box={box} cards={cards} hit={litCell(state)} />
              </WhenSeen>
            </div>
          ) : null}
          <div id="panel-book" className="game-book">
            <WhenSeen className="min-h-[40rem]">
              <ScorebookGrid state={state} box={box} plays={plays} onOpenPlay={openPlay} />
            </WhenSeen>
          </div>
        </>
      )}
      {office !== 'picks' || !mayRevise ? null : (
        <PickPlay
          state={state}
          plays={plays}
          onPick={(play) => {
            setOffice('picked');
            setRevised(play);
          }}
          onClose={() => setOffice(null)}
        />
      )}
      {!isThere ? null : (
        <ReviseSheet
          key={revised.number}
          league={page.mayRevise ? (office === 'picked' ? 'first' : 'also') : null}
          state={state}
          viewer={model.viewer}
          play={revised}
          plays={plays}
          changes={model.card.substitutions}
          game={live.game}
          sending={live.sendings['revise']}
          onClose={() => {
            setRevised(null);
            setOffice(null);
          }}
        />
      )}
      {ruling ? (
        <RulingForm
          state={state}
          box={box}
          game={live.game}
          sending={live.sendings['rule']}
          onClose={() => setRuling(false)}
        />
      ) : null}
      {controls.substituting === null ? null : (
        <SubstitutionSheet
          key={controls.substituting}
          state={state}
          side={controls.substituting}
          cards={cards}
          game={live.game}
          sending={live.sendings['substitute']}
          frozen={frozen}
          onClose={controls.closeSheet}
        />
      )}
      <Announcer model={model} turn={turn} connection={CONNECTION_WORDS[live.connection]} />
    </div>
  );
}
