import { logDocument } from '@/formats/game-log/log-document';
import { foldLog } from '@/game/revise/fold-log';
import { dayOf, type ExportedFile, type Exporting } from './export-files';
import { fileName } from './file-name';

/** A game's event log as JSON, as the viewer may see it. */
export const exportLog = ({ gameId, viewer, log }: Exporting): ExportedFile => ({
  name: fileName(foldLog(log).state, dayOf(log), 'log.json'),
  mediaType: 'application/json',
  text: `${JSON.stringify(logDocument(gameId, viewer, log))}\n`,
});
