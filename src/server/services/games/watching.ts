/** How many connections look at each game now, in this process. */
export class Watching {
  readonly #counts = new Map<string, number>();

  of(gameId: string): number {
    return this.#counts.get(gameId) ?? 0;
  }

  /** Counts one in; the returned function counts him out again, once. */
  enter(gameId: string): () => void {
    this.#counts.set(gameId, this.of(gameId) + 1);
    let isIn = true;
    return () => {
      if (!isIn) return;
      isIn = false;
      const left = this.of(gameId) - 1;
      if (left > 0) this.#counts.set(gameId, left);
      else this.#counts.delete(gameId);
    };
  }
}
