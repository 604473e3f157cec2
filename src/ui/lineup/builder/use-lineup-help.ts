'use client';
import { useState } from 'react';
import type { SheetContent } from '@/leagues/lineup/merge-sheets';
import { withDesignatedHitter } from '@/leagues/lineup/change-sheet';
import type { ProposedLineup } from '@/server/services/lineups/shapes';
import { useApi } from '@/trpc/provider';
import { failureOf } from '@/ui/kit/failure';
import { toast } from '@/ui/kit/toast';
import { timeOf } from '../keep/save-state';
import type { LineupPlace } from '../use-lineups';

export interface LineupHelp {
  readonly busy: 'fill' | 'last' | null;
  /** The computer manager's lineup; null when none came. */
  readonly fill: (kind: Pick<SheetContent, 'versus' | 'designatedHitter'>) => Promise<ProposedLineup | null>;
  /** What the team began its last game with; null when there is none. */
  readonly last: (kind: Pick<SheetContent, 'designatedHitter'>) => Promise<ProposedLineup | null>;
}

/** Lineups to begin with. What is missing, and what fails, is said. */
export function useLineupHelp(place: LineupPlace): LineupHelp {
  const api = useApi();
  const [busy, setBusy] = useState<LineupHelp['busy']>(null);
  const during = async <T>(what: 'fill' | 'last', ask: () => Promise<T>): Promise<T | null> => {
    setBusy(what);
    try {
      return await ask();
    } catch (error) {
      toast({ title: 'No lineup came', description: failureOf(error).text, tone: 'bad' });
      return null;
    } finally {
      setBusy(null);
    }
  };
  return {
    busy,
    fill: ({ versus, designatedHitter }) =>
      during('fill', () => api.lineup.fill.query({ ...place, versus, designatedHitter })),
    last: ({ designatedHitter }) =>
      during('last', async () => {
        const found = await api.lineup.lastGame.query(place);
        if (found === null) {
          toast({ title: 'There is no last game to copy from yet' });
          return null;
        }
        const { missing, opponent, at } = found;
        toast({
          title: `Copied from ${timeOf(at)} against ${opponent}`,
          ...(missing.length === 0
            ? {}
            : { description: missing.map(({ name, why }) => `${name}: ${why}`).join(' '), timeout: 0 }),
        });
        return { designatedHitter, slots: withDesignatedHitter(found.slots, designatedHitter) };
      }),
  };
}
