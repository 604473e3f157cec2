/** jsdom lays nothing out and has no observer of sizes: libraries that ask for one get one that never calls. Import first. */
class SilentObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= SilentObserver;
