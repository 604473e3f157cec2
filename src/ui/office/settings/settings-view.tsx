'use client';
import type { LeagueId } from '@/game/state';
import { Loaded } from '@/ui/stats/loaded';
import { useSettings } from '../use-office';
import { SettingsForm } from './settings-form';

/** What the league's new games start from. A newer version brings a fresh form. */
export function SettingsView({ leagueId }: { readonly leagueId: LeagueId }) {
  const query = useSettings(leagueId);
  return (
    <Loaded query={query} what="The settings">
      {(settings) => <SettingsForm key={settings.version} settings={settings} onReload={() => void query.refetch()} />}
    </Loaded>
  );
}
