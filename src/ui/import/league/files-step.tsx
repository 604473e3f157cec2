'use client';
import { partsOf, type SheetPart } from '@/leagues/import/source';
import type { ImportView } from '@/server/services/imports/shapes';
import { RadioCards } from '@/ui/kit/radio-cards';
import { Select } from '@/ui/kit/select';
import type { ChangeDraft } from './use-draft';
import { counted, PART_WORDS, SOURCE_WORDS } from './words';

interface FilesStepProps {
  readonly view: ImportView;
  readonly change: ChangeDraft;
}

/** What the files bring, and what each of them is. */
export function FilesStep({ view, change }: FilesStepProps) {
  const { importId, source, sources, sheets } = view;
  return (
    <>
      <RadioCards
        legend="What is in them"
        value={source}
        onChange={(next) => change.mutate((imports) => imports.source.mutate({ importId, source: next }))}
        options={sources.map((value) => ({ value, ...SOURCE_WORDS[value] }))}
        columns="sm:grid-cols-2"
      />
      <ul aria-label="Files" className="grid rounded-xl border border-line bg-sheet">
        {sheets.map(({ file, part, rowCount }, sheet) => (
          <li
            key={file}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule px-4 py-2.5 last:border-0"
          >
            <p className="min-w-44 flex-1">
              <span className="block font-mono text-sm break-all">{file}</span>
              <span className="text-sm text-soft">{counted(rowCount, 'row')}</span>
            </p>
            <Select
              label={`What ${file} is`}
              hideLabel
              value={part}
              onChange={(event) => {
                const next = event.target.value as SheetPart;
                change.mutate((imports) => imports.part.mutate({ importId, sheet, part: next }));
              }}
              options={partsOf(source).map((value) => ({ value, label: PART_WORDS[value] }))}
              className="w-full sm:w-64"
            />
          </li>
        ))}
      </ul>
    </>
  );
}
