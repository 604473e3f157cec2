import Link from 'next/link';
import { notation } from '@/game/notation';
import type { Play } from '@/game/play';
import type { GameState } from '@/game/state';
import { lastName, nameOf } from '../model/names';
import { diceUse } from '../model/reading';
import { DieFace } from './die';

const SHOWN = 12;

/** The latest throws, die by die, and what stands behind them. */
export function DiceHistory({ state, plays }: { readonly state: GameState; readonly plays: readonly Play[] }) {
  const thrown = plays
    .filter((play) => play.dice.length > 0)
    .slice(-SHOWN)
    .reverse();
  return (
    <section aria-label="Dice of the latest plays">
      <div className="border-b border-line px-4 py-3 text-sm">
        <p>
          Before the first pitch the server committed itself to a secret, each seat added numbers of its own. At the end
          the secret is told, and{' '}
          <Link href={`/games/${state.gameId}/dice`} className="font-semibold text-field underline">
            anyone can check every die
          </Link>
          .
        </p>
        {state.dice.commitment === null ? null : (
          <p className="mt-1.5 font-mono text-xs break-all text-soft">SHA-256 {state.dice.commitment}</p>
        )}
      </div>
      {thrown.length === 0 ? (
        <p className="ruled px-5 py-8 text-center text-soft">No die has been thrown yet.</p>
      ) : (
        <ol reversed>
          {thrown.map((play) => (
            <li key={play.number} className="border-b border-rule px-4 py-2.5">
              <p className="flex justify-between gap-3 text-sm">
                <span className="font-semibold">{lastName(nameOf(state, play.batter))}</span>
                <span className="font-mono text-xs text-soft">{notation(play)}</span>
              </p>
              <div className="mt-1.5 flex flex-wrap gap-x-3 gap-y-1.5">
                {play.dice.map((die, order) => (
                  <span
                    key={`${die.n ?? 'table'} ${die.use} ${order}`}
                    className="inline-flex items-center gap-1.5 text-xs text-soft"
                  >
                    <DieFace die={die} order={0} small />
                    {diceUse(die.use)}
                  </span>
                ))}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
