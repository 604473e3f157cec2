'use client';
import { useState } from 'react';
import { RecoveryBar } from '@/ui/account/recovery-bar';
import { useMe } from '@/ui/account/use-me';
import { Button } from '@/ui/kit/button';
import { ErrorState } from '@/ui/kit/error-state';
import { Switch } from '@/ui/kit/switch';
import { FormSection } from '@/ui/new-game/section';
import { FileDrop } from './file-drop';
import { ImportedList } from './imported-list';
import { NameForm } from './name-form';
import { RetrosheetNotice } from './notice';
import { PreviewTable } from './preview-table';
import { ProgressBar } from './progress-bar';
import { countWords, faultWords, keyOf, mayBeImported } from './rows';
import { useImport } from './use-import';

/** The page on which real games come into the scorecard: files, a look at what is in them, and what came of it. */
export function ImportGames() {
  const me = useMe();
  const isKnown = me.data !== null && me.data !== undefined;
  return (
    <div className="mx-auto grid max-w-[1060px] gap-8 px-4 py-6 sm:px-6 sm:py-8">
      <div>
        <RecoveryBar />
        <h1 className="text-3xl sm:text-4xl">Real games</h1>
        <p className="max-w-prose text-soft">
          A game from a Retrosheet event file becomes a finished game here: box score, scorebook, win probability and
          replay. Nothing is written before you have seen what is in the files.
        </p>
      </div>
      {me.data === null ? <NameForm /> : null}
      {isKnown ? <Importing /> : null}
      {isKnown ? <ImportedList /> : null}
      <RetrosheetNotice className="border-t border-line pt-4 text-soft" />
    </div>
  );
}

function Importing() {
  const work = useImport();
  const [isPublic, setPublic] = useState(false);
  const { rows, chosen, progress, faults } = work;
  const wanted = rows.filter((row) => chosen.has(keyOf(row)) && mayBeImported(row)).length;
  const came = rows.filter(({ state }) => state === 'imported').length;
  const failed = rows.filter(({ state }) => state === 'refused').length;
  const isBusy = progress !== null;
  return (
    <div className="grid gap-8">
      <FormSection step={1} title="Files">
        <FileDrop
          files={work.files}
          onAdd={(more) => void work.add(more)}
          onRemove={(name) => void work.remove(name)}
          disabled={progress?.what === 'importing'}
        >
          Event files (<b className="font-semibold">.EVA</b>, <b className="font-semibold">.EVN</b>,{' '}
          <b className="font-semibold">.EVE</b>) with the <b className="font-semibold">TEAM</b> and{' '}
          <b className="font-semibold">.ROS</b> files of their season. Many at once.
        </FileDrop>
        {progress?.what === 'reading' ? <ProgressBar label="Reading the files" {...progress} /> : null}
        {faults.length === 0 ? null : (
          <ul aria-label="What is wrong in the files" className="grid gap-1 text-[0.9375rem] text-out-ink">
            {faults.map((fault) => (
              <li key={`${fault.file} ${fault.line} ${fault.reason}`}>
                <code className="font-mono text-sm">{fault.file}</code> {faultWords(fault)}
              </li>
            ))}
          </ul>
        )}
        {work.files.length > 0 && rows.length === 0 && faults.length === 0 && !isBusy && work.error === null ? (
          <p className="text-soft">There is no game in these files: an event file ends in .EVA, .EVN or .EVE.</p>
        ) : null}
      </FormSection>
      {work.error === null ? null : (
        <ErrorState title="That did not work">
          {work.error} What has come in before stays; the rest can be tried again.
        </ErrorState>
      )}
      {rows.length === 0 ? null : (
        <>
          <FormSection step={2} title="Games">
            <PreviewTable rows={rows} chosen={chosen} onChoose={work.choose} disabled={isBusy} />
          </FormSection>
          <FormSection step={3} title="Who may look">
            <Switch
              label="Public"
              note={isPublic ? 'Everyone sees these games in the lobby.' : 'Only you see these games.'}
              checked={isPublic}
              onChange={setPublic}
              disabled={isBusy}
            />
          </FormSection>
          <div
            data-action-bar
            className="sticky bottom-(--bottom-bar-height) z-30 -mx-4 flex items-center gap-4 border-t border-line bg-paper/95 px-4 py-3 backdrop-blur-sm sm:mx-0 sm:gap-6 sm:rounded-xl sm:border sm:bg-sheet sm:px-5 sm:shadow-lift"
          >
            <div className="min-w-0 flex-1">
              {progress?.what === 'importing' ? <ProgressBar label="Importing" {...progress} /> : null}
              <output className="block text-[0.9375rem] leading-snug empty:hidden">
                {isBusy
                  ? null
                  : came + failed > 0
                    ? `${countWords(came)} imported${failed > 0 ? `, ${failed} not` : ''}. Open them from the list.`
                    : wanted > 0
                      ? `${countWords(wanted)} chosen, ${isPublic ? 'for everyone to see' : 'for you alone'}.`
                      : 'No game is chosen.'}
              </output>
            </div>
            <Button
              kind="go"
              size="lg"
              busy={progress?.what === 'importing'}
              disabled={wanted === 0 && !isBusy}
              onClick={() => void work.bring(isPublic ? 'public' : 'private')}
              className="shrink-0 sm:min-w-52"
            >
              {wanted === 0 ? 'Import' : `Import ${countWords(wanted)}`}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
