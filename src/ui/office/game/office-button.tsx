'use client';
import { Gavel } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { GameTools } from '@/server/services/office/shapes';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';

interface OfficeButtonProps {
  readonly gameId: string;
  readonly onOpen: (tools: GameTools) => void;
}

/** The way to the league's tools in a game: there for those who have a role, for nobody else. */
export function OfficeButton({ gameId, onOpen }: OfficeButtonProps) {
  const api = useApi();
  const [tools, setTools] = useState<GameTools | null>(null);
  useEffect(() => {
    let isGone = false;
    const load = async (): Promise<void> => {
      // Without an answer there is nothing to offer.
      const found = await api.office.gameTools.query({ gameId }).catch(() => null);
      if (!isGone) setTools(found);
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [api, gameId]);
  if (tools === null || tools.actions.length === 0) return null;
  return (
    <div className="grid border-t border-rule pt-3">
      <Button icon={<Gavel aria-hidden className="size-4.5" />} onClick={() => onOpen(tools)}>
        League office…
      </Button>
    </div>
  );
}
