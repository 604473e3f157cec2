import { err, ok, type Result } from '@/shared/result';
import { cardFileSchema, cardListSchema } from '../card.schema';
import type { FileProblem } from '../from-stats/csv-table';
import { readCardDocument, type PlayerCard } from '../player-card';

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The line on which the player of a place in the list begins, found by his `playerId`. */
function lineOfPlayer(text: string, place: number): number | null {
  const key = [...text.matchAll(/"playerId"\s*:/g)][place];
  return key === undefined ? null : lineAt(text, key.index);
}

function syntaxLine(text: string, message: string): number | null {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : lineAt(text, Number(position));
}

/** Cards from JSON as `cards from-stats --json` prints it. All that is wrong is told, nothing is repaired. */
export function cardsFromJson(file: string, text: string): Result<readonly PlayerCard[], readonly FileProblem[]> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'it is no JSON';
    return err([{ file, line: syntaxLine(text, message), field: null, message }]);
  }
  const parsed = (Array.isArray(document) ? cardListSchema : cardFileSchema).safeParse(document);
  if (!parsed.success) {
    return err(
      parsed.error.issues.map(({ path, message }): FileProblem => {
        const keys = path.filter((key) => key !== 'players');
        const place = keys.find((key) => typeof key === 'number');
        const field = keys
          .filter((key) => key !== place)
          .map(String)
          .join('.');
        return {
          file,
          line: place === undefined ? null : lineOfPlayer(text, place),
          field: field === '' ? null : field,
          message,
        };
      }),
    );
  }
  if (parsed.data.length === 0) return err([{ file, line: null, field: null, message: 'there are no cards in it' }]);
  const seen = new Set<string>();
  const twice = parsed.data.flatMap(({ playerId }, place): FileProblem[] => {
    const repeated = seen.has(playerId);
    seen.add(playerId);
    return repeated
      ? [{ file, line: lineOfPlayer(text, place), field: 'playerId', message: `${playerId} occurs twice` }]
      : [];
  });
  return twice.length > 0 ? err(twice) : ok(parsed.data.map(readCardDocument));
}
