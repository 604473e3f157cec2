import type { Die } from '@/game/dice';
import type { EventData, EventType } from '@/game/events';
import type { Play } from '@/game/play';
import type { EventRecord } from '../records';
import { toAscii } from './ascii';

/** Every comment of ours starts so; then come fields between commas, the first of which names their kind. */
export const COMMENT_PREFIX = 'scorecard';
/** Kind of a comment that goes on with the text of the one before it. */
const MORE = '+';

/** Reading programs read lines of 255 characters. */
const LONGEST = 200;

/** One comment; a long one goes on in the next record. */
function comment(...fields: readonly (string | number)[]): readonly EventRecord[] {
  const records: EventRecord[] = [];
  let rest = fields.map((field) => toAscii(String(field)).replaceAll(',', ' ')).join(',');
  do {
    const start = records.length === 0 ? `${COMMENT_PREFIX},` : `${COMMENT_PREFIX},${MORE},`;
    const room = LONGEST - start.length;
    records.push({ type: 'com', text: `${start}${rest.slice(0, room)}` });
    rest = rest.slice(room);
  } while (rest !== '');
  return records;
}

/** The comments of ours among records, whole again, their fields apart and without the prefix. */
export function readComments(records: readonly EventRecord[]): readonly (readonly string[])[] {
  const texts: string[] = [];
  for (const record of records) {
    if (record.type !== 'com' || !record.text.startsWith(`${COMMENT_PREFIX},`)) continue;
    const text = record.text.slice(COMMENT_PREFIX.length + 1);
    if (text.startsWith(`${MORE},`)) texts.push(`${texts.pop() ?? ''}${text.slice(MORE.length + 1)}`);
    else texts.push(text);
  }
  return texts.map((text) => text.split(','));
}

/** The dice of a play: `dice,12,41d6=3 chaos;42d20=17 split`. A die rolled at a table has no number. */
export const diceComment = ({ number, dice }: Play): readonly EventRecord[] =>
  dice.length === 0 ? [] : comment('dice', number, dice.map(dieText).join(';'));

const dieText = ({ n, sides, face, use }: Die): string => `${n ?? ''}d${sides}=${face} ${use.replaceAll(';', ' ')}`;

/** A man was hurt on a play. */
export const hurtComment = (play: Play, idOf: (man: number) => string): readonly EventRecord[] =>
  play.hurt === null ? [] : comment('hurt', play.number, idOf(play.hurt));

/** A play that a rewind struck. */
export const struckComment = (play: Play, event: string): readonly EventRecord[] =>
  comment('struck', play.number, play.inning, play.half, event);

type Told = {
  readonly [T in EventType]?: (data: EventData[T]) => readonly EventRecord[];
};

/** What no record of the format tells: what stands behind the dice, stops, rulings, rewinds, corrections, the end. */
const TOLD: Told = {
  seatClaimed: ({ side, nonce }) => comment('nonce', side, nonce),
  diceCommitted: ({ epoch, commitment }) => comment('commitment', epoch, commitment),
  seedRevealed: ({ epoch, seed }) => comment('seed', epoch, seed),
  suspended: () => comment('suspended'),
  resumed: () => comment('resumed'),
  scorerRuled: ({ ruling, reason }) =>
    comment('ruling', ruling.type, ruling.type === 'earnedRun' ? ruling.play : '', reason),
  rewound: ({ toPlay, lastPlay, reason }) => comment('rewound', toPlay, lastPlay, reason),
  playCorrected: ({ play, reason }) => comment('corrected', play.number, reason),
  gameEnded: ({ reason, winner }) => comment('end', reason, winner ?? ''),
};

/** The comments on an event; none where the records say it all. */
export function eventComments<T extends EventType>(event: {
  readonly type: T;
  readonly data: EventData[T];
}): readonly EventRecord[] {
  const tell: ((data: EventData[T]) => readonly EventRecord[]) | undefined = TOLD[event.type];
  return tell === undefined ? [] : tell(event.data);
}
