'use client';
import type { ReactNode } from 'react';
import { Menu, MenuLink } from '@/ui/kit/menu';
import { PLACES } from './nav';
import { placeIcon } from './place-icons';

export interface MoreMenuProps {
  readonly from: number;
  readonly className: string;
  readonly children: ReactNode;
}

/** The further places of the site; it opens as it is mounted. */
export function MoreMenu({ from, className, children }: MoreMenuProps) {
  return (
    <Menu
      defaultOpen
      trigger={
        <button type="button" className={className}>
          {children}
        </button>
      }
    >
      {PLACES.slice(from).map(({ href, label }) => {
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
