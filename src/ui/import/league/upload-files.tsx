'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LeagueId } from '@/game/state';
import type { ImportFault, ImportFile } from '@/server/api/wire';
import { MAX_ALL_LETTERS } from '@/shared/import-limits';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';
import { ErrorState } from '@/ui/kit/error-state';
import { failureOf } from '@/ui/kit/failure';
import { FileDrop } from '../file-drop';
import { withFiles } from '../file-sets';
import { openImport } from './use-address';
import { draftKey } from './use-draft';
import { counted } from './words';

const ofLeague: Readonly<Record<LeagueId, string>> = {
  pd: 'Cards, a season’s statistics, teams or a schedule',
  sba: 'Players, teams or a schedule',
};

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Takes files to the server, which says what is in them. */
export function UploadFiles({ leagueId }: { readonly leagueId: LeagueId }) {
  const api = useApi();
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly ImportFile[]>([]);
  const [faults, setFaults] = useState<readonly ImportFault[]>([]);
  const letters = files.reduce((sum, { text }) => sum + text.length, 0);
  const upload = useMutation({
    mutationFn: () => api.import.upload.mutate({ leagueId, files: [...files], zone: zoneHere() }),
    onSuccess: (view) => {
      queries.setQueryData(draftKey(view.importId), view);
      void queries.invalidateQueries({ queryKey: ['import', 'list'] });
      openImport(view.importId);
    },
  });
  return (
    <section aria-label="New import" className="grid gap-4">
      <FileDrop
        files={files}
        disabled={upload.isPending}
        onAdd={(chosen) => {
          upload.reset();
          setFaults(chosen.faults);
          setFiles(withFiles(files, chosen.files));
        }}
        onRemove={(name) => setFiles(files.filter((file) => file.name !== name))}
      >
        {ofLeague[leagueId]}, as CSV, TSV or JSON. Several files at once where they belong together.
      </FileDrop>
      {faults.map(({ file, reason }) => (
        <p key={file} role="alert" className="text-out-ink">
          <code className="font-mono text-sm">{file}</code>: {reason}
        </p>
      ))}
      {upload.isError ? (
        <ErrorState title="The files could not be read" requestId={failureOf(upload.error).requestId}>
          {failureOf(upload.error).text}
        </ErrorState>
      ) : null}
      {letters > MAX_ALL_LETTERS ? (
        <p role="alert" className="text-out-ink">
          Together these files have {Math.ceil(letters / 100_000) / 10} MB, and {MAX_ALL_LETTERS / 1_000_000} MB is the
          most at a time: bring them in parts.
        </p>
      ) : null}
      {files.length === 0 ? null : (
        <Button
          kind="go"
          size="lg"
          busy={upload.isPending}
          disabled={letters > MAX_ALL_LETTERS}
          onClick={() => upload.mutate()}
          className="justify-self-start"
        >
          Read {counted(files.length, 'file')}
        </Button>
      )}
    </section>
  );
}
