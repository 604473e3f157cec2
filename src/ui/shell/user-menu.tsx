'use client';
import { Person } from '@/ui/kit/live-icons';
import { useState } from 'react';
import { useMe } from '@/ui/account/use-me';
import { ACCOUNT_BUTTON } from './account-button';
import { lazily } from '@/ui/kit/lazily';

const loadMenu = () => import('./account-menu').then((module) => module.AccountMenu);
const AccountMenu = lazily(loadMenu);

/** Name, light, keys, recovery code, sign out. The menu is fetched when a hand comes near the button. */
export function UserMenu() {
  const { data: me } = useMe();
  const [isWanted, setWanted] = useState(false);
  const label = me ? `${me.name}: account and settings` : 'Account and settings';
  const face = (
    <>
      <Person className="size-5.5 shrink-0 text-soft" />
      {me ? <span className="truncate max-sm:sr-only">{me.name}</span> : null}
    </>
  );
  if (isWanted) return <AccountMenu label={label}>{face}</AccountMenu>;
  return (
    <button
      type="button"
      aria-label={label}
      aria-haspopup="menu"
      className={ACCOUNT_BUTTON}
      onPointerEnter={() => void loadMenu()}
      onFocus={() => void loadMenu()}
      onClick={() => void loadMenu().then(() => setWanted(true))}
    >
      {face}
    </button>
  );
}
