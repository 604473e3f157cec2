'use client';
import { useId } from 'react';
import { checkSheet } from '@/leagues/lineup/check-sheet';
import type { LineupSheet } from '@/leagues/lineup/sheet';
import type { LineupTeam } from '@/server/services/lineups/shapes';
import { Badge } from '@/ui/kit/badge';
import { Button } from '@/ui/kit/button';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { menOf } from '../use-lineups';
import { kindText } from '../words';

export interface SavedLineupsProps {
  readonly sheets: readonly LineupSheet[];
  readonly team: LineupTeam;
  readonly onUse: (sheet: LineupSheet) => void;
}

/** Saved lineups for this game: which fit its roster and rules, and how much is wrong with the others. */
export function SavedLineups({ sheets, team, onUse }: SavedLineupsProps) {
  const id = useId();
  const judged = sheets
    .map((sheet) => ({
      sheet,
      errors: checkSheet(sheet.slots, { men: menOf(team, sheet.slots), rules: team.rules }).filter(
        ({ severity }) => severity === 'error',
      ),
    }))
    .toSorted((a, b) => a.errors.length - b.errors.length);
  return (
    <section aria-labelledby={id}>
      <Panel>
        <PanelHeader id={id} title="Saved lineups" />
        {judged.length === 0 ? (
          <p className="px-4 py-4 text-soft">None yet. “Save for later” keeps the one below for other games.</p>
        ) : (
          <ul>
            {judged.map(({ sheet, errors }) => (
              <li
                key={sheet.id}
                className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule px-4 py-2 last:border-0"
              >
                <span className="min-w-0 flex-1 basis-52">
                  <span className="block font-book text-lg font-bold break-words">{sheet.name}</span>
                  <span className="block text-sm text-soft">{kindText(sheet)}</span>
                  {errors[0] === undefined ? null : (
                    <span className="block text-sm text-out-ink">
                      {errors[0].text}
                      {errors.length === 1 ? '' : ` And ${errors.length - 1} more.`}
                    </span>
                  )}
                </span>
                {errors.length === 0 ? <Badge tone="go">Fits</Badge> : <Badge tone="bad">To be mended</Badge>}
                <Button aria-label={`Use ${sheet.name}`} onClick={() => onUse(sheet)}>
                  Use
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </section>
  );
}
