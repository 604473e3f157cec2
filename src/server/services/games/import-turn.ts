/** A game takes milliseconds to play over: between two of them the live ones have their turn. */
export const untilOthersHadATurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
