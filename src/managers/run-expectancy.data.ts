/** Runs to the end of the half-inning by base code and outs, MLB 2019. */
export const RUN_EXPECTANCY: readonly (readonly [number, number, number])[] = [
  [0.544, 0.296, 0.115],
  [0.958, 0.57, 0.244],
  [1.184, 0.736, 0.341],
  [1.574, 1.012, 0.467],
  [1.439, 1.011, 0.387],
  [1.809, 1.246, 0.555],
  [2.054, 1.448, 0.622],
  [2.343, 1.649, 0.79],
];
