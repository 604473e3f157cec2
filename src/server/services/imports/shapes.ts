import type { Difference } from '@/leagues/import/difference';
import type { CellProblem } from '@/leagues/import/problem';
import type { ImportChoices } from '@/leagues/import/sheet';
import type { ImportSource, SheetPart } from '@/leagues/import/source';
import type { LeagueId } from '@/game/state';

/** Shapes of the imports of a league (docs/protocol.md). Times are UTC, ISO 8601. */

export interface ImportCounts {
  readonly new: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly wrong: number;
}

/** An import in the list of a league. */
export interface ImportRow {
  readonly importId: number;
  readonly kind: 'cards' | 'players' | 'teams' | 'schedule';
  readonly status: 'draft' | 'applied' | 'undone' | 'failed';
  readonly target: string;
  readonly files: readonly string[];
  readonly counts: ImportCounts;
  /** Why it failed, in one sentence. */
  readonly problem: string | null;
  /** Who brought it; null for somebody who is no more. */
  readonly by: string | null;
  readonly createdAt: string;
  readonly appliedAt: string | null;
  readonly undoneAt: string | null;
}

export interface ImportColumn {
  readonly name: string;
  /** Our field that it is; null when it is not read. */
  readonly field: string | null;
  /** Three values that stand in it. */
  readonly samples: readonly string[];
}

export interface ImportSheetRow {
  /** Place in the sheet. */
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly isLeftOut: boolean;
}

export interface ImportSheet {
  readonly file: string;
  readonly part: SheetPart;
  readonly columns: readonly ImportColumn[];
  readonly rowCount: number;
  /** The columns were chosen for such a header before. */
  readonly isRemembered: boolean;
  /** Rows that are wrong or left out. */
  readonly rows: readonly ImportSheetRow[];
}

/** An import that is being prepared. */
export interface ImportView {
  readonly importId: number;
  readonly leagueId: LeagueId;
  readonly status: 'draft' | 'failed';
  readonly problem: string | null;
  readonly revision: number;
  readonly source: ImportSource;
  /** What the league takes. */
  readonly sources: readonly ImportSource[];
  readonly choices: ImportChoices;
  readonly sheets: readonly ImportSheet[];
  /** All of them. */
  readonly problems: readonly CellProblem[];
  /** Names of cardsets or seasons that it can go into. */
  readonly targets: readonly string[];
  /** Teams that files can name. */
  readonly teams: readonly { readonly name: string; readonly abbreviation: string }[];
}

/** Some rows of a file of a draft. */
export interface ImportRowsPage {
  /** Of the draft they are from: pages of different ones do not belong together. */
  readonly revision: number;
  readonly rows: readonly ImportSheetRow[];
  /** Where the next page begins; null on the last. */
  readonly next: number | null;
}

/** What an import would do, before anything is done. */
export interface ImportDryRun {
  readonly importId: number;
  /** Names exactly this outcome: applying it takes this one and no other. */
  readonly digest: string;
  readonly counts: ImportCounts;
  /** A change shows its first twelve fields. */
  readonly differences: readonly (Difference & { readonly moreFields: number })[];
  /** Men who go from one team to another. */
  readonly moves: number;
  /** What keeps it from being applied. */
  readonly problems: readonly CellProblem[];
}

/** What undoing an import did. */
export interface ImportUndone {
  readonly import: ImportRow;
  readonly restored: number;
  readonly deleted: number;
  /** Rows that something is built on: hidden, not deleted. */
  readonly hidden: number;
  /** Names of what could not be hidden and stays. */
  readonly kept: readonly string[];
}

/** Something that was built on an import since, and that would be lost if it were taken back. */
export interface ImportObstacle {
  /** What it is, in a few words. */
  readonly text: string;
  /** The page where it is taken back first. */
  readonly href: string;
}

/** Something that an import brought or changed. */
export interface ImportedThing {
  readonly name: string;
  readonly kind: 'new' | 'changed' | 'removed';
  readonly href: string;
}

/** What came of an import that was written, whether or not it was undone since. */
export interface ImportOutcome {
  readonly import: ImportRow;
  readonly leagueId: LeagueId;
  /** The page of what it went into: a season, a cardset, the players. */
  readonly href: string;
  /** The first of them, nothing of an import that is undone. */
  readonly things: readonly ImportedThing[];
  /** Null while it is in the league. */
  readonly undone: {
    /** Null for somebody who is no more. */
    readonly by: string | null;
    readonly at: string;
    readonly reason: string;
    /** Rows that something was built on: hidden, not deleted. */
    readonly hidden: number;
  } | null;
  /** What keeps it from being undone. */
  readonly inTheWay: readonly ImportObstacle[];
}
