/**
 * Values on their way to one reader: a plain array and one wake-up. Bounded: the value that no longer fits makes the
 * reader's next turn throw, so that a slow reader costs a limit and not the memory of the process.
 */
export class Mailbox<T> {
  readonly #limit: number;
  readonly #overflow: () => Error;
  #values: T[] = [];
  #next = 0;
  #wake: (() => void) | null = null;
  #end: { readonly error: Error | null } | null = null;

  /** `overflow` makes the error for a reader who fell behind by more than `limit` values. */
  constructor(limit: number, overflow: () => Error) {
    this.#limit = limit;
    this.#overflow = overflow;
  }

  get waiting(): number {
    return this.#values.length - this.#next;
  }

  put(value: T): void {
    if (this.#end !== null) return;
    if (this.waiting >= this.#limit) {
      this.#values = [];
      this.#next = 0;
      this.end(this.#overflow());
      return;
    }
    this.#values.push(value);
    this.#wake?.();
  }

  /** Values that wait are still read; then the reader ends, with `error` if there is one. */
  end(error: Error | null = null): void {
    this.#end ??= { error };
    this.#wake?.();
  }

  async *read(): AsyncGenerator<T, void, undefined> {
    for (;;) {
      while (this.#next < this.#values.length) {
        const value = this.#values[this.#next++] as T;
        if (this.#next === this.#values.length) {
          this.#values = [];
          this.#next = 0;
        }
        yield value;
      }
      if (this.#end !== null) {
        if (this.#end.error !== null) throw this.#end.error;
        return;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = null;
    }
  }
}
