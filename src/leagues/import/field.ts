/** A field of ours that a column can be. */
export interface ImportField {
  readonly key: string;
  readonly label: string;
  /** What stands in it, in a few words. */
  readonly meaning: string;
  readonly isRequired: boolean;
  /** Other names that files give it. */
  readonly aliases: readonly string[];
}

/** Names that mean the same are written in many ways: `Home Run`, `home_run`, `HomeRun`. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}+]/gu, '')
    .toLowerCase();
