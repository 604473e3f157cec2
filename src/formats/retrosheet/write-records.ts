import { assertNever } from '@/shared/assert';
import type { EventRecord, RecordedGame } from './records';

/** An event file of these games, lines ending in CR LF. What `readRecords` read comes out as it was. */
export const writeRecords = (games: readonly RecordedGame[]): string =>
  games.flatMap(({ records }) => records.map(({ record }) => `${writeRecord(record)}\r\n`)).join('');

/** One record as a line, without its end. */
export function writeRecord(record: EventRecord): string {
  switch (record.type) {
    case 'id':
      return `id,${record.id}`;
    case 'version':
      return `version,${record.version}`;
    case 'info':
      return `info,${record.key},${record.quoted ? `"${record.value}"` : record.value}`;
    case 'start':
    case 'sub':
      return `${record.type},${record.player},"${record.name}",${record.team},${record.order},${record.position}`;
    case 'play': {
      const { inning, team, batter, count, pitches, event } = record;
      return `play,${inning},${team},${batter},${count},${pitches},${event}`;
    }
    case 'badj':
    case 'padj':
      return `${record.type},${record.player},${record.hand}`;
    case 'ladj':
      return `ladj,${record.team},${record.order}`;
    case 'radj':
    case 'presadj':
      return `${record.type},${record.player},${record.base}`;
    case 'data':
      return `data,${record.kind},${record.player},${record.value}`;
    case 'com':
      return `com,"${record.text}"`;
    case 'other':
      return record.fields.map((field) => (field.includes(',') ? `"${field}"` : field)).join(',');
    default:
      return assertNever(record);
  }
}
