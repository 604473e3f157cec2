import type { RosterCheck } from './pool';

/** What keeps a roster from playing and what would mend it, in sentences; null for one that may play. */
export function rosterFault(checks: readonly RosterCheck[]): string | null {
  const broken = checks.filter(({ ok, isAdvice }) => !ok && !isAdvice);
  if (broken.length === 0) return null;
  return broken.flatMap(({ text, mend }) => [sentence(text), ...(mend === null ? [] : [mend])]).join(' ');
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
