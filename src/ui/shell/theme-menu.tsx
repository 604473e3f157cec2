'use client';
import { Moon, Sun, SunMoon } from 'lucide-react';
import { MenuChoice } from '@/ui/kit/menu';
import { useStored } from '@/ui/kit/stored';

/** Also read by public/theme.js before the first paint. */
const THEME = 'scorecard:theme';

const OPTIONS = [
  { value: 'system', label: 'As the system', icon: <SunMoon aria-hidden className="size-4.5" /> },
  { value: 'day', label: 'Day game', icon: <Sun aria-hidden className="size-4.5" /> },
  { value: 'night', label: 'Night game', icon: <Moon aria-hidden className="size-4.5" /> },
] as const;

/** Day, night, or whatever the system says; takes effect at once and is remembered. */
export function ThemeChoice() {
  const [theme, setTheme] = useStored(THEME);
  return (
    <MenuChoice
      label="Theme"
      value={theme ?? 'system'}
      options={OPTIONS}
      onChange={(next) => {
        setTheme(next === 'system' ? null : next);
        if (next === 'system') delete document.documentElement.dataset['theme'];
        else document.documentElement.dataset['theme'] = next;
      }}
    />
  );
}
