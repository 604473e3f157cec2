import type { LineupId } from '@/game/lineup';

/**
 * Who owns the plate appearance when a man was replaced in mid-count: a batter with two strikes owns the strikeout
 * (9.15(b)), a pitcher who was behind (2-0, 2-1, or three balls) owns the walk (9.16(h)).
 */
export class AtBatOwner {
  #batter: LineupId | null = null;
  #pitcher: LineupId | null = null;

  batterLeft(batter: LineupId, count: string): void {
    if (count.charAt(1) === '2') this.#batter ??= batter;
  }

  pitcherLeft(pitcher: LineupId, count: string): void {
    if (['20', '21', '30', '31', '32'].includes(count)) this.#pitcher ??= pitcher;
  }

  ownerOfStrikeout(batter: LineupId): LineupId {
    return this.#batter ?? batter;
  }

  ownerOfWalk(pitcher: LineupId): LineupId {
    return this.#pitcher ?? pitcher;
  }

  /** The next man comes to bat. */
  forget(): void {
    this.#batter = null;
    this.#pitcher = null;
  }
}
