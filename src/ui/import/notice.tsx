import { cx } from '@/ui/kit/cx';

/** What Retrosheet asks of everyone who uses its records, word for word. */
export const RetrosheetNotice = ({ className }: { readonly className?: string }) => (
  <p className={cx('text-sm text-pretty', className)}>
    The information used here was obtained free of charge from and is copyrighted by Retrosheet. Interested parties may
    contact Retrosheet at{' '}
    <a href="https://www.retrosheet.org" rel="noreferrer" className="font-medium underline underline-offset-3">
      www.retrosheet.org
    </a>
    .
  </p>
);
