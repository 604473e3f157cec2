/** Lets games run only as far as the kills have come, so that every kill meets games on the way. */
export class Gate {
  #allowed = 0;
  #waiting: (() => void)[] = [];
  #acted = 0;
  #onActed: (() => void) | null = null;

  /** Resolves when a game that has come this far (0 to 1) may go on. */
  async pass(progress: number): Promise<void> {
    while (progress > this.#allowed) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
        this.#onActed?.();
      });
    }
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  open(allowed: number): void {
    this.#allowed = allowed;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  acted(): void {
    this.#acted += 1;
    this.#onActed?.();
  }

  /** Resolves after so many more actions, or when `isStuck` says that no more will come before the gate opens. */
  afterActions(count: number, isStuck: () => boolean): Promise<void> {
    const until = this.#acted + count;
    return new Promise((resolve) => {
      this.#onActed = () => {
        if (this.#acted < until && !isStuck()) return;
        this.#onActed = null;
        resolve();
      };
      this.#onActed();
    });
  }
}
