'use client';
import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import Link from 'next/link';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { cx } from './cx';

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement<ComponentProps<'button'>>;
  readonly children: ReactNode;
  /** Opens as it is mounted: for a menu that was fetched by the press on its button. */
  readonly defaultOpen?: boolean;
}

/** A small menu under a button; arrows, typing ahead and Esc come with it. */
export const Menu = ({ trigger, children, defaultOpen = false }: MenuProps) => (
  <Base.Root defaultOpen={defaultOpen}>
    <Base.Trigger render={trigger} />
    <Base.Portal>
      <Base.Positioner sideOffset={6} align="end" className="z-50 outline-none">
        <Base.Popup className="min-w-52 rounded-xl border border-line bg-sheet p-1.5 text-ink shadow-lift transition-opacity duration-100 outline-none data-ending-style:opacity-0 data-starting-style:opacity-0">
          {children}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);

const ITEM =
  'flex min-h-11 w-full cursor-pointer items-center gap-3 rounded-lg px-3 text-left text-[0.9375rem] text-ink no-underline outline-none select-none data-highlighted:bg-chip data-highlighted:outline-2 data-highlighted:-outline-offset-2 data-highlighted:outline-edge';

export interface MenuItemProps {
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly onSelect: () => void;
}

export const MenuItem = ({ icon, children, onSelect }: MenuItemProps) => (
  <Base.Item className={ITEM} onClick={onSelect}>
    {icon}
    {children}
  </Base.Item>
);

export const MenuLink = ({ icon, children, href }: Omit<MenuItemProps, 'onSelect'> & { readonly href: string }) => (
  <Base.Item className={ITEM} render={<Link href={href} />} nativeButton={false}>
    {icon}
    {children}
  </Base.Item>
);

export interface MenuChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string; readonly icon?: ReactNode }[];
}

/** One of several, with a tick at the chosen one. */
export const MenuChoice = ({ label, value, onChange, options }: MenuChoiceProps) => (
  <Base.Group>
    <Base.GroupLabel className="px-3 pt-1.5 pb-1 text-sm text-soft">{label}</Base.GroupLabel>
    <Base.RadioGroup value={value} onValueChange={(next: unknown) => onChange(String(next))}>
      {options.map((option) => (
        <Base.RadioItem key={option.value} value={option.value} closeOnClick className={cx(ITEM, 'justify-between')}>
          <span className="flex items-center gap-3">
            {option.icon}
            {option.label}
          </span>
          <Base.RadioItemIndicator>
            <Check aria-hidden className="size-4.5 text-field" />
          </Base.RadioItemIndicator>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  </Base.Group>
);

export const MenuLine = () => <Base.Separator className="mx-1 my-1.5 h-px bg-line" />;
