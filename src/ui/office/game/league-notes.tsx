import { Gavel } from 'lucide-react';
import type { LeagueDecisionRecord } from '@/game/office/office-action';
import type { GameState } from '@/game/state';

interface LeagueNotesProps {
  readonly state: GameState;
  readonly decisions: readonly LeagueDecisionRecord[];
}

/** What the league decided in this game, and why, the latest first. */
export const LeagueNotes = ({ state, decisions }: LeagueNotesProps) => (
  <section
    aria-label="League office"
    className="rounded-xl border border-l-[6px] border-line border-l-run bg-sheet px-4 py-3 max-md:rounded-none"
  >
    <ul className="grid gap-2">
      {decisions.toReversed().map((decision) => (
        <li key={decision.seq} className="flex items-start gap-3">
          <Gavel aria-hidden className="mt-0.5 size-5 shrink-0 text-run-ink" />
          <p className="text-[0.9375rem] leading-snug">
            <span className="font-semibold">{wordsOf(state, decision)}</span> {decision.reason}
          </p>
        </li>
      ))}
    </ul>
  </section>
);

function wordsOf(state: GameState, { decision, side }: LeagueDecisionRecord): string {
  const name = side === null ? '' : state[side].name;
  switch (decision) {
    case 'forfeit':
      return `The league had ${name} forfeit:`;
    case 'void':
      return 'The league declared this game void:';
    case 'nudge':
      return 'The league asks you to go on:';
    case 'suspend':
      return 'The league suspended the game:';
    case 'resume':
      return 'The league had the game taken up again:';
    case 'openSeat':
      return `The league opened the seat of ${name}:`;
    case 'giveSeat':
      return `The league gave the seat of ${name} to another manager:`;
    case 'decideResult':
      return 'The league’s scorer decided a result:';
    case 'answerRevision':
      return `The league answered the request of ${name}:`;
    case 'rewind':
    case 'correctPlay':
      return 'The league changed an earlier play:';
    default:
      return decision satisfies never;
  }
}
