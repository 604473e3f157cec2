import type { ImportableGame, ImportedGame, ImportFault } from '@/server/api/wire';

/** A game of the chosen files, and how far it has come. */
export interface Row {
  /** Which set of files it is in. */
  readonly set: string;
  readonly game: ImportableGame;
  readonly state: 'ready' | 'fault' | 'there' | 'imported' | 'refused';
  readonly faults: readonly ImportFault[];
  /** Where it can be opened; null when it is not there. */
  readonly gameId: string | null;
}

export const keyOf = ({ set, game }: Row): string => `${set} ${game.id}`;

export const rowOf = (set: string, game: ImportableGame): Row => ({
  set,
  game,
  state: game.faults.length > 0 ? 'fault' : game.gameId === null ? 'ready' : 'there',
  faults: game.faults,
  gameId: game.gameId,
});

/** A game whose import may be asked for, also once more. */
export const mayBeImported = ({ state }: Row): boolean => state === 'ready' || state === 'refused';

const STATES = { imported: 'imported', already: 'there', refused: 'refused' } as const;

/** A row after its import was answered. */
export const answered = (row: Row, { outcome, gameId, faults }: ImportedGame): Row => ({
  ...row,
  state: STATES[outcome],
  gameId: gameId ?? row.gameId,
  faults,
});

export const STATE_WORDS: Readonly<Record<Row['state'], string>> = {
  ready: 'Ready',
  fault: 'Has a fault',
  there: 'Already there',
  imported: 'Imported',
  refused: 'Not imported',
};

/** "line 214: The batter is not in the order." */
export const faultWords = ({ line, reason }: ImportFault): string => (line === 0 ? reason : `Line ${line}: ${reason}`);

/** "Wed, Nov 2, 2016", with the game's number where a day had two. */
export function dateWords({ date, number, id }: ImportableGame): string {
  if (date === null) return id;
  const day = new Date(`${date}T12:00:00Z`).toLocaleDateString('en', { dateStyle: 'medium', timeZone: 'UTC' });
  return number > 0 ? `${day} (${number})` : day;
}

/** "7 games": how many of something there are. */
export const countWords = (count: number): string => `${count} ${count === 1 ? 'game' : 'games'}`;
