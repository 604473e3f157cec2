import { type ReactNode, useId } from 'react';

export interface FormSectionProps {
  readonly step: number;
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** One step of the form, numbered as in a batting order. */
export function FormSection({ step, title, note, children }: FormSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-4 border-t-2 border-ink pt-3.5 md:grid-cols-[13rem_1fr] md:gap-8">
      <div>
        <h2 id={id} className="flex items-baseline gap-2.5 text-xl">
          <span aria-hidden className="font-board text-2xl font-bold text-run-ink">
            {step}
          </span>
          {title}
        </h2>
        {note === undefined ? null : <p className="mt-1 text-[0.9375rem] text-soft">{note}</p>}
      </div>
      <div className="grid min-w-0 content-start gap-5">{children}</div>
    </section>
  );
}
