'use client';
import type { ReactNode } from 'react';
import { Menu, MenuLink } from '@/ui/kit/menu';
import { placeIcon } from './place-icons';
import { usePlaces } from './use-places';

export interface MoreMenuProps {
  readonly from: number;
  readonly className: string;
  readonly children: ReactNode;
}

/** The further places of the site; it opens as it is mounted. */
export function MoreMenu({ from, className, children }: MoreMenuProps) {
  const places = usePlaces();
  return (
    <Menu
      defaultOpen
      trigger={
        <button type="button" className={className}>
          {children}
        </button>
      }
    >
      {places.slice(from).map(({ href, label }) => {
        const Icon = placeIcon(href);
        return (
          <MenuLink key={href} href={href} icon={<Icon aria-hidden className="size-4.5 text-soft" />}>
            {label}
          </MenuLink>
        );
      })}
    </Menu>
  );
}
