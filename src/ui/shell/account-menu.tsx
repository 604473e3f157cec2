'use client';
import { FileUp, Keyboard, KeyRound, LogOut, UserRoundPlus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { RecoveryDialog } from '@/ui/account/recovery-dialog';
import { SignOutDialog } from '@/ui/account/sign-out-dialog';
import { useMe, useRecoveryCode } from '@/ui/account/use-me';
import { Menu, MenuItem, MenuLine, MenuLink } from '@/ui/kit/menu';
import { ACCOUNT_BUTTON } from './account-button';
import { Queries } from './queries';
import { openShortcutSheet } from './shortcut-sheet';
import { ThemeChoice } from './theme-menu';

interface AccountMenuProps {
  readonly label: string;
  /** What stands on the button. */
  readonly children: ReactNode;
}

/** The menu itself, with its dialogs; it opens as it is mounted. */
export function AccountMenu({ label, children }: AccountMenuProps) {
  const { data: me } = useMe();
  const [code] = useRecoveryCode();
  const [open, setOpen] = useState<'recovery' | 'signOut' | null>(null);
  const router = useRouter();
  const icon = 'size-4.5 text-soft';
  return (
    <Queries>
      <Menu
        defaultOpen
        trigger={
          <button type="button" className={ACCOUNT_BUTTON} aria-label={label}>
            {children}
          </button>
        }
      >
        {me ? (
          <p className="px-3 pt-1.5 pb-2">
            <span className="block max-w-56 truncate font-book text-lg leading-tight font-bold">{me.name}</span>
            <span className="text-sm text-soft">#{me.tag}</span>
          </p>
        ) : (
          <>
            <MenuItem icon={<UserRoundPlus aria-hidden className={icon} />} onSelect={() => router.push('/')}>
              Pick a name
            </MenuItem>
            <MenuLink icon={<KeyRound aria-hidden className={icon} />} href="/recover">
              I have a recovery code
            </MenuLink>
          </>
        )}
        <MenuLink icon={<FileUp aria-hidden className={icon} />} href="/import">
          Import real games
        </MenuLink>
        <MenuLine />
        <ThemeChoice />
        <MenuLine />
        <MenuItem icon={<Keyboard aria-hidden className={icon} />} onSelect={openShortcutSheet}>
          Keyboard shortcuts
        </MenuItem>
        {me && code !== null ? (
          <MenuItem icon={<KeyRound aria-hidden className={icon} />} onSelect={() => setOpen('recovery')}>
            My recovery code
          </MenuItem>
        ) : null}
        {me ? (
          <MenuItem icon={<LogOut aria-hidden className={icon} />} onSelect={() => setOpen('signOut')}>
            Sign out
          </MenuItem>
        ) : null}
      </Menu>
      <RecoveryDialog open={open === 'recovery'} onClose={() => setOpen(null)} />
      <SignOutDialog open={open === 'signOut'} onClose={() => setOpen(null)} />
    </Queries>
  );
}
