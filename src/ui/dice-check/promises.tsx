import { Check, X } from 'lucide-react';
import { commitmentOf } from '@/game/verified-dice';
import type { DiceReceipt } from '@/server/api/wire';
import { CopyButton } from '@/ui/kit/copy-button';
import { Panel, PanelHeader } from '@/ui/kit/panel';

const isSeed = (seed: string): boolean => /^[0-9a-f]{64}$/i.test(seed);

/** The numbers that were promised and published: fingerprints, seeds, and each seat's own number. */
export const Promises = ({ receipt }: { readonly receipt: DiceReceipt }) => (
  <Panel>
    <PanelHeader id="promises" title="What was promised" />
    <div className="grid gap-5 p-4">
      {receipt.epochs.map(({ epoch, commitment, seed }) => (
        <dl key={epoch} className="grid gap-3">
          <Value
            name={receipt.epochs.length > 1 ? `Fingerprint, part ${epoch}` : 'Fingerprint of the seed'}
            value={commitment}
          />
          {seed === null ? (
            <div>
              <dt className="text-sm font-semibold">Seed</dt>
              <dd className="text-soft">Sealed until the game ends.</dd>
            </div>
          ) : (
            <>
              <Value name="Seed" value={seed} />
              <Fits fits={isSeed(seed) && commitmentOf(seed) === commitment.toLowerCase()} />
            </>
          )}
        </dl>
      ))}
      <dl className="grid gap-3 border-t border-rule pt-4">
        {receipt.nonces.length === 0 ? (
          <div>
            <dt className="text-sm font-semibold">Numbers of the seats</dt>
            <dd className="text-soft">Nobody has taken a seat yet.</dd>
          </div>
        ) : null}
        {receipt.nonces.map((nonce, index) => (
          <Value
            key={`${index}:${nonce}`}
            name={`Number of the ${index === 0 ? 'first' : index === 1 ? 'second' : 'next'} seat taken`}
            value={nonce}
          />
        ))}
        <Value name="Game" value={receipt.gameId} />
      </dl>
    </div>
  </Panel>
);

const Value = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt className="text-sm font-semibold">{name}</dt>
    <dd className="flex items-center gap-3">
      <code className="min-w-0 flex-1 font-mono text-sm leading-snug break-all">{value}</code>
      <CopyButton text={value} kind="bare" aria-label={`Copy: ${name}`}>
        <span className="max-sm:sr-only">Copy</span>
      </CopyButton>
    </dd>
  </div>
);

const Fits = ({ fits }: { readonly fits: boolean }) => (
  <div>
    <dt className="sr-only">Comparison</dt>
    <dd className={fits ? 'text-field' : 'text-out-ink'}>
      <span className="inline-flex items-center gap-1.5 font-semibold">
        {fits ? <Check aria-hidden className="size-4.5" /> : <X aria-hidden className="size-4.5" />}
        {fits ? 'The seed has the promised fingerprint.' : 'The seed does not have the promised fingerprint.'}
      </span>
    </dd>
  </div>
);
