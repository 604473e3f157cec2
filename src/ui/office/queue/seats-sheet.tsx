'use client';
import { useQueryClient } from '@tanstack/react-query';
import { Dialog } from '@/ui/kit/dialog';
import { Loaded } from '@/ui/stats/loaded';
import { OfficeSheet } from '../game/office-sheet';
import { useOffice } from '../use-office';

interface SeatsSheetProps {
  readonly gameId: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** Who sits where in a late game: another manager of the team gets the seat, or it is opened. */
export function SeatsSheet({ gameId, title, onClose }: SeatsSheetProps) {
  const queries = useQueryClient();
  const query = useOffice(['tools', gameId], (api) => api.office.gameTools.query({ gameId }));
  if (query.data !== undefined) {
    return (
      <OfficeSheet
        gameId={gameId}
        tools={query.data}
        only={['giveSeat', 'openSeat']}
        onDecided={() => void queries.invalidateQueries()}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <Loaded query={query} what="The game">
        {() => null}
      </Loaded>
    </Dialog>
  );
}
