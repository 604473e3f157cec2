import type { DataColumn } from './column';

/** What the heads of a table stand for. */
export function Glossary<Row>({ columns }: { readonly columns: readonly DataColumn<Row>[] }) {
  const short = columns.filter(({ label, title }) => label !== title);
  if (short.length === 0) return null;
  return (
    <details className="text-[0.9375rem] text-soft" data-no-print>
      <summary className="inline-flex min-h-11 items-center rounded-lg px-2 font-semibold">
        What the letters mean
      </summary>
      <dl className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-x-6 gap-y-1 px-2 py-2">
        {short.map(({ key, label, title }) => (
          <div key={key} className="flex gap-2">
            <dt className="min-w-14 font-board font-bold text-ink">{label}</dt>
            <dd>{title}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
