'use client';
import { Download } from 'lucide-react';
import { useState } from 'react';
import type { LeagueId } from '@/game/state';
import { blankColumns } from '@/leagues/import/blank-file';
import { EXAMPLES, type ExampleFile } from '@/leagues/import/examples.data';
import { IMPORT_FIELDS } from '@/leagues/import/fields.data';
import { sourcesOf } from '@/leagues/import/source';
import { Button } from '@/ui/kit/button';
import { ToggleChip } from '@/ui/kit/chip';
import { csvText } from '@/formats/csv/table-text';
import { saveFile } from './save-file';
import { PART_WORDS, SOURCE_WORDS } from './words';

/** What files of each kind hold, column by column, with an example and a blank one to fill in. */
export function FileGuide({ leagueId }: { readonly leagueId: LeagueId }) {
  const sources = sourcesOf(leagueId);
  const [source, setSource] = useState(sources[0] ?? 'teams');
  return (
    <details className="rounded-xl border border-line bg-sheet">
      <summary className="flex min-h-12 items-center px-4 font-semibold">What the files look like</summary>
      <div className="grid gap-4 border-t border-line p-4">
        <div className="flex flex-wrap gap-2">
          {sources.map((each) => (
            <ToggleChip key={each} pressed={each === source} onClick={() => setSource(each)}>
              {SOURCE_WORDS[each].title}
            </ToggleChip>
          ))}
        </div>
        <p className="text-soft">
          Columns may stand in any order and have other names: you say which is which. CSV with commas, semicolons or
          tabs, or JSON; 2 MB a file.
        </p>
        {EXAMPLES[source].map((file) => (
          <Columns key={file.name} file={file} />
        ))}
      </div>
    </details>
  );
}

/** With the mark by which spreadsheets know UTF-8. */
const save = (name: string, columns: readonly string[], rows: ExampleFile['rows']): void =>
  saveFile(name, `\uFEFF${csvText({ columns, rows })}`);

function Columns({ file }: { readonly file: ExampleFile }) {
  const { name, part, columns, rows } = file;
  const title = PART_WORDS[part];
  const example = (key: string): string => rows.map((row) => row[columns.indexOf(key)] ?? '').find(Boolean) ?? '';
  return (
    <section aria-label={title} className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3 className="flex-1 text-lg">{title}</h3>
        <div className="flex flex-wrap gap-2">
          <Button
            icon={<Download aria-hidden className="size-4.5" />}
            aria-label={`Save the example of ${title.toLowerCase()}`}
            onClick={() => save(name, columns, rows)}
          >
            Example
          </Button>
          <Button
            icon={<Download aria-hidden className="size-4.5" />}
            aria-label={`Save a blank file of ${title.toLowerCase()}`}
            onClick={() => save(name.replace('example', 'blank'), blankColumns(part), [])}
          >
            Blank file
          </Button>
        </div>
      </div>
      <section
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard.
        tabIndex={0}
        aria-label={`Columns of ${title.toLowerCase()}`}
        className="relative max-h-96 overflow-auto rounded-xl border border-line focus-visible:-outline-offset-3"
      >
        <table className="w-full border-collapse text-[0.9375rem]">
          <thead>
            <tr>
              {['Column', 'What stands in it', 'Like'].map((head) => (
                <th
                  key={head}
                  scope="col"
                  className="sticky top-0 border-b-2 border-ink bg-sheet px-3 py-2 text-left text-sm font-semibold text-soft"
                >
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {IMPORT_FIELDS[part].map(({ key, meaning, isRequired }) => (
              <tr key={key} className="border-b border-rule align-top last:border-0">
                <th scope="row" className="px-3 py-2 text-left font-mono text-sm font-semibold">
                  {key}
                  {isRequired ? <span className="block font-sans font-normal text-soft">needed</span> : null}
                </th>
                <td className="px-3 py-2">{meaning}</td>
                <td className="px-3 py-2 font-mono text-sm text-soft">{example(key)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
