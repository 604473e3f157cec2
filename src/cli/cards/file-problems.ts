import { problemText, type FileProblem } from '@/cards/from-stats/csv-table';

const SHOWN = 20;

/** Files that are not as they must be: nothing was written. */
export class FileProblems extends Error {
  constructor(problems: readonly FileProblem[]) {
    const more = problems.length > SHOWN ? [`and ${problems.length - SHOWN} more`] : [];
    super([...problems.slice(0, SHOWN).map(problemText), ...more, 'Nothing was written.'].join('\n'));
  }
}
