'use client';
import { Link2, X } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { Side } from '@/game/play';
import type { GamePage } from '@/server/api/wire';
import { copyText } from '@/ui/kit/copy-button';
import { lazily } from '@/ui/kit/lazily';
import { teamColor } from '@/ui/kit/team-color';
import { toast } from '@/ui/kit/toast';
import { MatchupCards } from '../cards/matchup-cards';
import { DiceTray } from '../dice/dice-tray';
import { Dock } from '../dock';
import { Field } from '../field/field';
import type { LiveApi } from '../live/live-api';
import { playText } from '../model/names';
import { situationText } from '../model/situation';
import { useTitle } from '../page-status';
import { showPlay } from '../plays/show-play';
import { Scorebug } from '../scorebug/scorebug';
import { SidePanel } from '../side-panel';
import { TurnBanner } from '../turn-banner';
import { hitCell, litCell, useGameCards } from '../use-game-cards';
import { useView } from '../use-view';
import { WhenSeen } from '../when-seen';
import { closeReplay, keepMoment, momentLink } from './address';
import { momentAt, playsUntil, type Moment } from './moments';
import { useReplayKeys } from './replay-keys';
import { Scrubber } from './scrubber';
import { SpokenPlace } from './spoken-place';
import { marksOf } from './steps';
import { Told } from './told';
import { usePlayer } from './use-player';
import { placeText, sliderText, spokenMoment } from './words';

const ScorebookGrid = lazily(() => import('../book/scorebook-grid').then((module) => module.ScorebookGrid));

/** The address follows when the replay rests: browsers refuse to rewrite it many times a second. */
const ADDRESS_MS = 500;

interface ReplayStageProps {
  readonly api: LiveApi;
  readonly page: GamePage;
  /** Never empty. */
  readonly moments: readonly Moment[];
  /** The moment at which it begins: the last play up to this event. */
  readonly startSeq: number;
}

/** The game's page at a moment of the replay: everything as it stood then, and nothing to decide. */
export function ReplayStage({ api, page, moments, startSeq }: ReplayStageProps) {
  const marks = useMemo(() => marksOf(moments), [moments]);
  const player = usePlayer(marks, momentAt(moments, startSeq));
  const { at } = player;
  const plays = useMemo(() => playsUntil(moments, at), [moments, at]);
  const [view, setView] = useView();
  const hasCards = useMemo(() => moments.some(({ play }) => play !== null && play.source.by !== 'import'), [moments]);
  const hasDice = useMemo(() => moments.some(({ play }) => play !== null && play.dice.length > 0), [moments]);
  const cards = useGameCards(api, hasCards, 0);
  const moment = moments[at] ?? moments[0];
  useReplayKeys(player);
  useAddress(moment?.seq ?? 0);
  useTitle(moment === undefined ? 'Replay' : titleOf(moment));
  useEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  if (moment === undefined) return null;

  const { state, box, substitutions } = moment.card;
  const { summary } = page;
  const colors = (on: 'board' | 'sheet'): Readonly<Record<Side, string>> => ({
    away: teamColor(summary.away.color, on),
    home: teamColor(summary.home.color, on),
  });
  const { title, detail } = placeText(moment);
  const openPlay = (play: number): void => {
    setView('plays');
    // After the view has changed.
    requestAnimationFrame(() => showPlay(play));
  };
  const copyLink = async (): Promise<void> => {
    const copied = await copyText(momentLink(state.gameId, moment.seq));
    toast(
      copied ? { title: 'Link to this play copied', tone: 'good' } : { title: 'Your browser does not let us copy' },
    );
  };
  return (
    <div
      className="game-page replay"
      data-view={view}
      data-stage="active"
      data-cards={hasCards}
      data-fast={player.speed >= 4}
    >
      <h1 className="sr-only">Replay. {situationText(state)}</h1>
      <div className="game-top">
        {/* After a jump no lamp flares for runs that scored long ago. */}
        <Scorebug key={player.jumps} state={state} box={box} colors={colors('board')} />
      </div>
      <h2 className="sr-only">This moment</h2>
      <div className="game-centre">
        <div className="game-mid grid grid-cols-[minmax(0,1fr)] gap-0 md:gap-3.5">
          <TurnBanner turn={{ tone: 'over', title, detail }}>
            <button
              type="button"
              aria-label="Copy the link to this play"
              className={ROUND}
              onClick={() => void copyLink()}
            >
              <Link2 aria-hidden className="size-5" />
            </button>
            <button type="button" aria-label="Leave the replay" className={ROUND} onClick={leave}>
              <X aria-hidden className="size-5" />
            </button>
          </TurnBanner>
          <div id="panel-field" className="game-field grid grid-cols-[minmax(0,1fr)] gap-0 md:gap-3.5">
            <Field state={state} runningOf={(man) => cards.get(man)?.abilities.running ?? null} />
            {hasDice ? (
              <DiceTray
                state={state}
                rolling={false}
                cell={hitCell(state, cards)}
                sentence={moment.play === null ? null : playText(state, moment.play)}
              />
            ) : (
              <Told moment={moment} />
            )}
          </div>
        </div>
      </div>
      <SidePanel
        state={state}
        box={box}
        plays={plays}
        changes={substitutions}
        view={view === 'box' || view === 'win' || view === 'dice' ? view : 'plays'}
        onView={setView}
      />
      {hasCards ? (
        <div id="panel-cards" className="game-cards">
          <MatchupCards state={state} box={box} cards={cards} hit={litCell(state)} />
        </div>
      ) : null}
      <div id="panel-book" className="game-book">
        <WhenSeen className="min-h-[40rem]">
          <ScorebookGrid state={state} box={box} plays={plays} onOpenPlay={openPlay} />
        </WhenSeen>
      </div>
      <Dock view={view} onView={setView} hasCards={hasCards}>
        <Scrubber marks={marks} player={player} text={sliderText(moment, marks.last)} colors={colors('sheet')} />
      </Dock>
      <SpokenPlace text={spokenMoment(moment, plays, player.jumps > 0)} />
    </div>
  );
}

const ROUND = 'grid size-11 shrink-0 place-items-center rounded-lg hover:bg-chip';

const titleOf = ({ card: { state } }: Moment): string =>
  `${state.score.away}–${state.score.home} ${state.away.abbreviation} @ ${state.home.abbreviation} · Replay`;

function leave(): void {
  closeReplay();
  // The button goes with the replay: the keyboard begins at the page again.
  document.querySelector<HTMLElement>('#main')?.focus();
}

function useAddress(seq: number): void {
  useEffect(() => {
    const timer = setTimeout(() => keepMoment(seq), ADDRESS_MS);
    return () => clearTimeout(timer);
  }, [seq]);
}
