'use client';
import { Flag, Link2, MoreHorizontal, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/ui/kit/button';
import { copyText } from '@/ui/kit/copy-button';
import { Dialog } from '@/ui/kit/dialog';
import { Menu, MenuChoice, MenuItem, MenuLine } from '@/ui/kit/menu';
import { useStored } from '@/ui/kit/stored';
import { toast } from '@/ui/kit/toast';
import { SPEAK_PLAYS } from './announcer';
import { AUTO_ROLL } from './decide/use-controls';

interface GameMenuProps {
  readonly gameId: string;
  /** Null for a spectator and when the game is over. */
  readonly onResign: (() => void) | null;
}

const ON_OFF = [
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Off' },
] as const;

/** What is needed seldom: preferences, the link, giving up. */
export function GameMenu({ gameId, onResign }: GameMenuProps) {
  const [asking, setAsking] = useState(false);
  const [autoRoll, setAutoRoll] = useStored(AUTO_ROLL);
  const [speak, setSpeak] = useStored(SPEAK_PLAYS);
  const copyLink = async (): Promise<void> => {
    const copied = await copyText(`${location.origin}/games/${gameId}`);
    toast(copied ? { title: 'Link copied', tone: 'good' } : { title: 'Your browser does not let us copy' });
  };
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            aria-label="Game menu"
            className="grid size-11 shrink-0 place-items-center rounded-lg hover:bg-chip"
          >
            <MoreHorizontal aria-hidden className="size-5" />
          </button>
        }
      >
        {onResign === null ? null : (
          <>
            <MenuChoice
              label="Roll right after my decision"
              value={autoRoll ?? 'on'}
              onChange={setAutoRoll}
              options={ON_OFF}
            />
            <MenuLine />
          </>
        )}
        <MenuChoice
          label="Read plays aloud to screen readers"
          value={speak ?? 'on'}
          onChange={setSpeak}
          options={ON_OFF}
        />
        <MenuLine />
        <MenuItem icon={<Link2 aria-hidden className="size-4.5" />} onSelect={() => void copyLink()}>
          Copy the link to watch
        </MenuItem>
        <MenuItem icon={<Printer aria-hidden className="size-4.5" />} onSelect={() => window.print()}>
          Print the scorebook
        </MenuItem>
        {onResign === null ? null : (
          <MenuItem icon={<Flag aria-hidden className="size-4.5" />} onSelect={() => setAsking(true)}>
            Resign…
          </MenuItem>
        )}
      </Menu>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Resign this game?"
        description="The other side wins. This cannot be taken back."
      >
        <div className="flex flex-wrap justify-end gap-2.5">
          <Button onClick={() => setAsking(false)}>Play on</Button>
          <Button
            kind="danger"
            onClick={() => {
              setAsking(false);
              onResign?.();
            }}
          >
            Resign
          </Button>
        </div>
      </Dialog>
    </>
  );
}
