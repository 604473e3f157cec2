'use client';
import { Ellipsis } from 'lucide-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import { lazily } from '@/ui/kit/lazily';
import { cx } from '@/ui/kit/cx';

const loadMenu = () => import('./more-menu').then((module) => module.MoreMenu);
const MoreMenu = lazily(loadMenu);

export interface MoreButtonProps {
  /** Place in the list of places from which on they stand here. */
  readonly from: number;
  readonly className: string;
  readonly children?: ReactNode;
}

/** Opens the further places of the site; the menu is fetched when a hand comes near. */
export function MoreButton({ from, className, children }: MoreButtonProps): ReactElement {
  const [isWanted, setWanted] = useState(false);
  const face = children ?? (
    <>
      <Ellipsis aria-hidden className="size-4.5" />
      More
    </>
  );
  const look = cx('flex', className);
  if (isWanted) {
    return (
      <MoreMenu from={from} className={look}>
        {face}
      </MoreMenu>
    );
  }
  return (
    <button
      type="button"
      aria-haspopup="menu"
      className={look}
      onPointerEnter={() => void loadMenu()}
      onFocus={() => void loadMenu()}
      onClick={() => void loadMenu().then(() => setWanted(true))}
    >
      {face}
    </button>
  );
}
