/** Runs tasks one at a time, in the order they came. */
export class SerialQueue {
  #tail: Promise<void> = Promise.resolve();
  #waiting = 0;

  /** Tasks that have not finished. */
  get size(): number {
    return this.#waiting;
  }

  run<T>(task: () => Promise<T>): Promise<T> {
    this.#waiting++;
    const result = this.#tail.then(task);
    this.#tail = result.then(
      () => this.#done(),
      () => this.#done(),
    );
    return result;
  }

  /** Resolves when everything queued so far has finished. */
  drained(): Promise<void> {
    return this.#tail;
  }

  #done(): void {
    this.#waiting--;
  }
}
