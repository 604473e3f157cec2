'use client';
import { useState } from 'react';
import type { Play } from '@/game/play';
import { notation } from '@/game/notation';
import { sentence } from '@/game/sentence';
import type { GameState } from '@/game/state';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { nameOf } from './model/names';
import { scoreAfter } from './model/plays-by-half';
import { halfText, situationText } from './model/situation';

/** For who comes late: where the game stands, every scoring play, and the half-inning in progress. */
export function CatchUp({ state, plays }: { readonly state: GameState; readonly plays: readonly Play[] }) {
  const [open, setOpen] = useState(false);
  const scoring = plays.filter((play) => play.runs > 0);
  const lately = plays.filter((play) => play.inning === state.inning && play.half === state.half);
  return (
    <>
      <Button kind="plain" onClick={() => setOpen(true)} className="shrink-0">
        Catch me up
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Where the game stands"
        description={situationText(state)}
        width="max-w-xl"
      >
        <div className="grid gap-5">
          <Story title="How the runs scored" empty="Nobody has scored yet." plays={scoring} state={state} withHalf />
          <Story
            title="This half-inning"
            empty="The first batter is up."
            plays={lately}
            state={state}
            withHalf={false}
          />
        </div>
      </Dialog>
    </>
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
              <p>{sentence(play, (id) => nameOf(state, id))}</p>
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
