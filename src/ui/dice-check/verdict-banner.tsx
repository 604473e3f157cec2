import { CircleCheck, Hourglass, OctagonX } from 'lucide-react';
import type { DiceFailure, ReceiptVerdict } from '@/game/verified-dice';
import { cx } from '@/ui/kit/cx';

const REASONS: Readonly<Record<DiceFailure['reason'], string>> = {
  face: 'the seed gives another face',
  commitment: 'the published seed is not the one that was promised',
  skipped: 'dice before this one were never shown',
  reused: 'the same number stands for two different dice',
  unknownEpoch: 'no promise was published for this die',
};

const failureWords = ({ reason, n, seq }: DiceFailure): string =>
  n === null ? `Seed: ${REASONS[reason]}.` : `Die ${n}${seq === null ? '' : ` (event ${seq})`}: ${REASONS[reason]}.`;

const dice = (count: number): string => (count === 1 ? '1 die' : `${count} dice`);

/** What the check found, in one line and, if something is wrong, in a list. */
export function VerdictBanner({ verdict }: { readonly verdict: ReceiptVerdict }) {
  const { failures, pending, checked, byHand } = verdict;
  const state = failures.length > 0 ? 'wrong' : pending > 0 || checked === 0 ? 'waiting' : 'right';
  const looks = {
    right: { Icon: CircleCheck, edge: 'border-l-field', ink: 'text-field', title: `All ${dice(checked)} are right` },
    waiting: { Icon: Hourglass, edge: 'border-l-run', ink: 'text-run-ink', title: 'Not yet: the game is on' },
    wrong: { Icon: OctagonX, edge: 'border-l-out', ink: 'text-out-ink', title: 'Something is wrong with these dice' },
  }[state];
  const text = {
    right: 'Your own browser rolled every die again from the published seed and got the same faces.',
    waiting:
      checked + pending === 0
        ? 'No die has been rolled. The promise below is already made.'
        : `${dice(pending)} rolled so far. The seed is published when the game ends; then this page checks every one.`,
    wrong: 'Save the receipt below: it is the proof.',
  }[state];
  return (
    <div className={cx('flex gap-4 rounded-xl border border-l-[6px] border-line bg-sheet px-5 py-4', looks.edge)}>
      <looks.Icon aria-hidden className={cx('mt-0.5 size-8 shrink-0', looks.ink)} />
      <div>
        <p className="font-book text-2xl leading-tight font-bold">{looks.title}</p>
        <p className="text-soft">{text}</p>
        {byHand > 0 ? (
          <p className="text-soft">{dice(byHand)} rolled at a table by hand; nothing can check those.</p>
        ) : null}
        {failures.length > 0 ? (
          <ul className="mt-2 list-disc pl-5">
            {failures.slice(0, 20).map((failure) => (
              <li key={`${failure.reason}:${failure.epoch}:${failure.n}`}>{failureWords(failure)}</li>
            ))}
            {failures.length > 20 ? <li>and {failures.length - 20} more</li> : null}
          </ul>
        ) : null}
      </div>
    </div>
  );
}
