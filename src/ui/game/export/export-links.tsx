'use client';
import { Download } from 'lucide-react';
import type { ExportKind } from '@/server/services/games/export-files';
import { LinkButton } from '@/ui/kit/button';

export interface ExportLinksProps {
  readonly gameId: string;
  /** Secret of the invite by which the person at this screen may look; null where he needs none. */
  readonly invite: string | null;
  readonly teams: { readonly away: string; readonly home: string };
}

interface Group {
  readonly name: string;
  /** What the files are for, in a sentence. */
  readonly note: string;
  readonly files: readonly (readonly [ExportKind, string])[];
}

const groups = ({ away, home }: ExportLinksProps['teams']): readonly Group[] => [
  {
    name: 'Retrosheet',
    note: 'The event file, and what programs that read it look for beside it.',
    files: [
      ['event-file', 'Event file'],
      ['teams', 'Teams'],
      ['away-roster', `Roster ${away}`],
      ['home-roster', `Roster ${home}`],
    ],
  },
  {
    name: 'Tables',
    note: 'CSV, for a spreadsheet.',
    files: [
      ['plays.csv', 'Play-by-play'],
      ['batting.csv', 'Batting'],
      ['pitching.csv', 'Pitching'],
      ['fielding.csv', 'Fielding'],
    ],
  },
  { name: 'Log', note: 'JSON: every event of the game, for programs.', files: [['log.json', 'Event log']] },
];

/** Where a file of a game is. */
export const exportAddress = (gameId: string, file: ExportKind, invite: string | null): string =>
  `/api/games/${gameId}/export/${file}${invite === null ? '' : `?invite=${encodeURIComponent(invite)}`}`;

/** The game as files to be saved, by what they are for. */
export const ExportLinks = ({ gameId, invite, teams }: ExportLinksProps) => (
  <section aria-labelledby="export-title" className="grid gap-3 border-t border-rule pt-3">
    <h3 id="export-title" className="text-base font-semibold">
      Export
    </h3>
    {groups(teams).map(({ name, note, files }) => (
      <div key={name} className="grid gap-1.5">
        <p className="text-sm">
          <strong className="font-semibold">{name}.</strong> <span className="text-soft">{note}</span>
        </p>
        <div className="grid grid-cols-2 gap-2">
          {files.map(([file, label]) => (
            <LinkButton
              key={file}
              href={exportAddress(gameId, file, invite)}
              download
              prefetch={false}
              icon={<Download aria-hidden className="size-4 shrink-0" />}
            >
              {label}
            </LinkButton>
          ))}
        </div>
      </div>
    ))}
  </section>
);
