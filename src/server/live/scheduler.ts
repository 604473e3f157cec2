/** Timers as an argument: production hands in the process's own, tests fire them by hand. */
export interface Scheduler {
  /** Runs `task` once after `ms`; the returned function cancels it. */
  after(ms: number, task: () => void): () => void;
}

/** Timers that do not keep the process alive. */
export const processScheduler: Scheduler = {
  after: (ms, task) => {
    const timer = setTimeout(task, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** `promise`, or a rejection with `message` after `ms`. What it was waiting for goes on unobserved. */
export async function within<T>(scheduler: Scheduler, ms: number, message: string, promise: Promise<T>): Promise<T> {
  let cancel = (): void => {};
  const late = new Promise<never>((_, reject) => {
    cancel = scheduler.after(ms, () => reject(new Error(message)));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    cancel();
  }
}
