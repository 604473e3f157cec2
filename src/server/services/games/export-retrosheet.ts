import { seasonFiles, type TextFile } from '@/formats/retrosheet/write/season-files';
import { AppError } from '@/server/errors';
import type { ExportedFile, Exporting } from './export-files';

/** Which of the files that reading programs expect side by side. */
export type RetrosheetPart = 'event-file' | 'teams' | 'away-roster' | 'home-roster';

/** A game that has begun as an event file, or the file of its teams, or of one team's men. */
export function exportRetrosheet({ log }: Exporting, part: RetrosheetPart): ExportedFile {
  const { events, teams, rosters, skipped } = seasonFiles([{ log, date: null }]);
  if (skipped.length > 0) throw new AppError('WRONG_PHASE', 'This game has not begun: there is nothing to write yet.');
  const [home, away] = rostersOf(rosters, events[0]);
  const file = part === 'event-file' ? events[0] : part === 'teams' ? teams[0] : part === 'home-roster' ? home : away;
  if (file === undefined) throw new AppError('NOT_FOUND', 'This game has no such file.');
  return { ...file, mediaType: 'text/plain; charset=us-ascii' };
}

/** The home team's code is in the name of the event file. */
function rostersOf(rosters: readonly TextFile[], events: TextFile | undefined): readonly (TextFile | undefined)[] {
  const code = events?.name.slice(4, 7) ?? '';
  return [rosters.find(({ name }) => name.startsWith(code)), rosters.find(({ name }) => !name.startsWith(code))];
}
