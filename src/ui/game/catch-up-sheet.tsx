'use client';
import type { Play } from '@/game/play';
import { notation } from '@/game/notation';
import type { GameState } from '@/game/state';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { playText } from './model/names';
import { scoreAfter } from './model/plays-by-half';
import { halfText, situationText } from './model/situation';
import { openReplay } from './replay/address';

interface CatchUpSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly state: GameState;
  /** Oldest first. */
  readonly plays: readonly Play[];
}

/** For who comes late: where the game stands, every scoring play, and the half-inning in progress. */
export function CatchUpSheet({ open, onClose, state, plays }: CatchUpSheetProps) {
  const scoring = plays.filter((play) => play.runs > 0);
  const lately = plays.filter((play) => play.inning === state.inning && play.half === state.half);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Where the game stands"
      description={situationText(state)}
      width="max-w-xl"
    >
      <div className="grid gap-5">
        <Story title="How the runs scored" empty="Nobody has scored yet." plays={scoring} state={state} withHalf />
        <Story title="This half-inning" empty="The first batter is up." plays={lately} state={state} withHalf={false} />
        {plays.length === 0 ? null : (
          <Button className="justify-self-start" onClick={openReplay}>
            Watch from the first pitch
          </Button>
        )}
      </div>
    </Dialog>
  );
}

interface StoryProps {
  readonly title: string;
  readonly empty: string;
  readonly plays: readonly Play[];
  readonly state: GameState;
  readonly withHalf: boolean;
}

const Story = ({ title, empty, plays, state, withHalf }: StoryProps) => (
  <section>
    <h3 className="pb-1 text-lg">{title}</h3>
    {plays.length === 0 ? (
      <p className="text-soft">{empty}</p>
    ) : (
      <ol>
        {plays.map((play) => {
          const score = scoreAfter(play);
          return (
            <li key={play.number} className="border-t border-rule py-2">
              <p>{playText(state, play)}</p>
              <p className="font-mono text-xs text-soft">
                {withHalf ? `${halfText(play.half, play.inning)} · ` : ''}
                {notation(play)}
                {play.runs > 0
                  ? ` · ${state.away.abbreviation} ${score.away}, ${state.home.abbreviation} ${score.home}`
                  : ''}
              </p>
            </li>
          );
        })}
      </ol>
    )}
  </section>
);
