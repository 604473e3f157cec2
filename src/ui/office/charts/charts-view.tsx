'use client';
import { useState } from 'react';
import type { LeagueId } from '@/game/state';
import { Badge } from '@/ui/kit/badge';
import { Button } from '@/ui/kit/button';
import { lazily } from '@/ui/kit/lazily';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { Loaded } from '@/ui/stats/loaded';
import { useOffice, useSettings } from '../use-office';
import { When } from '../when';

const ChartEditor = lazily(() => import('./chart-editor').then((module) => module.ChartEditor));

/** Result charts as data: the standard ones and the league's own versions, each to be looked at and copied. */
export function ChartsView({ leagueId }: { readonly leagueId: LeagueId }) {
  const settings = useSettings(leagueId);
  // Undefined: nothing chosen yet, so those of new games.
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  return (
    <Loaded query={settings} what="The charts">
      {({ version, charts, chartVersions }) => {
        const hash = chosen === undefined ? charts : chosen;
        const versions = [
          { hash: null, name: 'Standard', createdAt: null },
          ...chartVersions.map((one) => ({ ...one, hash: one.hash as string | null })),
        ];
        return (
          <div className="grid gap-6">
            <Panel>
              <PanelHeader title="Versions" note="A version is never changed: games keep the one they were made with" />
              <ul>
                {versions.map((one) => (
                  <li
                    key={one.hash ?? 'standard'}
                    className="flex flex-wrap items-center gap-3 border-b border-rule px-4 py-2.5 last:border-0"
                  >
                    <p className="min-w-48 flex-1">
                      <span className="font-semibold">{one.name}</span>{' '}
                      {one.createdAt === null ? null : (
                        <span className="text-sm text-soft">
                          <When at={one.createdAt} /> · <code className="font-mono">{one.hash?.slice(0, 8)}</code>
                        </span>
                      )}
                    </p>
                    {one.hash === charts ? <Badge tone="go">new games</Badge> : null}
                    <Button
                      aria-pressed={one.hash === hash}
                      aria-label={`Look at ${one.name}`}
                      onClick={() => setChosen(one.hash)}
                    >
                      {one.hash === hash ? 'Shown below' : 'Look at it'}
                    </Button>
                  </li>
                ))}
              </ul>
            </Panel>
            <Charts key={hash ?? 'standard'} leagueId={leagueId} version={version} hash={hash} onSaved={setChosen} />
          </div>
        );
      }}
    </Loaded>
  );
}

interface ChartsProps {
  readonly leagueId: LeagueId;
  readonly version: number;
  readonly hash: string | null;
  readonly onSaved: (hash: string | null) => void;
}

function Charts({ hash, ...rest }: ChartsProps) {
  const query = useOffice(['charts', hash], (api) => api.office.charts.query({ hash }));
  return (
    <Loaded query={query} what="The charts">
      {(file) => <ChartEditor file={file} {...rest} />}
    </Loaded>
  );
}
