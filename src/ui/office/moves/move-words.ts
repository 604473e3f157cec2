import type { MoveKind, MoveRow } from '@/server/services/transactions/shapes';

export const MOVE_WORDS: Readonly<Record<MoveKind, string>> = {
  trade: 'Trade',
  signing: 'Signing',
  release: 'Release',
  injury: 'Injured list',
  promotion: 'Called up',
  demotion: 'Sent down',
};

const isKind = (kind: string): kind is MoveKind => kind in MOVE_WORDS;
export const kindWord = (kind: string): string => (isKind(kind) ? MOVE_WORDS[kind] : 'Import');

/** A move in one line. */
export function moveText({ kind, man, from, to, note }: MoveRow): string {
  const words: Readonly<Record<string, string>> = {
    trade: `${man}, from ${from ?? 'nowhere'} to ${to ?? 'nowhere'}`,
    signing: `${man} signed by ${to ?? 'a team'}`,
    release: `${man} released by ${from ?? 'his team'}`,
    injury: `${man} of ${from ?? 'his team'}: ${note === 'back' ? 'back from the injured list' : `injured ${note}`}`,
    promotion: `${man} called up by ${from ?? 'his team'}`,
    demotion: `${man} sent down by ${from ?? 'his team'}`,
  };
  return words[kind] ?? `${man}: ${from ?? 'no team'} to ${to ?? 'no team'}`;
}
