import { cx } from '@/ui/kit/cx';
import { reasonOf, type PoolRow } from '../model/rows';
import { standingWord } from '../model/words';

/** How a man stands, with the reason where there is one. A legal man needs no words. */
export function StandingLine({ row, id }: { readonly row: PoolRow; readonly id?: string }) {
  const reason = reasonOf(row);
  const { progress, isOn, standing } = row;
  const wasRefused = progress?.type === 'refused' && progress.isOn !== isOn;
  if (reason === null && progress === null) return null;
  const word = standingWord(row);
  return (
    <p id={id} className="text-[0.8125rem] leading-snug text-pretty">
      <span
        className={cx(
          'font-semibold',
          wasRefused || standing.type === 'refused' ? 'text-out-ink' : standing.type === 'backup' && 'text-run-ink',
        )}
      >
        {word}
      </span>
      {reason === null ? null : <span className="text-soft">: {reason.replace(/^Backup: /, '')}</span>}
      {progress?.type === 'refused' && progress.requestId !== null ? (
        <span className="text-soft"> Error id {progress.requestId}</span>
      ) : null}
    </p>
  );
}
