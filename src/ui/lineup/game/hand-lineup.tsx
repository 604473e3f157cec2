'use client';
import { BookmarkPlus } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo } from 'react';
import type { LineupCard, PlayerKey } from '@/game/lineup';
import { replaceMan, type Slots } from '@/leagues/lineup/change-sheet';
import { checkSheet, isReady } from '@/leagues/lineup/check-sheet';
import { toLineupCard } from '@/leagues/lineup/lineup-card-of';
import type { SheetContent } from '@/leagues/lineup/merge-sheets';
import type { LineupSheet } from '@/leagues/lineup/sheet';
import type { LineupTeam, TeamSheets } from '@/server/services/lineups/shapes';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';
import { failureOf } from '@/ui/kit/failure';
import { toast } from '@/ui/kit/toast';
import { SheetBuilder } from '../builder/sheet-builder';
import { useLineupHelp } from '../builder/use-lineup-help';
import { useSheetKeeper } from '../keep/use-sheet-keeper';
import { menOf, useSheetsAgain } from '../use-lineups';

export interface HandLineupProps {
  readonly team: LineupTeam;
  readonly kept: TeamSheets;
  /** The draft, or what one is begun from. */
  readonly begun: LineupSheet | SheetContent;
  /** Slots to take over: a saved lineup that was chosen. */
  readonly seed: { readonly slots: Slots } | null;
  /** Who starts in the first lineup: he has to in the second. */
  readonly starter: PlayerKey | null;
  /** The card that it stands for; null while it cannot be handed in. */
  readonly onCard: (card: LineupCard | null) => void;
  /** Gives this lineup up; absent for the one that there must be. */
  readonly onDrop?: (draft: LineupSheet | null) => void;
}

/** One lineup of a game: a draft that saves itself. */
export function HandLineup({ team, kept, begun, seed, starter, onCard, onDrop }: HandLineupProps) {
  const api = useApi();
  const { teamId, game, rules } = team;
  const gameId = game?.gameId ?? null;
  const [state, keeper] = useSheetKeeper(begun, { teamId, gameId });
  const onServer = kept.drafts.find(({ versus }) => versus === begun.versus);
  useEffect(() => {
    if (onServer !== undefined) keeper.hear(onServer);
  }, [keeper, onServer]);
  const help = useLineupHelp(game === null ? { teamId } : { gameId: game.gameId, side: game.side });
  const again = useSheetsAgain(teamId);
  const { content } = state;
  const men = useMemo(() => menOf(team, content.slots), [team, content.slots]);
  const card = useMemo(
    () => (isReady(checkSheet(content.slots, { men, rules })) ? toLineupCard(content.slots) : null),
    [content.slots, men, rules],
  );
  const tell = useEffectEvent(onCard);
  useEffect(() => tell(card), [card]);
  const place = (slots: Slots): void =>
    keeper.edit({
      ...keeper.getState().content,
      slots,
      designatedHitter: slots.some(({ battingOrder }) => battingOrder === null),
    });
  const take = useEffectEvent(place);
  useEffect(() => {
    if (seed !== null) take(seed.slots);
  }, [seed]);
  const pitcher = content.slots.findIndex(({ position }) => position === 'P');
  const isOtherStarter = onDrop !== undefined && starter !== null && content.slots[pitcher]?.player !== starter;
  const name = men.find(({ player }) => player === starter)?.name ?? 'the same pitcher';
  const saveForLater = async (): Promise<void> => {
    const { slots, versus, designatedHitter } = content;
    try {
      const saved = await api.lineup.save.mutate({
        id: null,
        teamId,
        gameId: null,
        name: Array.from(`Against ${game?.opponent ?? 'anyone'}`)
          .slice(0, 60)
          .join(''),
        versus,
        designatedHitter,
        slots: [...slots],
        version: 0,
      });
      toast({ title: `Saved as “${saved.name}”`, tone: 'good' });
      await again();
    } catch (error) {
      toast({ title: 'Not saved', description: failureOf(error).text, tone: 'bad' });
    }
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {isOtherStarter && pitcher !== -1 ? (
        <p
          role="alert"
          className="flex flex-wrap items-center gap-3 rounded-lg border border-l-[6px] border-line border-l-out bg-sheet px-4 py-2"
        >
          The same pitcher has to start in both lineups.
          <Button onClick={() => place(replaceMan(content.slots, pitcher, starter))}>Let {name} start here too</Button>
        </p>
      ) : null}
      <SheetBuilder
        team={team}
        gone={kept.gone}
        state={state}
        keeper={keeper}
        help={help}
        actions={
          <>
            <Button icon={<BookmarkPlus aria-hidden className="size-4.5" />} onClick={() => void saveForLater()}>
              Save for later
            </Button>
            {onDrop === undefined ? null : (
              <Button
                onClick={() => {
                  keeper.discard();
                  onDrop(state.base);
                }}
              >
                One lineup for both
              </Button>
            )}
          </>
        }
      />
    </div>
  );
}
