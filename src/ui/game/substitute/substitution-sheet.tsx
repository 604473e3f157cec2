'use client';
import { useState } from 'react';
import type { PlayerKey } from '@/game/lineup';
import type { Side } from '@/game/play';
import { battingSide } from '@/game/queries';
import { substitutionSentences } from '@/game/sentence/substitution';
import type { GameState } from '@/game/state';
import { judgeChanges } from '@/game/substitute/judge-changes';
import { mendLineup } from '@/game/substitute/mend-lineup';
import { substitutionOptions } from '@/game/substitute/options';
import type { LineupChange } from '@/game/substitution';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import type { LiveGame, Sending } from '../live/live-game';
import { lastName } from '../model/names';
import type { CardsByPlayer } from '../cards/matchup-cards';
import { AtBatChoices } from './at-bat-choices';
import { FieldBoard } from './field-board';

interface SubstitutionSheetProps {
  readonly state: GameState;
  readonly side: Side;
  readonly cards: CardsByPlayer;
  readonly game: LiveGame;
  readonly sending: Sending | undefined;
  readonly frozen: boolean;
  readonly onClose: () => void;
}

/** Key under which the page sends it. */
export const SUBSTITUTE = 'substitute';

/** Who comes in, goes out and changes places: everything is shown in words before it is done. */
export function SubstitutionSheet({ state, side, cards, game, sending, frozen, onClose }: SubstitutionSheetProps) {
  const [changes, setChanges] = useState<readonly LineupChange[]>([]);
  // A play or another change takes away what was picked here.
  const { lineup } = state[side];
  const [seen, setSeen] = useState({ lineup, plays: state.playCount });
  if (seen.lineup !== lineup || seen.plays !== state.playCount) {
    setSeen({ lineup, plays: state.playCount });
    setChanges([]);
  }
  const options = substitutionOptions(state, side);
  const isBatting = side === battingSide(state);
  const isMending = state.phase.type === 'positions';
  const judged = changes.length === 0 ? null : judgeChanges(state, side, changes);
  const nameOf = namesIn(state, side, judged?.ok === true ? judged.value.lineup : []);
  const lines = judged?.ok === true ? substitutionSentences(judged.value, nameOf, state[side].name) : [];
  const confirm = async (): Promise<void> => {
    if (await game.act(SUBSTITUTE, { type: 'substitute', changes })) onClose();
  };
  const bestFit = (): void => setChanges(mendLineup(state, side) ?? []);
  return (
    <Dialog
      open
      onClose={onClose}
      title={isMending ? 'Set your lineup' : isBatting ? 'Pinch hit or run' : 'Change your lineup'}
      description={
        isMending
          ? 'Before the next pitch everyone needs a position.'
          : 'Who leaves cannot come back. Both sides decide again afterwards.'
      }
      width={isBatting && !isMending ? 'max-w-3xl' : 'max-w-5xl'}
    >
      <div className="grid gap-4">
        {options.reason === null ? null : <p className="rounded-lg bg-chip px-3 py-2 text-soft">{options.reason}</p>}
        {options.pitcherStays === null ? null : <p className="text-sm text-soft">{options.pitcherStays}</p>}
        {isBatting && !isMending ? (
          <AtBatChoices
            state={state}
            side={side}
            options={options}
            cards={cards}
            changes={changes}
            onPick={setChanges}
          />
        ) : (
          <FieldBoard
            // The lineup that it starts from is the one that stands.
            key={state.playCount}
            state={state}
            side={side}
            cards={cards}
            changes={changes}
            refused={judged?.ok === false ? judged.error : null}
            onPick={setChanges}
          />
        )}
        <div className="sticky bottom-0 -mx-5 -mb-4 grid gap-2.5 border-t border-line bg-sheet px-5 py-3.5">
          <div aria-live="polite" className="min-h-6 text-[0.9375rem]">
            {judged === null ? (
              <p className="text-soft">Nothing is changed yet.</p>
            ) : judged.ok ? (
              <ul className="grid gap-0.5">
                {lines.map((line) => (
                  <li key={line} className="font-semibold">
                    {line}
                  </li>
                ))}
              </ul>
            ) : (
              <p className="text-out-ink">{judged.error.message}</p>
            )}
          </div>
          <div role="alert" className="empty:hidden">
            {sending?.type === 'refused' ? <p className="text-sm text-out-ink">{sending.message}</p> : null}
          </div>
          <div className="flex flex-wrap justify-end gap-2.5">
            {isMending ? <Button onClick={bestFit}>Best fit</Button> : null}
            {changes.length === 0 ? null : <Button onClick={() => setChanges([])}>Start over</Button>}
            <Button
              kind="go"
              busy={sending?.type === 'sending'}
              disabled={judged?.ok !== true || frozen}
              onClick={() => void confirm()}
            >
              Make the change
            </Button>
          </div>
        </div>
      </div>
    </Dialog>
  );
}

/** Names of everyone, with those who are about to come in. */
function namesIn(
  state: GameState,
  side: Side,
  coming: readonly { readonly lineupId: number; readonly player: PlayerKey }[],
): (id: number) => string {
  const names = new Map<number, string>();
  for (const man of state[side].lineup) names.set(man.lineupId, lastName(man.name));
  for (const { lineupId, player } of coming) {
    const entry = state[side].roster.find((one) => one.player === player);
    if (entry !== undefined) names.set(lineupId, lastName(entry.name));
  }
  return (id) => names.get(id) ?? 'a player';
}
