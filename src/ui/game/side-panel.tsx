'use client';
import type { BoxScore } from '@/game/box-score';
import type { Play } from '@/game/play';
import type { GameState, GameStatus } from '@/game/state';
import type { SubstitutionRecord } from '@/game/substitution';
import type { Revisions } from './model/plays-by-half';
import { WhenSeen } from './when-seen';
import { panelOf, ViewTabs, type View } from './view-tabs';
import { lazily } from '@/ui/kit/lazily';

const PlaysFeed = lazily(() => import('./plays/plays-feed').then((module) => module.PlaysFeed));
const BoxScoreView = lazily(() => import('./box/box-score-view').then((module) => module.BoxScoreView));
const WinView = lazily(() => import('./worth/win-view').then((module) => module.WinView));
const DiceHistory = lazily(() => import('./dice/dice-history').then((module) => module.DiceHistory));

const VIEWS = [
  { view: 'plays', label: 'Plays' },
  { view: 'box', label: 'Box' },
  { view: 'win', label: 'Win' },
  { view: 'dice', label: 'Dice' },
] as const;

interface SidePanelProps {
  readonly state: GameState;
  readonly box: BoxScore;
  /** Oldest first. */
  readonly plays: readonly Play[];
  readonly changes: readonly SubstitutionRecord[];
  readonly revisions?: Revisions | undefined;
  readonly onRevise?: ((play: Play) => void) | null | undefined;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Of a finished game the box score lies open first. */
function openView(view: View, status: GameStatus): (typeof VIEWS)[number]['view'] {
  if (view === 'plays' || view === 'box' || view === 'win' || view === 'dice') return view;
  return status === 'completed' ? 'box' : 'plays';
}

/** The right column of a desk: plays, box score, dice. A phone shows them as views of their own. */
export function SidePanel({ state, box, plays, changes, revisions, onRevise, view, onView }: SidePanelProps) {
  const current = openView(view, state.status);
  return (
    <div
      id="panel-side"
      className="game-side overflow-hidden border-line bg-sheet md:rounded-xl md:border md:shadow-sheet"
    >
      <ViewTabs
        label="Details"
        id="side"
        // A game from elsewhere has no dice to show.
        views={state.dice.commitment === null ? VIEWS.filter((each) => each.view !== 'dice') : VIEWS}
        current={current}
        onChange={onView}
        panelId={panelOf}
        className="max-md:hidden"
      />
      {/* It scrolls by itself on a desk: the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region has to take the focus */}
      <section className="game-side-scroll" aria-label="Details" tabIndex={0}>
        {current === 'plays' ? (
          <WhenSeen className="min-h-40">
            <PlaysFeed state={state} plays={plays} changes={changes} revisions={revisions} onRevise={onRevise} />
          </WhenSeen>
        ) : null}
        {current === 'box' ? <BoxScoreView state={state} box={box} /> : null}
        {current === 'win' ? <WinView state={state} plays={plays} /> : null}
        {current === 'dice' ? <DiceHistory state={state} plays={plays} /> : null}
      </section>
    </div>
  );
}
