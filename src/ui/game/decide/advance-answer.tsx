import type { AdvanceChoice, AdvanceQuestion } from '@/game/advance-question';
import type { GameState } from '@/game/state';
import { Button } from '@/ui/kit/button';
import { Kbd } from '@/ui/kit/kbd';
import { adviceOn, choiceText } from '../model/advice';

interface AdvanceAnswerProps {
  readonly state: GameState;
  readonly question: AdvanceQuestion;
  readonly busy: boolean;
  readonly frozen: boolean;
  readonly onChoose: (choice: AdvanceChoice) => void;
}

/** The answers to a question in the middle of a play, with the odds; the proposed one is the page's main button. */
export function AdvanceAnswer({ state, question, busy, frozen, onChoose }: AdvanceAnswerProps) {
  const advice = adviceOn(state, question);
  return (
    <>
      <p className="text-[0.9375rem] text-soft">{advice.hint}</p>
      <div className="grid grid-cols-2 gap-2">
        {question.choices.map((choice, index) => (
          <Button
            key={choice}
            kind={choice === advice.choice ? 'go' : 'plain'}
            size="lg"
            className="max-md:px-2.5 max-md:text-[0.9375rem] max-md:leading-tight"
            busy={busy && choice === advice.choice}
            disabled={frozen}
            onClick={() => onChoose(choice)}
            data-main={choice === advice.choice || undefined}
            aria-keyshortcuts={choice === advice.choice ? `Enter ${index + 1}` : String(index + 1)}
          >
            {choiceText(state, question, choice)}
            <Kbd>{choice === advice.choice ? 'Enter' : String(index + 1)}</Kbd>
          </Button>
        ))}
      </div>
    </>
  );
}
