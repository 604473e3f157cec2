import { assertNever } from '@/shared/assert';
import { checkText } from './check-text';
import type { LeagueFacts } from './facts';
import { IMPORT_FIELDS } from './fields.data';
import type { ImportItems } from './items';
import { inOrder, type CellProblem } from './problem';
import { readCards, readSeasonCards } from './read-cards';
import { readPlayers } from './read-players';
import { readSchedule } from './read-schedule';
import { readTeams } from './read-teams';
import type { ImportDraft } from './sheet';

/** What the files hold, or everything that is wrong in them. */
export interface ImportCheck {
  readonly problems: readonly CellProblem[];
  readonly items: ImportItems;
}

/** Columns that must be there and are not. */
const missingColumns = ({ sheets }: ImportDraft): readonly CellProblem[] =>
  sheets.flatMap(({ part, mapping }, sheet) => {
    const mapped = new Set(Object.values(mapping));
    return IMPORT_FIELDS[part]
      .filter(({ key, isRequired }) => isRequired && !mapped.has(key))
      .map(({ label }) => ({ sheet, row: null, column: null, message: `no column is chosen for “${label}”` }));
  });

function read(draft: ImportDraft, facts: LeagueFacts, isWanted: boolean): ImportCheck {
  switch (draft.source) {
    case 'cards': {
      const { items, problems } = readCards(draft, facts);
      return { problems, items: { kind: 'cards', items } };
    }
    case 'stats': {
      const { items, problems } = readSeasonCards(draft, facts, isWanted);
      return { problems, items: { kind: 'cards', items } };
    }
    case 'players': {
      const { items, problems } = readPlayers(draft, facts);
      return { problems, items: { kind: 'players', items } };
    }
    case 'teams': {
      const { items, problems } = readTeams(draft);
      return { problems, items: { kind: 'teams', items } };
    }
    case 'schedule': {
      const { items, problems } = readSchedule(draft, facts);
      return { problems, items: { kind: 'schedule', items } };
    }
    default:
      return assertNever(draft.source);
  }
}

/** Reads a draft. `isWanted`: the items are made as well, where that takes a moment. */
export function checkImport(draft: ImportDraft, facts: LeagueFacts, isWanted: boolean): ImportCheck {
  const used = draft.sheets.filter(({ part }) => part !== 'unused');
  const shape: CellProblem[] = [...missingColumns(draft)];
  if (used.every(({ rows }) => rows.every(({ isLeftOut }) => isLeftOut))) {
    shape.push({ sheet: null, row: null, column: null, message: 'there is no row to import' });
  }
  const text = draft.sheets.flatMap((sheet, at) => (sheet.part === 'unused' ? [] : checkText(sheet, at)));
  const { problems, items } = shape.length > 0 ? NOTHING : read(draft, facts, isWanted);
  const all = inOrder([...shape, ...text, ...problems]);
  return { problems: all, items: all.length > 0 ? NOTHING.items : items };
}

const NOTHING: ImportCheck = { problems: [], items: { kind: 'teams', items: [] } };
