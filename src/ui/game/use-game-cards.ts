'use client';
import { useEffect, useMemo, useState } from 'react';
import type { PrintedCell } from '@/cards/printed-card';
import type { CardCell } from '@/game/play';
import { batterOf, findLineupPlayer, pitcherOf } from '@/game/queries';
import type { GameState } from '@/game/state';
import type { CardsByPlayer } from './cards/matchup-cards';
import type { GameCard } from '@/server/api/wire';
import type { LiveApi } from './live/live-api';
import { battingFace, pitchingFace } from './model/matchup';
import { onTheTable } from './model/reading';

const NONE = { cards: [], of: null };

/** Grows with every change of a roster. */
export const rostersVersion = ({ away, home }: GameState): number => away.rosterSeq + home.rosterSeq;

/**
 * Both rosters' cards, fetched once for each `version` of the rosters, which stays from the first pitch on; what failed is
 * fetched when the server is back.
 */
export function useGameCards(api: LiveApi, isReachable: boolean, version: number): CardsByPlayer {
  const [{ cards, of }, setCards] = useState<{ readonly cards: readonly GameCard[]; readonly of: number | null }>(NONE);
  const isMissing = of !== version;
  useEffect(() => {
    if (!isReachable || !isMissing) return undefined;
    let isWanted = true;
    const fetchCards = async (): Promise<void> => {
      try {
        const all = await api.cards();
        if (isWanted) setCards({ cards: all, of: version });
      } catch {
        // The page plays on without pictures of the cards.
      }
    };
    void fetchCards();
    return () => {
      isWanted = false;
    };
  }, [api, isReachable, isMissing, version]);
  return useMemo(() => new Map(cards.map((card) => [card.player, card])), [cards]);
}

/** The printed cell that the dice on the table hit. */
export function hitCell(state: GameState, cards: CardsByPlayer): PrintedCell | null {
  const table = onTheTable(state);
  if (table === null || table.cell === null) return null;
  const { cell, play } = table;
  const batter = play === null ? batterOf(state) : findLineupPlayer(state, play.batter);
  const pitcher = play === null ? pitcherOf(state) : findLineupPlayer(state, play.pitcher);
  if (batter === null || pitcher === null) return null;
  const side =
    cell.card === 'batter'
      ? battingFace(cards.get(batter.player), pitcher)
      : pitchingFace(cards.get(pitcher.player), batter, pitcher);
  return side?.[(cell.column - 1) % 3]?.[cell.row - 2] ?? null;
}

/** The cell to light on the cards that lie here: another batter's card was taken away with him. */
export function litCell(state: GameState): CardCell | null {
  const table = onTheTable(state);
  if (table === null || table.cell === null) return null;
  if (table.play === null) return table.cell;
  return table.cell.card === 'pitcher' ? table.cell : null;
}
