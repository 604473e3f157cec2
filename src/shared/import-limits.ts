/** Largest event file, roster or team file that is read, in letters: four seasons of a club at home. */
export const MAX_FILE_LETTERS = 2_000_000;
