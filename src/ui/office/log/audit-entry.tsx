import Link from 'next/link';
import type { AuditRow } from '@/server/services/office/shapes';
import { When } from '../when';

const PATHS: Readonly<Record<string, string>> = { game: '/games/', team: '/teams/', season: '/seasons/' };

/** An entry of the log: the sentence, why, and what changed. */
export function AuditEntry({ row }: { readonly row: AuditRow }) {
  const { at, summary, reason, subjectKind, subjectId, before, after } = row;
  const path = PATHS[subjectKind];
  const changes = changesOf(before, after);
  return (
    <li className="grid gap-1 border-b border-rule px-4 py-3 last:border-0">
      <p className="text-sm text-soft">
        <When at={at} /> · <span className="font-mono">{at.slice(0, 16).replace('T', ' ')} UTC</span>
      </p>
      <p className="font-medium">
        {summary}{' '}
        {path === undefined || subjectId === '' ? null : (
          <Link href={`${path}${subjectId}`} className="text-[0.9375rem] underline underline-offset-3">
            Open the {subjectKind}
          </Link>
        )}
      </p>
      {reason === '' ? null : <p className="text-[0.9375rem] text-soft">“{reason}”</p>}
      {changes.length === 0 ? null : (
        <details>
          <summary className="min-h-9 cursor-pointer py-1.5 text-[0.9375rem] text-soft">Before and after</summary>
          <dl className="grid gap-x-4 gap-y-1 font-mono text-sm wrap-anywhere sm:grid-cols-[auto_1fr]">
            {changes.map(({ key, was, is }) => (
              <div key={key} className="contents">
                <dt className="text-soft">{key}</dt>
                <dd>
                  <del className="text-soft">{was}</del> → <ins className="no-underline">{is}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const written = (value: unknown): string => {
  if (value === undefined || value === null) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** What is not the same, key by key. */
function changesOf(before: unknown, after: unknown): readonly { key: string; was: string; is: string }[] {
  const was = isRecord(before) ? before : {};
  const is = isRecord(after) ? after : {};
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((key) => ({ key, was: written(was[key]), is: written(is[key]) }))
    .filter((change) => change.was !== change.is);
}
