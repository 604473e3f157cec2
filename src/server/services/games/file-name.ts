import { toAscii } from '@/formats/retrosheet/write/ascii';
import type { GameState } from '@/game/state';

/** A name for a game's file that every system takes, whatever the teams are called: `HBC-at-JUN-2026-06-01-plays.csv`. */
export function fileName({ away, home }: GameState, day: string, what: string): string {
  const safe = (text: string): string =>
    toAscii(text)
      .replaceAll(/[^A-Za-z0-9]+/g, '')
      .slice(0, 12) || 'X';
  return [safe(away.abbreviation), 'at', safe(home.abbreviation), day.replaceAll(/[^0-9-]/g, ''), what].join('-');
}
