import type { PlayerKey, RosterEntry } from '@/game/lineup';
import type { LeagueId } from '@/game/state';
import { withStandIns } from '@/leagues/lineup/fit-sheet';
import type { SheetSlot } from '@/leagues/lineup/sheet';
import type { Database } from '@/server/db/database';
import { personsOfMen } from '@/server/db/queries/lineup-games';

interface WithSlots {
  readonly slots: readonly SheetSlot[];
}

/** Sheets with the cards by which a game's roster has their men. */
export async function withSameMen<S extends WithSlots>(
  db: Database,
  league: LeagueId,
  roster: readonly RosterEntry[],
  sheets: readonly S[],
): Promise<readonly S[]> {
  const here = new Set(roster.map(({ player }) => player));
  const named = new Set(sheets.flatMap(({ slots }) => slots.flatMap(({ player }) => player ?? [])));
  const missing = [...named].filter((player) => !here.has(player));
  if (missing.length === 0) return sheets;
  const persons = await personsOfMen(db, league, [...missing, ...here]);
  const byPerson = new Map(
    roster.flatMap(({ player }) => {
      const person = persons.get(player);
      return person === undefined ? [] : [[person, player] as const];
    }),
  );
  const sameMan = new Map<PlayerKey, PlayerKey>();
  for (const player of missing) {
    const there = byPerson.get(persons.get(player) ?? '');
    if (there !== undefined) sameMan.set(player, there);
  }
  return sheets.map((sheet) => ({ ...sheet, slots: withStandIns(sheet.slots, sameMan) }));
}
