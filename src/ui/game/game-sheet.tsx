'use client';
import { Flag, Link2, Pause, Printer } from 'lucide-react';
import { useState } from 'react';
import { STOPS, type Stop } from '@/game/state';
import type { GameTools } from '@/server/services/office/shapes';
import { Button } from '@/ui/kit/button';
import { copyText } from '@/ui/kit/copy-button';
import { Dialog } from '@/ui/kit/dialog';
import { lazily } from '@/ui/kit/lazily';
import { useStored } from '@/ui/kit/stored';
import { Switch } from '@/ui/kit/switch';
import { toast } from '@/ui/kit/toast';
import { SPEAK_PLAYS } from './speak-plays';
import { AUTO_ROLL } from './decide/use-controls';
import type { ExportLinksProps } from './export/export-links';

const OfficeButton = lazily(() => import('@/ui/office/game/office-button').then((module) => module.OfficeButton));
const OfficeSheet = lazily(() => import('@/ui/office/game/office-sheet').then((module) => module.OfficeSheet));
const ExportLinks = lazily(() => import('./export/export-links').then((module) => module.ExportLinks));

const STOP_WORDS: Readonly<Record<Stop, string>> = { suspend: 'Suspend the game', call: 'Call the game' };
const STOP_NOTES: Readonly<Record<Stop, string>> = {
  suspend: 'To be taken up again later, from exactly here; the other manager has to agree.',
  call: 'Over when it is official and not tied, else suspended; the other manager has to agree.',
};

export interface GameSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly gameId: string;
  /** What files of the game need to be found by; null before the first pitch. */
  readonly exports: Omit<ExportLinksProps, 'gameId'> | null;
  /** Null for a spectator and when the game is over. */
  readonly onResign: (() => void) | null;
  /** Has a play picked that the league looks at again; null where there is none. */
  readonly onPickPlay?: (() => void) | null;
  /** Asks to suspend the game, or to call it; null when there is nothing to stop. */
  readonly onStop: ((stop: Stop) => void) | null;
}

/** Preferences, the link to watch, paper, and giving up behind a question of its own. */
export function GameSheet({ open, onClose, gameId, exports, onResign, onStop, onPickPlay = null }: GameSheetProps) {
  const [asking, setAsking] = useState(false);
  const [tools, setTools] = useState<GameTools | null>(null);
  const [autoRoll, setAutoRoll] = useStored(AUTO_ROLL);
  const [speak, setSpeak] = useStored(SPEAK_PLAYS);
  const close = (): void => {
    setAsking(false);
    setTools(null);
    onClose();
  };
  const copyLink = async (): Promise<void> => {
    const copied = await copyText(`${location.origin}/games/${gameId}`);
    toast(copied ? { title: 'Link copied', tone: 'good' } : { title: 'Your browser does not let us copy' });
    close();
  };
  if (tools !== null) {
    const pick = (): void => {
      close();
      onPickPlay?.();
    };
    return <OfficeSheet gameId={gameId} tools={tools} onClose={close} onPickPlay={onPickPlay === null ? null : pick} />;
  }
  if (asking && onResign !== null) {
    return (
      <Dialog
        open={open}
        onClose={close}
        title="Resign this game?"
        description="The other side wins. This cannot be taken back."
      >
        <div className="flex flex-wrap justify-end gap-2.5">
          <Button onClick={close}>Play on</Button>
          <Button
            kind="danger"
            onClick={() => {
              close();
              onResign();
            }}
          >
            Resign
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog open={open} onClose={close} title="This game">
      <div className="grid gap-3">
        {onResign === null ? null : (
          <Switch
            label="Roll right after my decision"
            note="The dice are thrown as soon as both calls are in."
            checked={autoRoll !== 'off'}
            onChange={(on) => setAutoRoll(on ? 'on' : 'off')}
          />
        )}
        <Switch
          label="Read plays to screen readers"
          checked={speak !== 'off'}
          onChange={(on) => setSpeak(on ? 'on' : 'off')}
        />
        <div className="grid gap-2 border-t border-rule pt-3 sm:grid-cols-2">
          <Button icon={<Link2 aria-hidden className="size-4.5" />} onClick={() => void copyLink()}>
            Copy the link to watch
          </Button>
          <Button icon={<Printer aria-hidden className="size-4.5" />} onClick={() => window.print()}>
            Print the scorebook
          </Button>
          {onStop === null
            ? null
            : STOPS.map((stop) => (
                <Button
                  key={stop}
                  icon={<Pause aria-hidden className="size-4.5" />}
                  title={STOP_NOTES[stop]}
                  onClick={() => {
                    close();
                    onStop(stop);
                  }}
                >
                  {STOP_WORDS[stop]}
                </Button>
              ))}
          {onResign === null ? null : (
            <Button kind="danger" icon={<Flag aria-hidden className="size-4.5" />} onClick={() => setAsking(true)}>
              Resign…
            </Button>
          )}
        </div>
        <OfficeButton gameId={gameId} onOpen={setTools} />
        {exports === null ? null : <ExportLinks gameId={gameId} {...exports} />}
      </div>
    </Dialog>
  );
}
