/** Largest event file, roster or team file that is read, in letters: four seasons of a club at home. */
export const MAX_FILE_LETTERS = 2_000_000;

/** Letters of all files that are brought at a time. */
export const MAX_ALL_LETTERS = 5_000_000;
