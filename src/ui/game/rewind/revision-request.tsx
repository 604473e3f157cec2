'use client';
import { useEffect } from 'react';
import type { Play } from '@/game/play';
import type { RevisionRequest as Request } from '@/game/revise/revision';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { SubstitutionRecord } from '@/game/substitution';
import type { Viewer } from '@/game/viewer';
import { Button } from '@/ui/kit/button';
import type { LiveGame, Sending } from '../live/live-game';
import { playText } from '../model/names';
import { manages } from '../model/task';
import { revisionText } from './request-text';
import { REVISE } from './rewind-form';
import { RewindPreview } from './rewind-preview';
import { previewOf } from './struck';

interface RevisionRequestProps {
  readonly state: GameState;
  readonly request: Request;
  readonly viewer: Viewer;
  readonly plays: readonly Play[];
  readonly changes: readonly SubstitutionRecord[];
  readonly game: LiveGame;
  readonly sending: Sending | undefined;
}

/** One manager asks to change what was played: the other sees what would change, and agrees or declines; everybody sees it. */
export function RevisionRequest({ state, request, viewer, plays, changes, game, sending }: RevisionRequestProps) {
  const { side, revision, reason, seq } = request;
  const mayAnswer = SIDES.some((other) => other !== side && manages(viewer, other));
  useEffect(() => {
    // It stands at the top, where a page that is scrolled down would hide it.
    if (mayAnswer) window.scrollTo({ top: 0, behavior: 'instant' });
  }, [mayAnswer]);
  const decline = (): void => void game.act(REVISE, { type: 'declineRevision' });
  return (
    <section
      aria-label="Request to change plays"
      className="grid gap-3 border-y border-line bg-go-tint px-3.5 py-2.5 md:rounded-[10px] md:border-x"
    >
      <div className="text-[0.9375rem] leading-snug">
        <p className="font-semibold">{revisionText(state)}</p>
        <p>“{reason}”</p>
      </div>
      {revision.type === 'rewind' ? (
        <RewindPreview state={state} preview={previewOf(state, plays, changes, revision.toPlay)} />
      ) : (
        <p className="text-[0.9375rem] leading-snug">
          <del>{plays.flatMap((play) => (play.number === revision.play.number ? [playText(state, play)] : []))}</del>{' '}
          {playText(state, revision.play)}
        </p>
      )}
      {sending?.type === 'refused' ? <p className="text-sm text-out-ink">{sending.message}</p> : null}
      {mayAnswer ? (
        <div className="flex justify-end gap-2">
          <Button onClick={decline}>Decline</Button>
          <Button
            kind="go"
            busy={sending?.type === 'sending'}
            onClick={() => void game.act(REVISE, { type: 'agreeRevision', asked: seq })}
          >
            Agree
          </Button>
        </div>
      ) : manages(viewer, side) ? (
        <div className="flex justify-end">
          <Button onClick={decline}>Take it back</Button>
        </div>
      ) : null}
    </section>
  );
}
