import { toAscii } from './ascii';

/** A man's name in two fields. */
export interface SplitName {
  readonly first: string;
  readonly last: string;
}

const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV|V)$/i;
const PARTICLE = /^(?:da|dal|de|del|della|den|der|di|dos|du|la|le|ter|van|von|st\.?)$/i;

/** The surname is the last word with what belongs to it, `Del Olmo`, `Ito Jr.`; a man of one word has no first name. */
export function splitName(name: string): SplitName {
  const words = toAscii(name)
    .replaceAll(',', ' ')
    .split(' ')
    .filter((word) => word !== '');
  let start = Math.max(0, words.length - 1);
  if (start > 1 && SUFFIX.test(words[start] ?? '')) start -= 1;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start -= 1;
  return { first: words.slice(0, start).join(' '), last: words.slice(start).join(' ') };
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');

/** First five of the eight characters of an id: four of the surname, one of the first name, `-` where there is none. */
export function idStem(name: string): string {
  const { first, last } = splitName(name);
  return `${lettersOf(last).slice(0, 4).padEnd(4, '-')}${lettersOf(first).slice(0, 1) || '-'}`;
}
