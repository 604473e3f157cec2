'use client';
import { Gavel } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { GameTools } from '@/server/services/office/shapes';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';
import { OfficeSheet } from './office-sheet';

/** The way to the league's tools in a game: there for those who have a role, for nobody else. */
export function OfficeButton({ gameId }: { readonly gameId: string }) {
  const api = useApi();
  const [tools, setTools] = useState<GameTools | null>(null);
  const [isOpen, setOpen] = useState(false);
  const load = useCallback(async (): Promise<void> => {
    try {
      setTools(await api.office.gameTools.query({ gameId }));
    } catch {
      // Without an answer there is nothing to offer.
      setTools(null);
    }
  }, [api, gameId]);
  useEffect(() => void load(), [load]);
  if (tools === null || tools.actions.length === 0) return null;
  return (
    <div className="grid border-t border-rule pt-3">
      <Button icon={<Gavel aria-hidden className="size-4.5" />} onClick={() => setOpen(true)}>
        League office…
      </Button>
      {isOpen ? (
        <OfficeSheet gameId={gameId} tools={tools} onDone={() => void load()} onClose={() => setOpen(false)} />
      ) : null}
    </div>
  );
}
